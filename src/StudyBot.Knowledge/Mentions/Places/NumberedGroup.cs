using System.Collections.Frozen;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Places;

/// <summary>Places that a text counts instead of naming them: "the four northern islands".</summary>
/// <param name="Number">The word: "four".</param>
/// <param name="Qualifier">In lower case: "northern", "baltic"; empty in "the four islands".</param>
/// <param name="Noun">In the plural: "islands".</param>
internal sealed record NumberedGroup(TextSpan Span, string Number, string Qualifier, string Noun) : Finding(Span, "numbered-group")
{
    private static readonly FrozenSet<string> Numbers = FrozenSet.ToFrozenSet(
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nouns = FrozenSet.ToFrozenSet(
    [
        "islands", "isles", "islets", "atolls", "reefs", "provinces", "prefectures", "republics", "emirates", "states", "cantons", "oblasts", "counties", "districts",
        "governorates", "cities", "villages", "straits", "territories", "regions", "areas", "lands",
    ], StringComparer.Ordinal);

    /// <summary>What any of the others may be called as well.</summary>
    private static readonly FrozenSet<string> WideNouns = FrozenSet.ToFrozenSet(["territories", "regions", "areas", "lands"], StringComparer.Ordinal);

    /// <summary>The words without their number, as a name for all of them would have them: "northern islands".</summary>
    public string Name => Qualifier.Length == 0 ? Noun : $"{Qualifier} {Noun}";

    public static bool IsNoun(string lower) => Nouns.Contains(lower);

    /// <summary>Reads the group whose number stands at <paramref name="at"/>, after "the"; null where there is none.</summary>
    public static NumberedGroup? Read(ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || tokens[at - 1].Word.Lower != "the" || !Numbers.Contains(tokens[at].Word.Lower))
        {
            return null;
        }

        var noun = at + 1;
        if (noun + 1 < tokens.Length && !IsNoun(tokens[noun].Word.Lower) && !tokens[noun].Is(WordClass.Punctuation | WordClass.Number | WordClass.Function))
        {
            noun++;
        }

        return noun < tokens.Length && IsNoun(tokens[noun].Word.Lower)
            ? new NumberedGroup(
                TextSpan.FromBounds(tokens[at].Start, tokens[noun].End),
                tokens[at].Word.Lower,
                noun == at + 1 ? "" : tokens[at + 1].Word.Lower,
                tokens[noun].Word.Lower)
            : null;
    }

    /// <summary>Whether both are words for the same places, in a text that has one such group of this number.</summary>
    public bool IsSameAs(NumberedGroup other) =>
        (Noun == other.Noun && (Qualifier == other.Qualifier || Qualifier.Length == 0 || other.Qualifier.Length == 0))
        || (Qualifier.Length > 0 && Qualifier == other.Qualifier && (WideNouns.Contains(Noun) || WideNouns.Contains(other.Noun)));
}
