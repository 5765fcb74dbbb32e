using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Knowledge.Lookup.Quotes;

/// <summary>Quotes by what they are about and by who said them: first as typed, then as the start of words, then with slips of spelling.</summary>
public static class QuoteLookup
{
    private const int MostNear = 5;

    /// <param name="about">Words of the quote, its event or its sentence; empty for any.</param>
    /// <param name="by">Of the speaker's name, another name that the source has for them, or their role; empty for anybody.</param>
    public static QuoteMatches Find(GroupKnowledge known, string about, string by)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(by);
        var index = QuoteIndex.Of(known);
        if (index.Quotes.IsEmpty)
        {
            return new QuoteMatches.NoQuotes();
        }

        var speakers = string.IsNullOrWhiteSpace(by) ? null : FindSpeakers(index, by);
        if (speakers is { Numbers.Count: 0 })
        {
            return new QuoteMatches.NoSpeaker(index.SpeakerNames.FindNearest(by, MostNear));
        }

        bool IsAsked(int quote) => speakers is null || speakers.Numbers.Contains(index.SpeakerOf(quote));
        IReadOnlyList<string> names = speakers is null ? [] : [.. speakers.Numbers.Order().Select(n => index.Speakers[n].Name)];
        if (string.IsNullOrWhiteSpace(about))
        {
            var chosen = speakers is null && !index.Worthwhile.IsEmpty ? index.Worthwhile : Enumerable.Range(0, index.Quotes.Length).Where(IsAsked);
            return new QuoteMatches.Found([.. chosen.Select(n => index.Quotes[n])], null, speakers?.Read, names, null);
        }

        var wanted = PlainWord.Wanted(about);
        var hits = index.ByTopic.Find(wanted, IsAsked);
        if (hits.Hits.Count == 0)
        {
            return FindNear(index, wanted, speakers, IsAsked);
        }

        // Who is named alone is asked to speak first; what others say of them follows.
        var also = speakers is null && FindSpeakers(index, about) is { Read.Quality: NameMatchQuality.Words, IsByName: true } named ? named : null;
        var ordered = hits.Hits
            .OrderBy(hit => hit.Slips)
            .ThenBy(hit => also?.Numbers.Contains(index.SpeakerOf(hit.Item)) == true ? -1 : hit.Rank)
            .ToList();
        var first = index.Quotes[ordered[0].Item];
        var read = ReadWords.Of(index.ByTopic, wanted, hits with { Hits = ordered }, QuoteIndex.TextsOf(first).Select(t => t.Text).OfType<string>());
        return new QuoteMatches.Found(
            [.. ordered.Select(hit => index.Quotes[hit.Item])],
            read,
            speakers?.Read,
            names,
            also is null ? null : index.Speakers[also.Numbers.Min()].Name);
    }

    /// <summary>Names of speakers that may become what is typed; those with most quotes where nothing is.</summary>
    public static IReadOnlyList<string> CompleteSpeaker(GroupKnowledge known, string typed, int atMost) =>
        QuoteIndex.Of(known).SpeakerNames.Complete(typed, atMost);

    /// <summary>Topics, places and names of events on which something quoted was said; and speakers, since their names find what they said.</summary>
    public static IReadOnlyList<string> CompleteTopic(GroupKnowledge known, string typed, int atMost)
    {
        var index = QuoteIndex.Of(known);
        return
        [
            .. index.Topics.Complete(typed, atMost)
                .Concat(index.SpeakerNames.Complete(typed, atMost))
                .DistinctBy(NameForm.Fold)
                .Take(atMost),
        ];
    }

    private static QuoteMatches.NothingAbout FindNear(QuoteIndex index, IReadOnlyList<string> wanted, SpeakersFound? speakers, Func<int, bool> isAsked)
    {
        var partly = index.ByTopic.FindPartly(wanted, isAsked).OrderBy(hit => hit.Rank).Select(hit => hit.Item).ToList();
        var nearest = partly.Count > 0 || speakers is null ? partly : Enumerable.Range(0, index.Quotes.Length).Where(isAsked);
        return new QuoteMatches.NothingAbout([.. nearest.Take(MostNear).Select(n => index.Quotes[n])], speakers?.Read, partly.Count > 0);
    }

    private static SpeakersFound FindSpeakers(QuoteIndex index, string by)
    {
        var wanted = PlainWord.Wanted(by);
        var found = index.BySpeaker.Find(wanted);

        // A role is shared by many: it counts where it is nobody's name.
        var best = found.Hits.Count == 0 ? [] : found.Hits.Where(hit => found.Hits.Min(h => h.Rank) < 2 ? hit.Rank < 2 : true).OrderBy(hit => hit.Slips).ToList();
        var surfaces = best.Count == 0 ? [] : index.Speakers[best[0].Item] is var first ? first.Aliases.Concat(first.Roles).Prepend(first.Name) : [];
        return new SpeakersFound(
            best.Select(hit => hit.Item).ToHashSet(),
            ReadWords.Of(index.BySpeaker, wanted, found with { Hits = best }, surfaces),
            best.Exists(hit => hit.Rank < 2));
    }

    private sealed record SpeakersFound(IReadOnlySet<int> Numbers, ReadWords Read, bool IsByName);
}
