namespace StudyBot.Knowledge.Lookup.Indexing;

/// <summary>How typed words were understood.</summary>
/// <param name="Words">In the sources' own spelling where it differs from what was typed.</param>
public sealed record ReadWords(NameMatchQuality Quality, string Words)
{
    /// <summary>The words as the first of the found items has them.</summary>
    /// <param name="surfaces">Texts of that item, to spell the words as it does.</param>
    internal static ReadWords Of(TextIndex index, IReadOnlyList<string> wanted, TextHits hits, IEnumerable<string> surfaces)
    {
        if (hits.Quality == NameMatchQuality.Words || hits.Hits.Count == 0)
        {
            return new ReadWords(hits.Quality, string.Join(' ', wanted));
        }

        var pieces = surfaces
            .SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(piece => piece.Split(['-', '‐', '–', '—', '/'], StringSplitOptions.RemoveEmptyEntries))
            .Select(piece => (Surface: piece.Trim(Marks), Words: NameForm.Words(piece)))
            .Where(piece => piece.Words.Count == 1)
            .Select(piece => (piece.Surface, Word: PlainWord.Singular(piece.Words[0])))
            .ToList();
        return new ReadWords(
            hits.Quality,
            string.Join(' ', wanted
                .Select(word => index.ReadAs(word, hits.Hits[0].Item, hits.Quality))
                .Select(word => pieces.Find(piece => piece.Word == word).Surface ?? word)));
    }

    private static readonly char[] Marks = ['.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '“', '”', '"', '‘', '’', '\'', '«', '»'];
}
