using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Features.Quiz.Learning;

/// <summary><c>/quiz board [week|month|all]</c>: who has how many points, of those who like to be seen.</summary>
internal sealed class BoardSubcommand(SpaceGroups groups, FeaturePorts ports, TimeProvider clock) : IQuizSubcommand, IButtonHandler
{
    private const string Period = "period";

    public Subcommand Spec { get; } = new(
        "board",
        "Who has how many points",
        "/quiz board month",
        [new Parameter(Period, "This week, where it is left out", Choices: [.. PeriodText.All.Select(PeriodText.Word)])],
        Right.None,
        ResponseMode.Public,
        HasEffect: false);

    public ImmutableArray<ButtonSpec> Buttons => LearningActions.Boards;

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        return Reply.Show(await ShowAsync(group, PeriodText.Read(invocation.Arguments.Text(Period)), invocation.At.Member.Id, cancellationToken).ConfigureAwait(false));
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var group = await groups.ReadableAsync(press.Space, cancellationToken).ConfigureAwait(false);
        var period = PeriodText.Read(ButtonArguments.TextAt(press.Arguments, 0));
        return Reply.Show(await ShowAsync(group, period, press.At.Member.Id, cancellationToken).ConfigureAwait(false));
    }

    private async Task<Card> ShowAsync(GroupId group, BoardPeriod period, UserId asker, CancellationToken cancellationToken)
    {
        var standings = await Standings.ReadAsync(ports.Quizzes, group, Instant.FromDateTimeOffset(clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        return ScoreCards.Board(standings, period, SpaceGroups.MemberOf(asker), asker);
    }
}
