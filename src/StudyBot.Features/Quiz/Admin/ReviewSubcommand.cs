using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Review;

namespace StudyBot.Features.Quiz.Admin;

/// <summary><c>/quizadmin review</c>: a door to the questions in the queue of <c>/review</c>.</summary>
/// <param name="queue">Asked for when it is needed: the queue is put together of what the quiz has.</param>
internal sealed class ReviewSubcommand(SpaceGroups groups, FeaturePorts ports, QuestionKeeper keeper, Func<ReviewQueue> queue) : IQuizSubcommand
{
    private const string Which = "which";
    private const string Proposed = "proposed";

    private static readonly ImmutableArray<string> Standings = [Proposed, SettledQuestions.Approved, SettledQuestions.Retired];

    public Subcommand Spec { get; } = new(
        "review",
        "Approve or retire questions, one by one",
        "/quizadmin review",
        [new Parameter(Which, "Which questions; those that wait for approval where it is left out", Choices: Standings)],
        Right.Approve,
        ResponseMode.Private,
        HasEffect: false);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var reading = await Reading.BeginAsync(groups, ports, invocation.At, cancellationToken).ConfigureAwait(false);

        // The queue shows those that were made last: the first ones of a group are waited for, later ones are made meanwhile.
        await keeper.ReadNowAsync(reading.Group, cancellationToken).ConfigureAwait(false);
        var which = invocation.Arguments.Text(Which) ?? Proposed;
        var place = ReviewPlace.Start with { Which = which == Proposed ? ProposedQuestions.KindName : which };
        return Reply.Show(await queue().ShowAsync(reading, place, cancellationToken).ConfigureAwait(false));
    }
}
