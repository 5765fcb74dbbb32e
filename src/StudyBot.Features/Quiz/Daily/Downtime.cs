using System.Globalization;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>
/// How long the bot was not there while questions took answers: it writes that it lives every few minutes, and at its next start knows since when it did
/// not. A terminal that nobody runs is not down.
/// </summary>
internal sealed class Downtime(FeaturePorts ports, QuizPlatforms platforms)
{
    private const string Key = "alive";

    private static readonly Duration Pause = Duration.FromMinutes(5);

    private Instant? written;

    public async Task AccountAsync(Instant now, CancellationToken cancellationToken)
    {
        if (written is null && Read(await platforms.ReadValueAsync(Key, cancellationToken).ConfigureAwait(false)) is { } alive)
        {
            foreach (var post in await ports.Quizzes.Posts.ListUnfinishedAsync(cancellationToken).ConfigureAwait(false))
            {
                if (IsOpenElsewhere(post) && Lost(post, alive, now) is var lost && lost > Pause)
                {
                    await ports.Quizzes.Posts.AddDownAsync(post.Group, post.Id, lost, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        if (written is not { } last || now - last >= Pause || now < last)
        {
            await platforms.WriteValueAsync(Key, now.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            written = now;
        }
    }

    private static bool IsOpenElsewhere(QuizPost post) => post.Stage == PostStage.Posted && QuizPlaces.Read(post.Place).Space != SpaceId.Terminal;

    private static Duration Lost(QuizPost post, Instant alive, Instant now) =>
        post is { Posted: { } posted, Closes: { } closes } ? Instant.Min(closes, now) - Instant.Max(posted, alive) : Duration.Zero;

    private static Instant? Read(string? ticks) =>
        long.TryParse(ticks, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read) ? Instant.FromUnixTimeTicks(read) : null;
}
