using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Knowledge.Lookup.Positions;

/// <summary>Who holds what of a topic, grouped by holder: first as typed, then as the start of words, then with slips of spelling.</summary>
public static class PositionLookup
{
    private const int MostNear = 8;
    private const int MostOffered = 6;

    /// <param name="topic">Words of the position, its topics or its event; a holder's name finds what they hold.</param>
    public static PositionMatches Find(GroupKnowledge known, string topic)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(topic);
        var index = PositionIndex.Of(known);
        if (index.Positions.IsEmpty)
        {
            return new PositionMatches.NoPositions();
        }

        if (string.IsNullOrWhiteSpace(topic))
        {
            return new PositionMatches.NothingAsked(index.Topics.Complete("", MostOffered), index.Holders.Complete("", MostOffered));
        }

        var wanted = PlainWord.Wanted(topic);
        var found = index.Words.Find(wanted);
        if (found.Hits.Count == 0)
        {
            return new PositionMatches.NothingAbout([.. index.Topics.FindNearest(topic, MostNear).Concat(index.Holders.FindNearest(topic, MostNear)).DistinctBy(NameForm.Fold).Take(MostNear)]);
        }

        var holders = found.Hits
            .GroupBy(hit => index.Keys[hit.Item], StringComparer.Ordinal)
            .OrderBy(group => group.Min(hit => hit.Slips))
            .ThenByDescending(group => IsNamed(group.Key, wanted))
            .ThenBy(group => group.Min(hit => hit.Rank))
            .ThenByDescending(group => group.Count())
            .Select(group => new HeldPositions(
                index.HolderNames[group.Key],
                [.. group.OrderBy(hit => hit.Slips).ThenBy(hit => hit.Rank).Select(hit => index.Positions[hit.Item])]))
            .ToList();
        var first = holders[0].Positions[0].Position;
        var read = ReadWords.Of(
            index.Words,
            wanted,
            found with { Hits = [.. found.Hits.OrderByDescending(hit => ReferenceEquals(index.Positions[hit.Item].Position, first))] },
            PositionIndex.TextsOf(first, null).Select(t => t.Text).OfType<string>());
        return new PositionMatches.Found(holders, read);
    }

    /// <summary>Topics and holders that may become what is typed; those named most where nothing is.</summary>
    public static IReadOnlyList<string> Complete(GroupKnowledge known, string typed, int atMost)
    {
        var index = PositionIndex.Of(known);
        return
        [
            .. index.Topics.Complete(typed, atMost)
                .Concat(index.Holders.Complete(typed, atMost))
                .DistinctBy(NameForm.Fold)
                .Take(atMost),
        ];
    }

    private static bool IsNamed(string key, IReadOnlyList<string> wanted) =>
        key.Split(' ').Select(PlainWord.Singular).ToHashSet(StringComparer.Ordinal).IsSupersetOf(wanted);
}
