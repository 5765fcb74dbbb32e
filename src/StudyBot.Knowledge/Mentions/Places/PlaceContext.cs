using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Places;

/// <summary>Words before a name that make one expect a place.</summary>
internal static class PlaceContext
{
    public static bool IsExpected(ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && (IsLocal(tokens[i - 1].Word.Lower)
            || (i > 1 && tokens[i - 1].Word.Lower == "of" && tokens[i - 2].Is(WordClass.PlaceNoun))
            || IsListed(tokens, i));

    /// <summary>"the islands of Skye and Mull": what holds for the first of a list holds for the next.</summary>
    private static bool IsListed(ReadOnlySpan<Token> tokens, int i)
    {
        var at = i - 1;
        var first = Math.Max(2, i - 8);
        while (at >= first && (tokens[at].Word.Lower is "and" or "," || tokens[at].IsCapital))
        {
            at--;
        }

        return at >= first - 1 && at > 0 && at < i - 1 && tokens[at].Word.Text == "of" && tokens[at - 1].Is(WordClass.PlaceNoun)
            && tokens[at - 1].Word.Lower.EndsWith('s') && !tokens[i - 1].IsCapital;
    }

    /// <summary>Prepositions that a place's name follows more often than a person's.</summary>
    public static bool IsLocal(string lower) =>
        lower is "in" or "at" or "near" or "from" or "outside" or "around" or "throughout" or "across";
}
