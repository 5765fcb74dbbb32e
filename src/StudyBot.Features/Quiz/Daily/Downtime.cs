using System.Globalization;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>
/// How long nobody could answer while questions were open: because the bot was not there, or because its platform was cut off. Of each platform it is written
/// every few minutes that members are heard, so that the next start knows since when they were not. A terminal that nobody runs is not down.
/// </summary>
internal sealed class Downtime(FeaturePorts ports, QuizPlatforms platforms)
{
    /// <summary>
    /// A shorter outage takes nothing from anybody, however many there are: a question is open for an hour at least, and whoever pressed in vain presses again
    /// within it. Connections that are made anew are many, and each would be a write for every open question.
    /// </summary>
    private static readonly Duration Pause = Duration.FromMinutes(5);

    private readonly Dictionary<string, Hearing> hearings = new(StringComparer.Ordinal);

    public async Task AccountAsync(Instant now, CancellationToken cancellationToken)
    {
        foreach (var platform in platforms.Running.Where(platform => platform.Name != SpaceId.Terminal.Value))
        {
            if (!hearings.TryGetValue(platform.Name, out var hearing))
            {
                hearings[platform.Name] = hearing = new Hearing(Read(await platforms.ReadValueAsync(KeyOf(platform), cancellationToken).ConfigureAwait(false)));
            }

            await AccountAsync(platform, hearing, now, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task AccountAsync(IChatPlatform platform, Hearing hearing, Instant now, CancellationToken cancellationToken)
    {
        var isHeard = platform.IsConnected;
        if (!hearing.IsUp && hearing.Last is { } last)
        {
            // What closes before it is back is closed in the knowledge of what was lost until then; all else is counted when it is back. At once: one commit takes many.
            var counting = new List<Task>();
            foreach (var post in await ports.Quizzes.Posts.ListUnfinishedAsync(cancellationToken).ConfigureAwait(false))
            {
                if (QuizPlaces.PlatformOf(QuizPlaces.Read(post.Place).Space) == platform.Name
                    && (isHeard || post.Closes <= now)
                    && Lost(post, last, now) is var lost
                    && lost > Pause
                    && hearing.Counted.Add(post.Id))
                {
                    counting.Add(ports.Quizzes.Posts.AddDownAsync(post.Group, post.Id, lost, cancellationToken));
                }
            }

            await Task.WhenAll(counting).ConfigureAwait(false);
        }

        if (isHeard && (!hearing.IsUp || hearing.Written is not { } written || now - written >= Pause || now < written))
        {
            await platforms.WriteValueAsync(KeyOf(platform), now.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            hearing.Written = now;
        }

        if (isHeard)
        {
            hearing.Counted.Clear();
        }

        hearing.IsUp = isHeard;
        hearing.Last = isHeard ? now : hearing.Last;
    }

    /// <summary>One that was tried may stand there, whether its mark is written or not.</summary>
    private static Duration Lost(QuizPost post, Instant since, Instant now) => post is { IsOpen: true } && (post.Posted ?? post.Tried) is { } posted
        ? Instant.Min(post.Closes ?? now, now) - Instant.Max(posted, since)
        : Duration.Zero;

    private static string KeyOf(IChatPlatform platform) => $"heard-{platform.Name}";

    private static Instant? Read(string? ticks) =>
        long.TryParse(ticks, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read) ? Instant.FromUnixTimeTicks(read) : null;

    /// <param name="last">When members were heard for the last time; null where they never were.</param>
    private sealed class Hearing(Instant? last)
    {
        public Instant? Last { get; set; } = last;

        public Instant? Written { get; set; }

        /// <summary>What of this outage is counted already.</summary>
        public HashSet<PostId> Counted { get; } = [];

        /// <summary>False at the start: what was before it is to be counted.</summary>
        public bool IsUp { get; set; }
    }
}
