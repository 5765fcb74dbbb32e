using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>Reads a run of capitals that nothing in its sentence explains, with what stands around it.</summary>
internal static class RunReader
{
    private const int LongestRun = 6;

    /// <summary>The run that begins at a capital; null for words that are capitalised for another reason.</summary>
    /// <param name="entry">The town of this name, if there is one.</param>
    /// <param name="end">The token after the run.</param>
    public static Unexplained? Read(ReadOnlySpan<Token> tokens, int start, GazetteerEntry? entry, out int end)
    {
        end = start + 1;
        if (tokens[start].Is(WordClass.Function | WordClass.Calendar | WordClass.Demonym))
        {
            return null;
        }

        while (end < tokens.Length && end - start < LongestRun && !tokens[end - 1].IsPossessive && tokens[end].IsCapital
            && !tokens[end].IsGlued
            && !tokens[end].Is(WordClass.Calendar | WordClass.Function | WordClass.Head | WordClass.PluralHead | WordClass.Demonym)
            && Gazetteer.Longest(tokens, end, out _) is null or { Kind: GazetteerKind.Town } && !tokens[start].Is(WordClass.Common))
        {
            end++;
        }

        var isOpen = end < tokens.Length && !tokens[end - 1].IsPossessive;
        var before = start > 0 && !tokens[start - 1].Is(WordClass.Punctuation) ? tokens[start - 1].Word.Lower : null;
        var isBeforeVerb = isOpen && !tokens[end].IsCapital && tokens[end].Is(WordClass.PersonVerb);
        var isReign = isOpen && tokens[end].Word.Lower is "regime" or "himself" or "herself";
        var isInRun = (isOpen && tokens[end].IsCapital && !tokens[end].IsGlued)
            || (start > 0 && tokens[start - 1].IsCapital && !tokens[start - 1].IsPossessive && !tokens[start].IsGlued
            && !tokens[start - 1].Is(WordClass.Function));
        return new Unexplained(TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End), tokens[start..end].ToArray(), before,
            isBeforeVerb, start == 0, end == start + 1 ? entry : null, PlaceContext.IsExpected(tokens, start), isInRun, isReign);
    }
}
