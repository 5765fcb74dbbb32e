using StudyBot.Features.Summit;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Quiz.Disputes;

/// <summary>A fact on one line, for moderators.</summary>
internal static class FactText
{
    private const int Longest = 200;

    public static string Of(Fact fact) => CardText.Cut(CardText.OneLine(Line(fact)), Longest);

    private static string Line(Fact fact) => fact switch
    {
        EventFact happened => EventChoiceCard.Line(happened),
        OutcomeFact outcome => $"outcome: {outcome.Words.Value}",
        FigureFact figure => $"count: {figure.Number.Text} {figure.Counted.Value}",
        OfficeFact office => $"{office.Person.Value}, {(office.IsFormer ? "formerly " : "")}{office.Office.Value}",
        QuoteFact quote => $"{quote.Speaker?.Value ?? "somebody"}: “{quote.Words}”",
        PositionFact position => $"{position.Holder.Value}: {position.Words.Value}",
        TermFact term => $"{term.Term.Value}: {term.Definition.Value}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
