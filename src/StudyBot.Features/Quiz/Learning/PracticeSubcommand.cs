using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Quiz.Learning;

/// <summary><c>/quiz practice [about]</c>: a question that nobody else sees.</summary>
internal sealed class PracticeSubcommand(SpaceGroups groups, Learnable learnable, Practice practice) : IQuizSubcommand
{
    internal const string About = "about";

    private const int LongestAbout = 100;
    private const int MostCompletions = 25;

    public Subcommand Spec { get; } = new(
        "practice",
        "Questions for your eyes only, as many as you like",
        "/quiz practice",
        [new Parameter(About, "A name, a place or words that they should be about", IsCompleted: true)],
        Right.None,
        ResponseMode.Private,
        HasEffect: false);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        var about = CardText.OneLine(invocation.Arguments.Text(About) ?? "");
        var round = new PracticeRound(IsDue: false, about.Length <= LongestAbout ? about : about[..LongestAbout], 0);
        return Reply.Show(await practice.AskAsync(group, invocation.At.Member.Id, round, cancellationToken).ConfigureAwait(false));
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = await groups.ReadableAsync(request.Space, cancellationToken).ConfigureAwait(false);
        var typed = request.Typed.Trim();
        return
        [
            .. QuestionTopics.Of(await learnable.ReadAsync(group, cancellationToken).ConfigureAwait(false))
                .Where(topic => topic.Contains(typed, StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(topic => topic.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .Take(MostCompletions)
                .Select(topic => new Completion(topic, topic)),
        ];
    }
}
