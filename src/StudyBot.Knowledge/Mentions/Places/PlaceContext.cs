using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Places;

/// <summary>Words before a name that make one expect a place.</summary>
internal static class PlaceContext
{
    public static bool IsExpected(ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && (IsLocal(tokens[i - 1].Word.Lower)
            || (i > 1 && tokens[i - 1].Word.Lower == "of" && tokens[i - 2].Is(WordClass.PlaceNoun)));

    /// <summary>Prepositions that a place's name follows more often than a person's.</summary>
    public static bool IsLocal(string lower) => lower is "in" or "at" or "near" or "from" or "outside" or "around" or "throughout" or "across";
}
