using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Help;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary><c>/summit NAME</c>: what the documents tell of an event, a summit first, every line with its sentence.</summary>
public sealed class SummitCommand(SpaceGroups groups, IFactStore facts, ISourceStore sources) : ICompletingCommand, IButtonHandler, ILivingExamples
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
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        var known = await facts.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var name = invocation.Arguments.Text(NameParameter)?.Trim() ?? "";
        var asker = invocation.At.Member.Id;
        return Reply.Show(EventLookup.Find(known, name) switch
        {
            EventMatches.OneBest best => await ShowAsync(group, known, best.Event, asker, 0, best, name, cancellationToken).ConfigureAwait(false),
            EventMatches.EquallyGood several => EventChoiceCard.EquallyGood(name, [.. several.Events, .. several.AlsoThere], asker),
            EventMatches.NoEvent none => EventChoiceCard.NoEvent(name, none.Nearest, EventExamples.Of(known), asker),
            EventMatches.NothingAsked => EventChoiceCard.NothingAsked(EventExamples.Of(known)),
            var other => throw new UnreachableException(other.ToString()),
        });
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var group = await groups.GroupOfAsync(press.At, cancellationToken).ConfigureAwait(false);
        var known = await facts.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var asker = press.At.Member.Id;
        var argument = press.Arguments.FirstOrDefault("");
        var number = EventActions.NumberOf(press.Arguments);
        if (press.Action is EventActions.List or EventActions.TurnList)
        {
            return Reply.Show(EventLookup.Find(known, argument) switch
            {
                EventMatches.OneBest best => EventChoiceCard.AllThatFit(argument, [best.Event, .. best.AlsoThere], number, asker),
                EventMatches.EquallyGood several => EventChoiceCard.AllThatFit(argument, [.. several.Events, .. several.AlsoThere], number, asker),
                _ => EventChoiceCard.Gone(),
            });
        }

        if (Dossier.Find(known, argument) is not { } dossier)
        {
            return Reply.Privately(EventChoiceCard.Gone());
        }

        return press.Action switch
        {
            EventActions.Open or EventActions.Pick or EventActions.Page =>
                Reply.Show(await ShowAsync(group, known, dossier.Event, asker, number, null, "", cancellationToken).ConfigureAwait(false)),
            EventActions.Passage or EventActions.TurnPassage =>
                Reply.Show(await ShowPassageAsync(group, dossier, number, asker, cancellationToken).ConfigureAwait(false)),
            _ => throw new UnreachableException(press.Action),
        };
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = await groups.GroupOfAsync(request.At, cancellationToken).ConfigureAwait(false);
        var known = await facts.ListAsync(group, cancellationToken).ConfigureAwait(false);
        return
        [
            .. EventLookup.Complete(known, request.Typed, MostCompletions)
                .Select(fact => EventTitle.WithDate(fact, LongestCompletion))
                .Distinct(StringComparer.Ordinal)
                .Select(title => new Completion(title, title)),
        ];
    }

    public async Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken) =>
        await groups.FindAsync(space, cancellationToken).ConfigureAwait(false) is { } group
            && EventExamples.Of(await facts.ListAsync(group, cancellationToken).ConfigureAwait(false)) is [var example, ..]
                ? example
                : null;

    private async Task<Card> ShowAsync(
        GroupId group,
        IReadOnlyList<Fact> known,
        EventFact fact,
        UserId asker,
        int page,
        EventMatches.OneBest? best,
        string name,
        CancellationToken cancellationToken)
    {
        var dossier = Dossier.Of(known, fact);
        var shown = new Dictionary<SourceId, SourceSummary>();
        var wanted = dossier.Outcomes.Select(o => o.Source)
            .Concat(dossier.Figures.Select(f => f.Source))
            .Concat((best?.AlsoThere ?? []).Take(SummitCard.OthersShown).Select(e => e.Source))
            .Prepend(fact.Source)
            .Distinct();
        foreach (var source in wanted)
        {
            if (await sources.FindAsync(group, source, cancellationToken).ConfigureAwait(false) is { } summary)
            {
                shown.Add(source, summary);
            }
        }

        var hidden = await facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false);
        return SummitCard.Show(dossier, shown, hidden, asker, page, best?.AlsoThere, best?.Match, name);
    }

    private async Task<Card> ShowPassageAsync(GroupId group, Dossier dossier, int number, UserId asker, CancellationToken cancellationToken)
    {
        var own = await sources.FindAsync(group, dossier.Event.Source, cancellationToken).ConfigureAwait(false);
        if (own is null)
        {
            return EventChoiceCard.Gone();
        }

        var hidden = await facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false);
        var passages = EventLines.PassagesOf(EventLines.Of(dossier, own, hidden));
        if (passages.IsEmpty)
        {
            return EventChoiceCard.Gone();
        }

        number = Math.Clamp(number, 0, passages.Length - 1);
        var source = passages[number].Source;
        var summary = await sources.FindAsync(group, source, cancellationToken).ConfigureAwait(false);
        var read = await sources.ReadAsync(group, source, cancellationToken).ConfigureAwait(false);
        if (summary is null || read is null)
        {
            return EventChoiceCard.Gone();
        }

        return PassageCard.Show(
            dossier.Event,
            summary,
            read.Document,
            [.. hidden.Where(h => h.Source == source).Select(h => h.Span)],
            passages,
            number,
            asker);
    }
}
