using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Where;

namespace StudyBot.Quizzes.Questions.Cloze;

/// <summary>The name that is missing from a sentence of a fact.</summary>
internal sealed class ClozeRule : IQuestionRule
{
    private const double Frame = 0.9;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        foreach (var (sentence, fact, evidence) in FactSentences.Of(material))
        {
            // A name that stands twice would be told by the other.
            foreach (var name in sentence.Names.Where(n => sentence.Names.Count(other => other.Thing == n.Thing) == 1))
            {
                if (Make(sentence, name, fact, evidence, material) is { } draft)
                {
                    yield return draft;
                }
            }
        }
    }

    private static Draft? Make(SentenceMaterial sentence, NamedMention name, Fact fact, Evidence evidence, GroupMaterial material)
    {
        var gap = NameGap.Of(sentence, name);
        if (!name.Thing.IsPresentable
            || sentence.Names.Any(n => n != name && n.Span.Overlaps(gap))
            || SentenceStem.IsInsideName(sentence, gap)
            || !PlaceGap.Fits(sentence, name, gap)
            || SentenceStem.Of(sentence, [gap]) is not { } text)
        {
            return null;
        }

        var stem = $"Which name is missing? “{text}”";
        IReadOnlyList<Citation> cited = [new(fact.Source, evidence)];
        return NameDistractors.For(name.Thing, material, stem, cited) is { Count: > 0 } distractors
            ? new(QuestionType.Cloze, stem, NameOption.OfKey(name.Thing, stem, sentence.Source.Document.Source[name.Span]), distractors, fact.Confidence * Frame, [fact.Id], cited)
            : null;
    }
}
