using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.WhichCameFirst;

/// <summary>Which of four events of one source, or of sources that tell of one time, came first.</summary>
internal sealed class WhichCameFirstRule : IQuestionRule
{
    private const double Frame = 0.85;
    private const string Stem = "Which of these came first?";

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        var told = DatedEvents.Of(material).GroupBy(e => e.Fact.Source);
        foreach (var source in told)
        {
            var waiting = source.OrderBy(e => e.Date.Earliest).ToList();
            while (TakeFour(waiting) is { } four)
            {
                // The keys differ from question to question, so the stem alone would not tell two apart.
                yield return new(QuestionType.WhichCameFirst, Stem, four[0].Option, [.. four.Skip(1).Select(e => e.Option)],
                    four.Min(e => e.Fact.Confidence) * Frame, [.. four.Select(e => e.Fact.Id)], [.. four.Select(e => new Citation(e.Fact.Source, e.Evidence))]);
            }
        }
    }

    /// <summary>Four that follow each other without touching, and none of which tells of another.</summary>
    private static List<DatedEvent>? TakeFour(List<DatedEvent> waiting)
    {
        var four = new List<DatedEvent>();
        foreach (var next in waiting)
        {
            if (four.Count < 4 && four.All(e => e.Date.Latest < next.Date.Earliest && !SameThing.MayBe(e.Option.Text, next.Option.Text) && !SharesMost(e, next)))
            {
                four.Add(next);
            }
        }

        if (four.Count < 4)
        {
            return null;
        }

        waiting.RemoveAll(four.Contains);
        return four;
    }

    private static bool SharesMost(DatedEvent one, DatedEvent other)
    {
        var a = TextTerms.Of(one.Option.Text).ToHashSet(StringComparer.Ordinal);
        var b = TextTerms.Of(other.Option.Text).ToHashSet(StringComparer.Ordinal);
        return a.Count(b.Contains) * 2 > Math.Min(a.Count, b.Count);
    }
}
