namespace StudyBot.Knowledge.Lookup;

/// <summary>The words of an index that one typed word may stand for. Kept for one look-up, whose passes ask for the same words again.</summary>
internal sealed class WordMatches(Vocabulary vocabulary, bool isTyping)
{
    private readonly Dictionary<(string, NameMatchQuality), List<(int Number, byte Slips)>> known = [];

    /// <summary>Each with how far it is from what was typed: 0 as it stands, 1 for the start of a word, 1 + the slips of spelling.</summary>
    public IReadOnlyList<(int Number, byte Slips)> Of(string wanted, NameMatchQuality widest)
    {
        if (known.TryGetValue((wanted, widest), out var before))
        {
            return before;
        }

        var found = new List<(int Number, byte Slips)>();
        if (vocabulary.Find(wanted) is { } exact)
        {
            found.Add((exact, 0));
        }

        if (widest >= NameMatchQuality.Start && IsLongEnoughToStart(wanted))
        {
            var (from, to) = vocabulary.StartingWith(wanted);
            for (var number = from; number < to; number++)
            {
                found.Add((number, 1));
            }
        }

        if (widest >= NameMatchQuality.Spelling)
        {
            found.AddRange(vocabulary.FindNear(wanted, SpellingDistance.Allowed(wanted)).Select(n => (n.Number, (byte)(1 + n.Slips))));
        }

        known.Add((wanted, widest), found);
        return found;
    }

    // Two letters start half the words there are, but two signs of other scripts may be a whole name.
    private bool IsLongEnoughToStart(string wanted) => isTyping || wanted.Length >= 3 || (wanted.Length > 0 && wanted[0] > '\u024F');
}
