using System.Globalization;

namespace StudyBot.Knowledge.Facts;

/// <summary>What a fact says, as one text: equal for facts of two texts that say the same, wherever their sentences stand.</summary>
public static class FactSaying
{
    public static string Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return string.Join('\n', Values(fact).Prepend(fact.Kind));
    }

    private static IEnumerable<string?> Values(Fact fact) => fact switch
    {
        EventFact told =>
        [
            told.EventKind.ToString(), told.Name.Value, told.Date?.Value.Iso, told.Place?.Value, told.IsPlanned ? "planned" : null,
            .. told.Participants.Select(one => one.Value.ToString()),
        ],
        QuoteFact quote => [quote.Words, quote.Speaker?.Value],
        OutcomeFact outcome => [outcome.Words.Value],
        FigureFact figure => [figure.Number.Value.ToString(CultureInfo.InvariantCulture), figure.Counted.Value],
        OfficeFact office => [office.Person.Value, office.Office.Value, office.AsOf?.Value.Iso, office.IsFormer ? "former" : null],
        PositionFact position => [position.Holder.Value, position.Words.Value],
        TermFact term => [term.Term.Value, term.Definition.Value, .. term.Aliases.Select(alias => alias.Value)],
        _ => throw new System.Diagnostics.UnreachableException(fact.Kind),
    };
}
