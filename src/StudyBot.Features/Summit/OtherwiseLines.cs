using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary>What another source says otherwise of an event: beside the line that it differs from, with its own sentence, never one value of both.</summary>
internal static class OtherwiseLines
{
    public static IEnumerable<CitedLine> Of(Dossier dossier, DisagreementKind kind) => dossier.Differing
        .Where(differing => differing.Kind == kind)
        .Select(OfOther)
        .OfType<CitedLine>()
        .DistinctBy(line => (line.Text, line.Passages[0].Source));

    /// <summary>The value that two differ on, as the event that is looked at has it.</summary>
    public static CitedLine? OfOne(Disagreement differing) => Of(
        differing.Kind, NameOf(differing.Kind), differing.Event, differing.Who?.One);

    /// <summary>Likewise, as the other source gives it.</summary>
    public static CitedLine? OfOther(Disagreement differing) => Of(
        differing.Kind, $"{NameOf(differing.Kind)} by another source", differing.Other, differing.Who?.Other);

    /// <param name="who">Whom the two differ on, where that is it.</param>
    private static CitedLine? Of(DisagreementKind kind, string label, EventFact fact, Cited<Participant>? who) => kind switch
    {
        DisagreementKind.Date when fact.Date is { } date => CitedLine.Of(label, LineText.Of(CivilDateText.InFull(date.Value), date.IsEdited), fact.Source, date.Evidence),
        DisagreementKind.Place when fact.Place is { } place => CitedLine.Of(label, LineText.Of(place.Value, place.IsEdited), fact.Source, place.Evidence),
        DisagreementKind.Participant when who is not null => CitedLine.Of(
            label, LineText.Of($"{who.Value.Role} {who.Value.Name}", who.IsEdited), fact.Source, who.Evidence),
        DisagreementKind.Date or DisagreementKind.Place or DisagreementKind.Participant => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string NameOf(DisagreementKind kind) => kind switch
    {
        DisagreementKind.Date => "Date",
        DisagreementKind.Place => "Place",
        DisagreementKind.Participant => "Participant",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
