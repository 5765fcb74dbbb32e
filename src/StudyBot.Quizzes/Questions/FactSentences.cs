using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions;

/// <summary>The sentences that are evidence of a fact, each with the fact that stands first.</summary>
internal static class FactSentences
{
    public static IEnumerable<(SentenceMaterial Sentence, Fact Fact, Evidence Evidence)> Of(GroupMaterial material)
    {
        var seen = new HashSet<SentenceMaterial>();
        foreach (var fact in material.Facts<Fact>())
        {
            foreach (var evidence in fact.More.Prepend(fact.Main))
            {
                if (material.SentenceOf(fact.Source, evidence) is { } sentence && seen.Add(sentence))
                {
                    yield return (sentence, fact, evidence);
                }
            }
        }
    }
}
