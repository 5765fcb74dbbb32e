using StudyBot.Knowledge.Facts;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Whether moderators put a fact right: its sentence still says the other thing, so that nothing is asked of it.</summary>
internal static class EditedFacts
{
    public static bool IsEdited(this Fact fact) => fact switch
    {
        EventFact e => e.Name.IsEdited || e.Date is { IsEdited: true } || e.Place is { IsEdited: true } || e.Participants.Any(p => p.IsEdited),
        OutcomeFact o => o.Words.IsEdited,
        FigureFact f => f.Number.IsEdited || f.Counted.IsEdited,
        OfficeFact o => o.Person.IsEdited || o.Office.IsEdited || o.AsOf is { IsEdited: true },
        QuoteFact q => q.Speaker is { IsEdited: true },
        PositionFact p => p.Holder.IsEdited || p.Words.IsEdited,
        TermFact t => t.Term.IsEdited || t.Definition.IsEdited,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
