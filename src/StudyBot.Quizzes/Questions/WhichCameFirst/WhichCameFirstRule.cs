using System.Text.RegularExpressions;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.WhichCameFirst;

/// <summary>Which of four events of one source, or of sources that tell of one time, came first.</summary>
internal sealed partial class WhichCameFirstRule : IQuestionRule
{
    private const double Frame = 0.85;

    /// <summary>Years.</summary>
    private const int Stretch = 20;
    /// <summary>What lies nearer together is known only to who knows both dates.</summary>
    private const int YearsApart = 1;

    /// <summary>What lies farther apart is told by its wording.</summary>
    private const int WidestYears = 60;
    private const string First = "Which of these came first?";
    private const string Last = "Which of these came last?";

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        var left = new List<DatedEvent>();
        var asked = new List<DatedEvent>();
        foreach (var source in DatedEvents.Of(material).Where(e => !Ordered().IsMatch(e.Option.Text)).GroupBy(e => (e.Fact.Source, e.IsTold)))
        {
            var waiting = source.ToList();
            foreach (var draft in Of(waiting))
            {
                yield return draft;
            }

            left.AddRange(waiting);
            asked.AddRange(source.Except(waiting));
        }

        // What too few of one source are left for, and then all once more beside those of other sources, in fixed stretches of years that overlap: a source
        // that comes changes those of its own time alone. An event is the key of each of the two questions once.
        IEnumerable<DatedEvent> all = [.. left, .. asked];
        foreach (var time in InStretches(left, 0).Concat(InStretches(asked, 0)).Concat(InStretches(all, Stretch / 2)).Concat(InStretches(all, Stretch / 4)).Concat(InStretches(all, 0)))
        {
            foreach (var draft in Of([.. time]))
            {
                yield return draft;
            }
        }
    }

    private static IEnumerable<IGrouping<(int, bool), DatedEvent>> InStretches(IEnumerable<DatedEvent> events, int shift) =>
        events.GroupBy(e => ((e.Date.Earliest.Year + shift) / Stretch, e.IsTold));

    private static IEnumerable<Draft> Of(List<DatedEvent> events)
    {
        events.Sort((a, b) => a.Date.Earliest != b.Date.Earliest ? a.Date.Earliest.CompareTo(b.Date.Earliest) : string.CompareOrdinal(a.Fact.Id.Value, b.Fact.Id.Value));
        while (TakeFour(events) is { } four)
        {
            // The keys differ from question to question, so the stem alone would not tell two apart.
            yield return Draft(First, four[0], four);
            yield return Draft(Last, four[^1], [.. four.AsEnumerable().Reverse()]);
        }
    }

    // The key's sentence first: it is the one that is shown.
    private static Draft Draft(string stem, DatedEvent key, List<DatedEvent> four) =>
        new(QuestionType.WhichCameFirst, stem, key.Option, [.. four.Where(e => e != key).Select(e => e.Option)], four.Min(e => e.Fact.Confidence) * Frame,
            [.. four.Select(e => e.Fact.Id)], [.. four.Select(e => new Citation(e.Fact.Source, e.Evidence))]);

    /// <summary>Four that follow each other with a year or more between them, and none of which tells of another.</summary>
    private static List<DatedEvent>? TakeFour(List<DatedEvent> waiting)
    {
        var four = new List<DatedEvent>();
        foreach (var next in waiting)
        {
            if (four.Count < 4 && four.All(e => e.Date.Latest.PlusYears(YearsApart) < next.Date.Earliest && e.Date.Earliest.PlusYears(WidestYears) > next.Date.Earliest && !SameThing.MayBe(e.Option.Text, next.Option.Text) && !ShareMost(e.Option, next.Option)))
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

    /// <summary>Two that may be one event, told with other words.</summary>
    public static bool ShareMost(Option one, Option other)
    {
        var a = TextTerms.Of(one.Text).ToHashSet(StringComparer.Ordinal);
        var b = TextTerms.Of(other.Text).ToHashSet(StringComparer.Ordinal);
        return a.Count(b.Contains) * 2 > Math.Min(a.Count, b.Count);
    }

    // "first met" and "finally opened" tell what came before and after.
    [GeneratedRegex(@"\b(finally|eventually|initially|originally|later|already|still|soon)\b|(?<!\b(the|an?|its|his|her|their)|[’']s) first \p{Ll}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ordered();
}
