using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StudyBot.Features.Summit;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Review;

/// <summary>What a fact says, value by value, each with the sentence that is its evidence.</summary>
/// <param name="Value">On one line, as a card says it.</param>
internal sealed record FactField(string Label, string Value, Evidence Evidence, bool IsEdited = false);

/// <summary>Facts of every kind as the values that a moderator judges.</summary>
internal static class FactFields
{
    private const int MostParticipants = 8;
    private const int LongestTitle = 80;

    /// <summary>"Summit: Malta Summit", "Quote: Ané Lund".</summary>
    public static string TitleOf(Fact fact) => CardText.Cut(
        fact switch
        {
            EventFact happened => EventTitle.SaysKind(happened) ? EventTitle.Of(happened) : $"{KindText.Of(happened.EventKind)}: {EventTitle.Of(happened)}",
            OutcomeFact outcome => $"Outcome: {CardText.OneLine(outcome.Words.Value)}",
            FigureFact figure => $"Count: {CardText.OneLine(figure.Number.Text)} {CardText.OneLine(figure.Counted.Value)}",
            OfficeFact office => $"Office: {CardText.OneLine(office.Person.Value)}, {CardText.OneLine(office.Office.Value)}",
            QuoteFact quote => $"Quote: {(quote.Speaker is { } speaker ? CardText.OneLine(speaker.Value) : "nobody named")}",
            PositionFact position => $"Position: {CardText.OneLine(position.Holder.Value)}",
            TermFact term => $"Term: {CardText.OneLine(term.Term.Value)}",
            _ => throw new UnreachableException(),
        },
        LongestTitle);

    public static ImmutableArray<FactField> Of(Fact fact) => fact switch
    {
        EventFact happened => [.. OfEvent(happened)],
        OutcomeFact outcome => [Field("Words", outcome.Words)],
        FigureFact figure =>
        [
            new("Number", CardText.OneLine(figure.Number.Value.ToString(CultureInfo.InvariantCulture)), figure.Number.Evidence, figure.Number.IsEdited),
            Field("Counts", figure.Counted),
        ],
        OfficeFact office =>
        [
            Field("Person", office.Person),
            Field(office.IsFormer ? "Former office" : "Office", office.Office),
            .. office.AsOf is { } asOf ? [new("As of", CivilDateText.InFull(asOf.Value), asOf.Evidence, asOf.IsEdited)] : Array.Empty<FactField>(),
        ],
        QuoteFact quote =>
        [
            quote.Speaker is { } speaker ? Field("Speaker", speaker) : new FactField("Speaker", "the document does not say who", quote.Main),
            new("Words", $"“{CardText.OneLine(quote.Words)}”", quote.Main),
        ],
        PositionFact position => [Field("Holder", position.Holder), Field("Holds", position.Words)],
        TermFact term => [Field("Term", term.Term), Field("Meaning", term.Definition), .. term.Aliases.Select(alias => Field("Also", alias))],
        _ => throw new UnreachableException(),
    };

    /// <summary>Every sentence that it is shown with.</summary>
    public static IEnumerable<Evidence> EvidenceOf(Fact fact) => Of(fact).Select(field => field.Evidence).Prepend(fact.Main).Concat(fact.More).DistinctBy(e => e.Span);

    /// <summary>Whether it was edited by a moderator.</summary>
    public static bool IsEdited(Fact fact) => Of(fact).Any(field => field.IsEdited) || (fact is EventFact happened && happened.Participants.Any(p => p.IsEdited));

    private static IEnumerable<FactField> OfEvent(EventFact happened)
    {
        yield return new(KindText.Of(happened.EventKind), CardText.OneLine(happened.Name.Value), happened.Name.Evidence, happened.Name.IsEdited);
        if (happened.Date is { } date)
        {
            yield return new("Date", CivilDateText.InFull(date.Value), date.Evidence, date.IsEdited);
        }

        if (happened.Place is { } place)
        {
            yield return Field("Place", place);
        }

        foreach (var participant in happened.Participants.Take(MostParticipants))
        {
            var who = participant.Value.Role is { Length: > 0 } role ? $"{participant.Value.Name}, {role}" : participant.Value.Name;
            yield return new("Participant", CardText.OneLine(who), participant.Evidence, participant.IsEdited);
        }
    }

    private static FactField Field(string label, Cited<string> value) => new(label, CardText.OneLine(value.Value), value.Evidence, value.IsEdited);
}
