using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.WhichOffice;

/// <summary>The other way round: who held an office that names its nation; the distractors never held one like it in any source.</summary>
internal sealed class WhoHeldRule : IQuestionRule
{
    private const double Frame = 0.85;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        var held = material.AllFacts<OfficeFact>().Select(f => (Person: f.Person.Value, Office: f.Office.Value))
            .Concat(material.Sources.SelectMany(s => s.People).Where(p => p.Role is not null).Select(p => (Person: p.Name, Office: p.Role!)))
            .ToLookup(h => WhichOfficeRule.LastWord(h.Person), h => h.Office);
        foreach (var fact in material.Facts<OfficeFact>().Where(f => !f.Office.IsEdited && !f.Person.IsEdited && IsNational(f.Office.Value)))
        {
            if (material.ThingOf(ThingKind.Person, fact.Person.Value) is not { } person || !person.IsPresentable || person.IsOneWord)
            {
                continue;
            }

            var stem = $"Which of these people was {fact.Office.Value}?";
            IReadOnlyList<Citation> evidence = [new(fact.Source, fact.Main)];
            var distractors = NameDistractors.For(person, material, stem, evidence, other => other.Role is null || !WhichOfficeRule.IsOffice(other.Role) || !IsOfNation(other.Role, fact.Office.Value) || HeldLike(held, other.Name, fact.Office.Value) || WasAt(material, fact, other));
            if (distractors.Count > 0 && !KeyInStem.IsTold(stem, person.Name))
            {
                yield return new(QuestionType.WhichOffice, stem, NameOption.OfKey(person, stem, null), distractors, fact.Confidence * Frame, [fact.Id], evidence);
            }
        }
    }

    // Who was minister to a state may have been ambassador to it.
    private static bool WasAt(GroupMaterial material, OfficeFact fact, Thing person) =>
        LikeOffices.Host(fact.Office.Value) is { } host && (person.Sources.Contains(fact.Source) || material.SentencesNaming(person).Any(s => s.Names.Any(n => n.Thing.Kind == ThingKind.Country && n.Thing.Name == host)));

    private static bool IsNational(string office) =>
        WhichOfficeRule.IsOffice(office) && LikeOffices.Nation(office) is not null && office.Count(c => c == ' ') >= 2;

    // Three who served other nations would leave the one who served this; roles without a nation are mostly of the one whose documents these are.
    private static bool IsOfNation(string role, string office) =>
        LikeOffices.Nation(office) is var nation && (LikeOffices.Nation(role) is { } other ? other == nation : nation == "United States");

    private static bool HeldLike(ILookup<string, string> held, string person, string office) =>
        held[WhichOfficeRule.LastWord(person)].Any(other => WhichOfficeRule.AreLike(other, office));
}
