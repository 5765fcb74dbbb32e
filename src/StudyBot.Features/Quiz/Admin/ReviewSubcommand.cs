using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Quiz.Learning;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Features.Quiz.Admin;

/// <summary><c>/quizadmin review</c>: questions one by one, to approve or retire them.</summary>
internal sealed class ReviewSubcommand(SpaceGroups groups, FeaturePorts ports, QuestionKeeper keeper, QuestionCounting counting, TimeProvider clock)
    : IQuizSubcommand, IButtonHandler
{
    private const string Which = "which";
    private const string Proposed = "proposed";

    private static readonly ImmutableArray<string> Standings = [Proposed, "approved", "retired"];

    public Subcommand Spec { get; } = new(
        "review",
        "Approve or retire questions, one by one",
        "/quizadmin review",
        [new Parameter(Which, "Which questions; those that wait for approval where it is left out", Choices: Standings)],
        Right.Approve,
        ResponseMode.Private,
        HasEffect: false);

    public ImmutableArray<ButtonSpec> Buttons => QuizActions.Reviewing;

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        return Reply.Show(await ShowAsync(group, invocation.Arguments.Text(Which) ?? Proposed, 0, invocation.At.Member.Id, cancellationToken).ConfigureAwait(false));
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        if (await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return Reply.Show(ReviewCard.Gone());
        }

        if (press.Action == QuizActions.TurnReview)
        {
            return Reply.Show(await ShowAsync(
                group, ButtonArguments.TextAt(press.Arguments, 0), ButtonArguments.NumberAt(press.Arguments, 1), press.At.Member.Id, cancellationToken).ConfigureAwait(false));
        }

        var ruling = new QuestionRuling(
            press.Action == QuizActions.Approve, SpaceGroups.MemberOf(press.At.Member.Id), Instant.FromDateTimeOffset(clock.GetUtcNow()));
        var change = new RulingChange(group, new QuestionId(ButtonArguments.TextAt(press.Arguments, 0)), ruling, new EffectId(press.At.Delivery.Value));
        return Reply.Show(await ports.Quizzes.Bank.RuleAsync(change, cancellationToken).ConfigureAwait(false)
            ? await ShowAsync(
                group, ButtonArguments.TextAt(press.Arguments, 1), ButtonArguments.NumberAt(press.Arguments, 2), press.At.Member.Id, cancellationToken).ConfigureAwait(false)
            : ReviewCard.Gone());
    }

    /// <summary>After a ruling the question has left its list, so that the same number is the next one.</summary>
    private async Task<Card> ShowAsync(GroupId group, string which, int number, UserId asker, CancellationToken cancellationToken)
    {
        var policy = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Policy;
        var wanted = (BankStanding)Math.Max(0, Standings.IndexOf(which));
        var secrets = await new Learnable(ports, keeper).SecretsAsync(group, cancellationToken).ConfigureAwait(false);
        var list = (await keeper.ReadNowAsync(group, cancellationToken).ConfigureAwait(false)).List
            .Where(q => policy.StandingOf(q) == wanted && !secrets.Tells(q.Question))
            .ToList();
        if (list.Count == 0)
        {
            return ReviewCard.None(Standings[(int)wanted], await counting.CountAsync(group, cancellationToken).ConfigureAwait(false));
        }

        number = Math.Clamp(number, 0, list.Count - 1);
        return ReviewCard.Show(
            list[number], Standings[(int)wanted], number, list.Count, await QuizEvidence.ReadAsync(ports, group, cancellationToken).ConfigureAwait(false), group, asker);
    }
}
