namespace StudyBot.Knowledge.Lookup;

/// <summary>A typed name in its words: those that must be found, and those that only say a kind.</summary>
internal sealed record EventQuery(IReadOnlyList<string> Wanted, IReadOnlyList<string> Kinds)
{
    // More words than this are no name, and each costs a pass over the index.
    private const int MostWords = 16;

    public static EventQuery Of(string name)
    {
        var words = NameForm.Words(name).Distinct().Take(MostWords).ToList();
        var kinds = words.Where(KindWords.IsKind).ToList();
        var others = words.Where(word => !KindWords.IsKind(word) && !KindWords.IsSmall(word)).ToList();
        return others.Count > 0
            ? new EventQuery(others, kinds)
            : new EventQuery(kinds.Count > 0 ? kinds : words, []);
    }

    /// <summary>The same as one word, for names that are typed with a gap too many.</summary>
    public EventQuery Joined() => this with { Wanted = [string.Concat(Wanted)] };
}
