using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary><c>/summit NAME</c>: what the documents tell of an event, a summit first, every line with its sentence.</summary>
public sealed class SummitCommand(SpaceGroups groups, FeaturePorts ports, KeptCards kept) : ICompletingCommand, IButtonHandler, ILivingExamples
{
    internal const string Name = "summit";

    private const string NameParameter = "name";
    private const int LongestCompletion = 100;
    private const int MostCompletions = 25;

    public CommandSpec Spec { get; } = CommandSpec.Simple(
        Name,
        "What the documents tell of a summit or another event",
        $"/{Name} summit",
        [new Parameter(NameParameter, "A place, a person, a date or a topic", IsCompleted: true)]);

    public ImmutableArray<ButtonSpec> Buttons => EventActions.All;

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var name = invocation.Arguments.Text(NameParameter)?.Trim() ?? "";
        return Reply.Show(await kept
            .AnswerAsync(invocation.At, [Name, name], (reading, known) => AnswerAsync(reading, known.Facts, name, cancellationToken), cancellationToken)
            .ConfigureAwait(false));
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var reading = await Reading.BeginAsync(groups, ports, press.At, cancellationToken).ConfigureAwait(false);
        var known = (await ports.ReadKnowledgeAsync(reading.Group, cancellationToken).ConfigureAwait(false)).Facts;
        var argument = ButtonArguments.TextAt(press.Arguments, 0);
        var page = ButtonArguments.NumberAt(press.Arguments, 1);
        if (press.Action is EventActions.List or EventActions.TurnList)
        {
            return Reply.Show(EventLookup.Find(known, argument) switch
            {
                EventMatches.OneBest best => EventChoiceCard.AllThatFit(argument, [best.Event, .. best.AlsoThere], page, reading),
                EventMatches.EquallyGood several => EventChoiceCard.AllThatFit(argument, [.. several.Events, .. several.AlsoThere], page, reading),
                _ => AnswerCards.Gone(),
            });
        }

        return Dossier.Find(known, argument) is { } dossier
            ? Reply.Show(await SummitCard.ShowAsync(reading, dossier, page, null, "", cancellationToken).ConfigureAwait(false))
            : Reply.Privately(AnswerCards.Gone());
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = await groups.GroupOfAsync(request.At, cancellationToken).ConfigureAwait(false);
        var known = (await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false)).Facts;
        return
        [
            .. EventLookup.Complete(known, request.Typed, MostCompletions)
                .Select(fact => EventTitle.WithDate(fact, LongestCompletion))
                .Distinct(StringComparer.Ordinal)
                .Select(title => new Completion(title, title)),
        ];
    }

    public async Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken)
    {
        var group = await groups.ReadableAsync(space, cancellationToken).ConfigureAwait(false);
        return EventExamples.Of((await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false)).Facts) is [var example, ..] ? example : null;
    }

    private async Task<FreshCard> AnswerAsync(Reading reading, IReadOnlyList<Fact> known, string name, CancellationToken cancellationToken) => EventLookup.Find(known, name) switch
    {
        EventMatches.OneBest best =>
            FreshCard.Lasting(await SummitCard.ShowAsync(reading, Dossier.Of(known, best.Event), 0, best, name, cancellationToken).ConfigureAwait(false)),
        EventMatches.EquallyGood several => FreshCard.Lasting(EventChoiceCard.EquallyGood(name, [.. several.Events, .. several.AlsoThere], reading)),
        EventMatches.NoEvent none => FreshCard.Once(
            (await EventChoiceCard.NoEventAsync(reading, ports, name, none.Nearest, EventExamples.Of(known), cancellationToken).ConfigureAwait(false)).Wanting(NameParameter, known.Count > 0)),
        EventMatches.NothingAsked => FreshCard.Once(EventChoiceCard.NothingAsked(EventExamples.Of(known)).Wanting(NameParameter, known.Count > 0)),
        var other => throw new UnreachableException(other.ToString()),
    };
}
