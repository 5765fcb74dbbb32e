using System.Diagnostics;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Quizzes.Disputes;

/// <summary>
/// Every sentence that a question of a fact may be made of: those that tell it, and those of its values, which may stand in another one. What is only looked up by is no
/// value: nobody is asked of it.
/// </summary>
internal static class FactTelling
{
    public static IEnumerable<Evidence> Of(Fact fact) => [fact.Main, .. fact.More, .. Values(fact).OfType<Evidence>()];

    private static IEnumerable<Evidence?> Values(Fact fact) => fact switch
    {
        EventFact happened =>
        [
            happened.Name.Evidence,
            happened.Date?.Evidence,
            happened.Place?.Evidence,
            .. happened.WiderPlaces.Select(place => place.Evidence),
            .. happened.Participants.Select(participant => participant.Evidence),
        ],
        OutcomeFact outcome => [outcome.Words.Evidence],
        FigureFact figure => [figure.Number.Evidence, figure.Counted.Evidence],
        OfficeFact office => [office.Person.Evidence, office.Office.Evidence, office.AsOf?.Evidence],
        QuoteFact quote => [quote.Speaker?.Evidence],
        PositionFact position => [position.Holder.Evidence, position.Words.Evidence],
        TermFact term => [term.Term.Evidence, term.Definition.Evidence, .. term.Aliases.Select(alias => alias.Evidence)],
        _ => throw new UnreachableException(),
    };
}
