using NodaTime;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Learning;

/// <summary><c>/quiz missed</c>: the week's reading list: what the group got wrong, with the paragraphs to read again.</summary>
internal sealed class MissedSubcommand(SpaceGroups groups, FeaturePorts ports, Learnable learnable, TimeProvider clock) : IQuizSubcommand
{
    private const int Days = 7;

    public Subcommand Spec { get; } = new(
        "missed", "What the group got wrong this week, and what to read again", "/quiz missed", [], Right.None, ResponseMode.Public, HasEffect: false);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var reading = await Reading.BeginAsync(groups, ports, invocation.At, cancellationToken).ConfigureAwait(false);
        var secrets = await learnable.SecretsAsync(reading.Group, cancellationToken).ConfigureAwait(false);
        var since = Instant.FromDateTimeOffset(clock.GetUtcNow()) - Duration.FromDays(Days);
        var evidence = await QuizEvidence.ReadAsync(ports, reading.Group, cancellationToken).ConfigureAwait(false);
        var told = new List<QuizPost>();
        foreach (var post in await ports.Quizzes.Posts.ListAsync(reading.Group, cancellationToken).ConfigureAwait(false))
        {
            if (post is { IsOpen: false, IsVoid: false } && post.Closes >= since)
            {
                told.Add(post with { Question = await StandingEvidence.FollowAsync(ports, reading.Group, post.Question, cancellationToken).ConfigureAwait(false) });
            }
        }

        return Reply.Show(MissedCard.Show(reading, told.Where(post => !secrets.Tells(post.Question) && !evidence.IsHidden(post))));
    }
}
