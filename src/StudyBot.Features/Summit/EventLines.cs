using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary>What is told of an event, line by line: what has no evidence has no line.</summary>
internal static class EventLines
{
    private const int PassagesOfName = 3;

    /// <param name="source">The source that the event was taken from, for the date that a plan is as of.</param>
    public static ImmutableArray<CitedLine> Of(Dossier dossier, SourceSummary source)
    {
        var fact = dossier.Event;
        var lines = ImmutableArray.CreateBuilder<CitedLine>();
        lines.Add(CitedLine.Of(KindText.Of(fact.EventKind), LineText.Of(fact.Name.Value, fact.Name.IsEdited), fact.Source, NameOf(fact)));
        if (fact.Date is { } date)
        {
            lines.Add(CitedLine.Of("Date", LineText.Of(CivilDateText.InFull(date.Value), date.IsEdited), fact.Source, date.Evidence));
        }

        lines.AddRange(OtherwiseLines.Of(dossier, DisagreementKind.Date));
        if (fact.Place is { } place)
        {
            var places = fact.WiderPlaces.Prepend(place).DistinctBy(p => NameForm.Fold(p.Value)).ToList();
            lines.Add(CitedLine.Of(
                "Place",
                LineText.Of(string.Join(", ", places.Select(p => p.Value)), places.Any(p => p.IsEdited)),
                fact.Source,
                [.. places.Select(p => p.Evidence)]));
        }

        lines.AddRange(OtherwiseLines.Of(dossier, DisagreementKind.Place));
        if (fact.IsPlanned)
        {
            var asOf = FactLines.WrittenOn(source.Info);
            lines.Add(CitedLine.Of(
                "Status",
                asOf is null ? "planned, when the document was written" : $"planned, as of {CivilDateText.InFull(asOf)}",
                fact.Source,
                fact.Main));
        }

        lines.AddRange(fact.Participants.Select(p => CitedLine.Listed("Participants", ParticipantText(p, fact, source), fact.Source, p.Evidence)));
        lines.AddRange(OtherwiseLines.Of(dossier, DisagreementKind.Participant));
        lines.AddRange(dossier.Figures
            .Where(f => FigureText.IsShown(f, fact))
            .OrderByDescending(f => f.IsOrdinal)
            .Select(f => CitedLine.Listed("Count", LineText.Of(FigureText.Of(f, fact), f.Counted.IsEdited), f.Source, f.Number.Evidence, f.Counted.Evidence)));
        lines.AddRange(dossier.Outcomes.Select(o => CitedLine.Listed("Outcomes", LineText.Of(o.Words.Value, o.Words.IsEdited), o.Source, o.Words.Evidence, o.Main)));
        lines.AddRange(dossier.Said.Select(q => FactLines.Quote("Said", q, withSpeaker: true)));
        lines.AddRange(dossier.Judged.Select(p => FactLines.Position("Judged", p, withHolder: true)));
        return lines.DrainToImmutable();
    }

    // The sentence that names it, and others that speak of it by its kind; a sentence that holds the date alone does not say what it was.
    private static Evidence[] NameOf(EventFact fact)
    {
        var nouns = KindText.NounsOf(fact.EventKind);
        return
        [
            .. fact.More.Prepend(fact.Main)
                .Where(e => NameForm.Fold(e.Text) is var text && nouns.Any(noun => text.Contains(noun, StringComparison.Ordinal)))
                .Prepend(fact.Name.Evidence)
                .DistinctBy(e => e.Span)
                .Take(PassagesOfName),
        ];
    }

    // "Prime Minister Abe Shinzo", but "Igor Morgulov, deputy foreign minister of Russia".
    private static RichText ParticipantText(Cited<Participant> cited, EventFact fact, SourceSummary source) => cited.Value.Role switch
    {
        null or "" => LineText.Of(cited.Value.Name, cited.IsEdited),
        var role when char.IsUpper(role[0]) && !role.Contains(" of ", StringComparison.Ordinal) && !role.Contains(',', StringComparison.Ordinal) =>
            LineText.Of($"{role} {cited.Value.Name}", $" · {AsOfText(fact, source)}", cited.IsEdited),
        var role => LineText.Of($"{cited.Value.Name}, {role}", $" · {AsOfText(fact, source)}", cited.IsEdited),
    };

    // Who took part held the office on that day; of a plan, or without a day, it is known of the document's own alone.
    private static string AsOfText(EventFact fact, SourceSummary source) =>
        fact is { Date: { } date, IsPlanned: false } ? $"as of {CivilDateText.InFull(date.Value)}" : AsOf.Of(source);
}
