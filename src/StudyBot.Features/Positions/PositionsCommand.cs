using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup.Positions;

namespace StudyBot.Features.Positions;

/// <summary><c>/positions topic</c>: who holds what of it.</summary>
public sealed class PositionsCommand(SpaceGroups groups, FeaturePorts ports, KeptCards kept) : ICompletingCommand, IButtonHandler, ILivingExamples
{
    internal const string Name = "positions";

    private const string TopicParameter = "topic";
    private const int MostCompletions = 25;

    public CommandSpec Spec { get; } = CommandSpec.Simple(
        Name,
        "Who holds, claims, supports or opposes what",
        $"/{Name} treaty",
        [new Parameter(TopicParameter, "A topic, or whoever holds something of it", IsCompleted: true)]);

    public ImmutableArray<ButtonSpec> Buttons => PositionActions.All;

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var topic = invocation.Arguments.Text(TopicParameter)?.Trim() ?? "";
        return Reply.Show(await AnswerAsync(invocation.At, topic, 0, cancellationToken).ConfigureAwait(false));
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var topic = ButtonArguments.TextAt(press.Arguments, 0);
        return Reply.Show(await AnswerAsync(press.At, topic, ButtonArguments.NumberAt(press.Arguments, 1), cancellationToken).ConfigureAwait(false));
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = await groups.GroupOfAsync(request.At, cancellationToken).ConfigureAwait(false);
        var known = await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false);
        return
        [
            .. PositionLookup.Complete(known, request.Typed, MostCompletions)
                .Select(CardText.OneLine)
                .Select(name => new Completion(name, name)),
        ];
    }

    public async Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken) =>
        await groups.ReadableAsync(space, cancellationToken).ConfigureAwait(false) is var group
            && PositionExamples.Of(await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false)) is [var example, ..]
                ? example
                : null;

    private Task<Card> AnswerAsync(Circumstances at, string topic, int page, CancellationToken cancellationToken) => kept.AnswerAsync(
        at,
        [Name, topic, page.ToString(CultureInfo.InvariantCulture)],
        async (reading, known) => PositionLookup.Find(known, topic) switch
        {
            PositionMatches.Found found => FreshCard.Lasting(await PositionsCard.ShowAsync(reading, found, topic, page, cancellationToken).ConfigureAwait(false)),
            PositionMatches.NothingAsked asked => FreshCard.Once(PositionsCard.NothingAsked(reading, asked, PositionExamples.Of(known)).Wanting(TopicParameter)),
            PositionMatches.NothingAbout none => FreshCard.Once(
                (await PositionsCard.NothingAboutAsync(reading, ports, none, topic, PositionExamples.Of(known), cancellationToken).ConfigureAwait(false)).Wanting(TopicParameter)),
            PositionMatches.NoPositions => FreshCard.Once(PositionsCard.NoPositions()),
            var other => throw new UnreachableException(other.ToString()),
        },
        cancellationToken);
}
