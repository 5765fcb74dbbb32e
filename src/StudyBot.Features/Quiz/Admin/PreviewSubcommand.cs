using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Quiz.Daily;

namespace StudyBot.Features.Quiz.Admin;

/// <summary><c>/quizadmin preview</c>: what would be asked next, with its answer.</summary>
internal sealed class PreviewSubcommand(SpaceGroups groups, FeaturePorts ports, QuizClaiming claiming, QuestionCounting counting) : IQuizSubcommand
{
    public Subcommand Spec { get; } = new(
        "preview", "The next question and its answer, for your eyes only", "/quizadmin preview", [], Right.Approve, ResponseMode.Private, HasEffect: false);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        var place = (await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false))?.Place ?? QuizPlaces.Of(invocation.Space, invocation.At.Channel);
        return Reply.Show(await claiming.ChooseAsync(group, place, cancellationToken).ConfigureAwait(false) is { } question
            ? PreviewCard.Preview(question, await QuizEvidence.ReadAsync(ports, group, cancellationToken).ConfigureAwait(false))
            : PreviewCard.NothingToAsk(await counting.CountAsync(group, cancellationToken).ConfigureAwait(false)));
    }
}
