using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary>What is told of an event, line by line: what has no evidence has no line.</summary>
internal static class EventLines
{
    private const int LongestLine = 400;
    private const int PassagesOfName = 3;

    /// <param name="source">The source that the event was taken from, for the date that a plan is as of.</param>
    /// <param name="hidden">Passages that nobody is to read: what only they say has no line either.</param>
    public static ImmutableArray<EventLine> Of(Dossier dossier, SourceSummary source, IReadOnlyList<(SourceId Source, TextSpan Span)> hidden) =>
    [
        .. All(dossier, source)
            .Select(line => hidden.Count == 0 ? line : line with { Passages = [.. line.Passages.Where(p => !p.IsAmong(hidden))] })
            .Where(line => line.Passages.Length > 0),
    ];

    /// <summary>All passages of some lines, in order, each once: their numbers are what "show the passage" counts by.</summary>
    public static ImmutableArray<Passage> PassagesOf(IEnumerable<EventLine> lines) => [.. lines.SelectMany(l => l.Passages).Distinct()];

    private static ImmutableArray<EventLine> All(Dossier dossier, SourceSummary source)
    {
        var fact = dossier.Event;
        var lines = ImmutableArray.CreateBuilder<EventLine>();
        lines.Add(new EventLine(KindText.Of(fact.EventKind), Text(fact.Name.Value, fact.Name.IsEdited), NameOf(fact)));
        if (fact.Date is { } date)
        {
            lines.Add(new EventLine("Date", Text(CivilDateText.InFull(date.Value), date.IsEdited), [In(fact.Source, date.Evidence)]));
        }

        if (fact.Place is { } place)
        {
            var places = fact.WiderPlaces.Prepend(place).DistinctBy(p => NameForm.Fold(p.Value)).ToList();
            lines.Add(new EventLine(
                "Place",
                Text(string.Join(", ", places.Select(p => p.Value)), places.Any(p => p.IsEdited)),
                [.. places.Select(p => In(fact.Source, p.Evidence)).Distinct()]));
        }

        if (fact.IsPlanned)
        {
            var asOf = source.Info.Written ?? source.Info.Published;
            lines.Add(new EventLine(
                "Status",
                asOf is null ? "planned, when the document was written" : $"planned, as of {CivilDateText.InFull(asOf)}",
                [In(fact.Source, fact.Main)]));
        }

        lines.AddRange(fact.Participants.Select(p => new EventLine("Participants", ParticipantText(p.Value), [In(fact.Source, p.Evidence)], IsListed: true)));
        lines.AddRange(dossier.Figures
            .Where(f => FigureText.IsShown(f, fact))
            .OrderByDescending(f => f.IsOrdinal)
            .Select(f => new EventLine("Count", Text(FigureText.Of(f, fact), f.Counted.IsEdited), In(f.Source, f.Number.Evidence, f.Counted.Evidence), IsListed: true)));
        lines.AddRange(dossier.Outcomes.Select(o => new EventLine("Outcomes", Text(o.Words.Value, o.Words.IsEdited), In(o.Source, o.Words.Evidence, o.Main), IsListed: true)));
        return lines.ToImmutable();
    }

    // The sentence that names it, and others that speak of it by its kind; a sentence that holds the date alone does not say what it was.
    private static ImmutableArray<Passage> NameOf(EventFact fact) =>
    [
        .. fact.More.Prepend(fact.Main)
            .Where(e => KindText.NounsOf(fact.EventKind).Any(noun => NameForm.Fold(e.Text).Contains(noun, StringComparison.Ordinal)))
            .Prepend(fact.Name.Evidence)
            .Select(e => In(fact.Source, e))
            .Distinct()
            .Take(PassagesOfName),
    ];

    private static RichText Text(string words, bool isEdited = false)
    {
        var text = CardText.Cut(CardText.OneLine(words), LongestLine);
        return isEdited ? RichText.Of(new TextRun(text), new TextRun(" (edited by a moderator)", TextStyles.Quiet)) : text;
    }

    // "Prime Minister Abe Shinzo", but "Igor Morgulov, deputy foreign minister of Russia".
    private static RichText ParticipantText(Participant participant) => participant.Role switch
    {
        null or "" => Text(participant.Name),
        var role when char.IsUpper(role[0]) && !role.Contains(" of ", StringComparison.Ordinal) && !role.Contains(',', StringComparison.Ordinal) =>
            Text($"{role} {participant.Name}"),
        var role => Text($"{participant.Name}, {role}"),
    };

    private static ImmutableArray<Passage> In(SourceId source, Evidence one, Evidence other) =>
        [.. new[] { In(source, one), In(source, other) }.Distinct()];

    private static Passage In(SourceId source, Evidence evidence) => new(source, evidence);
}
