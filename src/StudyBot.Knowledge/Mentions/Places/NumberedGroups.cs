using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Places;

/// <summary>
/// Which named place a document means by "the four islands": its Northern Territories, where it also writes of "the four northern territories". A number
/// that goes with two such names means neither.
/// </summary>
internal static class NumberedGroups
{
    /// <summary>A text that counts in more different words than this counts no places.</summary>
    private const int MostKinds = 32;

    /// <param name="groups">In the order of the text.</param>
    /// <param name="mentions">All that has a name in the document.</param>
    /// <returns>The groups that are a named place, with its entry.</returns>
    public static IReadOnlyList<(NumberedGroup Group, int Place)> Named(SourceText source, IEnumerable<NumberedGroup> groups, IReadOnlyList<Mention> mentions)
    {
        var all = groups.ToList();
        if (all.Count == 0)
        {
            return [];
        }

        // "The three Baltic states" has the name itself inside: that is its mention.
        var starts = mentions.OfType<PlaceMention>().Select(m => m.Span.Start).ToHashSet();
        return [.. Named(all, PlacesByName(source, mentions)).Where(n => !Enumerable.Range(n.Group.Span.Start, n.Group.Span.Length).Any(starts.Contains))];
    }

    private static Dictionary<string, int> PlacesByName(SourceText source, IReadOnlyList<Mention> mentions)
    {
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in mentions.OfType<PlaceMention>())
        {
            var name = Folding.Lower(source[place.Span]);
            if (NumberedGroup.IsNoun(name[(name.LastIndexOf(' ') + 1)..]))
            {
                byName.TryAdd(name, place.Entry);
            }
        }

        return byName;
    }

    private static IEnumerable<(NumberedGroup Group, int Place)> Named(List<NumberedGroup> groups, Dictionary<string, int> named)
    {
        foreach (var sameNumber in groups.GroupBy(g => g.Number))
        {
            var anchors = sameNumber.Where(g => named.ContainsKey(g.Name)).ToList();
            var places = anchors.Select(g => named[g.Name]).Distinct().ToList();
            if (places is not [var place])
            {
                continue;
            }

            foreach (var group in Reached(anchors, sameNumber.Except(anchors)))
            {
                yield return (group, place);
            }
        }
    }

    /// <summary>The anchors, and what is the same as one of them or as something that is.</summary>
    private static List<NumberedGroup> Reached(List<NumberedGroup> anchors, IEnumerable<NumberedGroup> others)
    {
        // A text may count the same islands ten thousand times: one group stands for all in the same words.
        var kinds = others.GroupBy(g => (g.Qualifier, g.Noun)).Take(MostKinds).ToList();
        var reached = anchors.DistinctBy(g => (g.Qualifier, g.Noun)).ToList();
        var found = new List<NumberedGroup>(anchors);
        for (var isNew = true; isNew;)
        {
            var same = kinds.Where(k => reached.Exists(r => r.IsSameAs(k.First()))).ToList();
            isNew = same.Count > 0;
            kinds.RemoveAll(same.Contains);
            reached.AddRange(same.Select(k => k.First()));
            found.AddRange(same.SelectMany(k => k));
        }

        return found;
    }
}
