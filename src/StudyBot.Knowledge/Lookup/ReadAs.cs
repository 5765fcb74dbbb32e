using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>Says a name as it was understood: each word as the event that was found spells it.</summary>
internal static class ReadAs
{
    public static string Of(EventFact fact, EventQuery query, NameMatchQuality width)
    {
        var words = Surfaces(fact).SelectMany(SplitIntoWords);
        return string.Join(' ', query.Wanted.Select(wanted => Find(wanted, words, width)));
    }

    // A name that is typed as it is written is found before all of them are taken apart.
    private static string Find(string wanted, IEnumerable<(string Surface, string Folded)> words, NameMatchQuality width)
    {
        var slips = width == NameMatchQuality.Spelling ? SpellingDistance.Allowed(wanted) : 0;
        var exact = words.FirstOrDefault(w => w.Folded == wanted);
        var start = exact.Surface ?? words.FirstOrDefault(w => w.Folded.StartsWith(wanted, StringComparison.Ordinal)).Surface;
        var near = start ?? words
            .Select(w => (w.Surface, Slips: SpellingDistance.Within(w.Folded, wanted, slips)))
            .Where(w => w.Slips <= slips)
            .OrderBy(w => w.Slips)
            .FirstOrDefault().Surface;
        return near ?? wanted;
    }

    private static IEnumerable<string> Surfaces(EventFact fact) =>
        new[] { fact.Place?.Value, fact.Name.Value }
            .Concat(fact.WiderPlaces.Select(p => p.Value))
            .Concat(fact.Participants.SelectMany(p => new[] { p.Value.Name, p.Value.Role }))
            .Concat(fact.Topics.Select(t => t.Value))
            .OfType<string>();

    // Words as they are written, and each text whole, which a name typed as one word may stand for.
    private static IEnumerable<(string Surface, string Folded)> SplitIntoWords(string text) =>
        text.Split([' ', '\u00A0', '-', '‐', '–', '—', ',', '(', ')', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(piece => NameForm.Words(piece) is [var only] ? new[] { (piece, only) } : [])
            .Append((text, string.Concat(NameForm.Words(text))));
}
