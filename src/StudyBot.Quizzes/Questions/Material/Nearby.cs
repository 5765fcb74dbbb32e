using StudyBot.Knowledge.Documents;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>
/// Which of many things are looked at as distractors: all of the same source, and a stretch of the others that differs from question to question. A
/// bound on the work of each question, so that many sources take as much longer as there are more of them.
/// </summary>
internal sealed class Nearby<T>
{
    private const int MostOthers = 160;

    private readonly IReadOnlyList<T> all;
    private readonly Dictionary<SourceId, List<T>> bySource = [];

    public Nearby(IReadOnlyList<T> all, Func<T, IEnumerable<SourceId>> sources)
    {
        this.all = all;
        foreach (var one in all)
        {
            foreach (var source in sources(one))
            {
                (bySource.TryGetValue(source, out var own) ? own : bySource[source] = []).Add(one);
            }
        }
    }

    public IEnumerable<T> Of(SourceId source, string seed)
    {
        if (all.Count <= MostOthers)
        {
            return all;
        }

        var start = (int)(Seeded.Hash(seed, "near") % (ulong)all.Count);
        return (bySource.GetValueOrDefault(source) ?? []).Concat(Enumerable.Range(0, MostOthers).Select(i => all[(start + i) % all.Count])).Distinct();
    }
}
