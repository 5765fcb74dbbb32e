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
        .Select(differing => Of(kind, $"{NameOf(kind)} by another source", differing.Other))
        .OfType<CitedLine>()
        .DistinctBy(line => (line.Text, line.Passages[0].Source));

    /// <summary>The value that two differ on, as one of them gives it.</summary>
    public static CitedLine? Of(DisagreementKind kind, string label, EventFact fact) => kind switch
    {
        DisagreementKind.Date when fact.Date is { } date => CitedLine.Of(label, LineText.Of(CivilDateText.InFull(date.Value), date.IsEdited), fact.Source, date.Evidence),
        DisagreementKind.Place when fact.Place is { } place => CitedLine.Of(label, LineText.Of(place.Value, place.IsEdited), fact.Source, place.Evidence),
        DisagreementKind.Date or DisagreementKind.Place => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string NameOf(DisagreementKind kind) => kind switch
    {
        DisagreementKind.Date => "Date",
        DisagreementKind.Place => "Place",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
