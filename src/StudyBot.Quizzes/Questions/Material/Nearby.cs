using StudyBot.Knowledge.Documents;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>
/// Which of many things are looked at as distractors: all of the same source, and a stretch of the others that differs from question to question. A
/// bound on the work of each question, so that many sources take as much longer as there are more of them. All stand on a ring, each at the hash of its
/// own text, and a question's stretch begins at its own hash: what comes or goes changes the stretches that it stands in, and no others.
/// </summary>
internal sealed class Nearby<T>
{
    private const int MostOthers = 160;

    private readonly T[] ring;
    private readonly ulong[] places;
    private readonly Dictionary<SourceId, List<T>> bySource = [];

    /// <param name="text">What tells one from all others.</param>
    public Nearby(IReadOnlyList<T> all, Func<T, IEnumerable<SourceId>> sources, Func<T, string> text)
    {
        ring = [.. all];
        places = [.. all.Select(one => Seeded.Hash("ring", text(one)))];
        Array.Sort(places, ring);
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
        if (ring.Length <= MostOthers)
        {
            return ring;
        }

        var start = Array.BinarySearch(places, Seeded.Hash(seed, "near")) is var at && at < 0 ? ~at : at;
        return (bySource.GetValueOrDefault(source) ?? []).Concat(Enumerable.Range(0, MostOthers).Select(i => ring[(start + i) % ring.Length])).Distinct();
    }
}
