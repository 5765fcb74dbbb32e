using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.Titles;

namespace StudyBot.Quizzes.Questions.WhichOutcome;

/// <summary>What came of an event that has a title; the distractors are what came of others.</summary>
internal sealed class WhichOutcomeRule : IQuestionRule
{
    private const double Frame = 0.85;
    private const int FarthestYears = 25;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        var titles = new EventTitles(material);
        var outcomes = material.Facts<OutcomeFact>()
            .Where(o => !o.Words.IsEdited && OutcomeWords.ArePresentable(o.Words.Value))
            .ToList();
        var near = new Nearby<OutcomeFact>(outcomes, o => [o.Source], o => o.Id.Value);
        foreach (var outcome in outcomes)
        {
            if (outcome.Event is not { } id || material.Find(id) is not EventFact told || titles.Of(told, WithDate.WhereItIsNeeded) is not { } title || OutcomeWords.ArePointing(outcome, told))
            {
                continue;
            }

            var key = OptionOf(outcome);
            var stem = $"Which of these came of the {title}?";
            var candidates = near.Of(outcome.Source, stem + key.Value)
                .Where(o => o.Event != id && Math.Abs(material.EraOf(o.Source) - material.EraOf(outcome.Source)) <= FarthestYears && IsLike(outcome.Words.Value, o.Words.Value) && !Shares(o.Words.Value, outcome.Words.Value) && !IsOfThis(o, told, material))
                .Select(OptionOf)
                .DistinctBy(o => o.Value)
                .OrderBy(o => Math.Abs(o.Text.Length - key.Text.Length) / 15)
                .ThenBy(o => Seeded.Hash(stem, o.Value));
            var distractors = Pick.Three(candidates, key, stem + key.Value, (a, b) => !Shares(a.Text, b.Text));
            if (distractors.Count > 0 && !KeyInStem.IsTold(key.Text, title))
            {
                yield return new(QuestionType.WhichOutcome, stem, key, distractors, Math.Min(outcome.Confidence, told.Confidence) * Frame,
                    [outcome.Id, told.Id], [new(outcome.Source, outcome.Main), new(told.Source, told.Main)]);
            }
        }
    }

    private static Option OptionOf(OutcomeFact outcome)
    {
        var words = OutcomeWords.Sentence(outcome.Words.Value);
        return new(OptionKind.Words, words, string.Join(' ', TextTerms.Words(words)));
    }

    // "agreed to …" stands beside "agreed to …", "a written statement" beside what is one thing too.
    private static bool IsLike(string one, string other) => IsVerb(one) == IsVerb(other);

    private static bool IsVerb(string words) => StemWord.Of(words)[0].Lower is var first
        && (first.EndsWith("ed", StringComparison.Ordinal) || first is "made" or "set" or "gave" or "led" or "put" or "won" or "took" or "began");

    private static bool Shares(string one, string other)
    {
        var terms = TextTerms.Of(one).ToHashSet(StringComparer.Ordinal);
        var others = TextTerms.Of(other).ToHashSet(StringComparer.Ordinal);
        return terms.Count(others.Contains) * 2 >= Math.Min(terms.Count, others.Count);
    }

    private static bool IsOfThis(OutcomeFact outcome, EventFact told, GroupMaterial material) =>
        outcome.Event is not { } id
        || material.Find(id) is not EventFact other
        || SameThing.MayBe(other.Name.Value, told.Name.Value)
        || (other.Date is { } a && told.Date is { } b && (a.Value.Covers(b.Value) || b.Value.Covers(a.Value)));
}
