using System.Collections.Frozen;
using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Organizations;

/// <summary>
/// Bodies that a text describes rather than names: "the Syrian government", "U.S. forces", "Iraq’s security forces", "the government of
/// Iraq", "the Bush administration".
/// </summary>
internal static class DescribedBodies
{
    private const int MostQualifiers = 2;

    private static readonly FrozenSet<string> Nouns = FrozenSet.ToFrozenSet(
    [
        "government", "governments", "regime", "administration", "army", "armies", "navy", "military", "forces", "militia", "militias",
        "police", "parliament", "opposition", "authorities", "leadership", "cabinet", "coalition", "embassy", "legislature", "delegation",
        "ministry", "troops",
    ]);

    /// <summary>What stands between the country and the noun: "Iraqi security forces".</summary>
    private static readonly FrozenSet<string> Qualifiers = FrozenSet.ToFrozenSet(
    [
        "security", "armed", "special", "ground", "air", "naval", "military", "democratic", "regional", "central", "federal", "provisional",
        "transitional", "interim", "communist", "nationalist", "puppet", "colonial", "coalition", "occupation", "peacekeeping",
        "foreign", "defense", "defence", "led", "moderate", "new", "local", "civilian", "regular", "rebel",
    ]);

    /// <summary>The token after the body that begins at <paramref name="start"/>; the same as that when there is none.</summary>
    public static int Read(ReadOnlySpan<Token> tokens, int start)
    {
        if (!tokens[start].IsCapital)
        {
            return ReadOf(tokens, start);
        }

        var isOwner = IsOwner(tokens, start, out var end);
        if (!isOwner && !IsRuled(tokens, start, out end))
        {
            return start;
        }

        var i = end;
        while (isOwner && i < tokens.Length && i - end < MostQualifiers && (Qualifiers.Contains(tokens[i].Word.Text) || tokens[i].Is(WordClass.Demonym))
            && !(i + 1 < tokens.Length && tokens[i + 1].IsCapital && !tokens[i + 1].Is(WordClass.Demonym)))
        {
            i++;
        }

        while (i > end && !(i < tokens.Length && IsNoun(tokens[i])))
        {
            i--;
        }

        return i < tokens.Length && IsNoun(tokens[i]) ? i + 1 : start;
    }

    /// <summary>
    /// One key for the ways of saying whose a body is: "British Government", "the British government", "the Government of Britain".
    /// </summary>
    public static string KeyOf(ReadOnlySpan<Token> tokens, int start, int end, string text)
    {
        if (end == start + 2 && IsNounOf(tokens[start + 1]) && IsOwner(tokens, start, out var owner) && owner == start + 1)
        {
            return tokens[start + 1].Word.Lower + " of " + CountryOf(tokens, start).ToLowerInvariant();
        }

        if (end > start + 2 && IsNounOf(tokens[start]) && tokens[start + 1].Word.Text == "of")
        {
            var i = tokens[start + 2].Word.Text == "the" ? start + 3 : start + 2;
            if (i < end && Gazetteer.Longest(tokens, i, out var last) is { Kind: GazetteerKind.Country } country && last == end)
            {
                return tokens[start].Word.Lower + " of " + country.Name.ToLowerInvariant();
            }
        }

        return Folding.Lower(text);
    }

    /// <summary>Whether a body's name is such a description.</summary>
    public static bool IsDescription(string name)
    {
        var words = name.Split(' ');
        return Nouns.Contains(words[^1]) || (words.Length > 2 && words[1] is "of" && Nouns.Contains(words[0]));
    }

    /// <summary>A country or one of its adjectives: whose body it is.</summary>
    private static bool IsOwner(ReadOnlySpan<Token> tokens, int start, out int end)
    {
        if (Gazetteer.Longest(tokens, start, out end) is { Kind: GazetteerKind.Country or GazetteerKind.Demonym })
        {
            return true;
        }

        end = start + 1;
        return Gazetteer.World.IsDemonym(tokens[start].Word.Folded);
    }

    /// <summary>"the Assad regime", "the Clinton administration": a name that nothing else is said of.</summary>
    private static bool IsRuled(ReadOnlySpan<Token> tokens, int start, out int end)
    {
        end = start + 1;
        return end < tokens.Length && tokens[end].Word.Text is "regime" or "administration"
            && !tokens[start].Is(WordClass.Function | WordClass.Calendar | WordClass.Institution | WordClass.Head)
            && (!tokens[start].Is(WordClass.Common) || (start > 0 && tokens[start - 1].Word.Lower == "the"));
    }

    private static string CountryOf(ReadOnlySpan<Token> tokens, int start) =>
        Gazetteer.Longest(tokens, start, out _) is { Kind: GazetteerKind.Country } country ? country.Name
            : Gazetteer.World.CountryOf(tokens[start].Word.Folded) ?? tokens[start].Word.Folded;

    private static bool IsNounOf(Token token) => Nouns.Contains(token.Word.Lower);

    private static bool IsNoun(Token token) => !token.IsCapital && Nouns.Contains(token.Word.Text);

    /// <summary>"government of Iraq".</summary>
    private static int ReadOf(ReadOnlySpan<Token> tokens, int start)
    {
        if (start + 2 >= tokens.Length || tokens[start].IsPossessive || tokens[start + 1].Word.Text != "of" || !IsNoun(tokens[start])
            || tokens[start].Word.Text is "forces" or "troops" or "coalition" or "delegation")
        {
            return start;
        }

        var i = start + 2;
        if (tokens[i].Word.Text == "the" && i + 1 < tokens.Length)
        {
            i++;
        }

        return Gazetteer.Longest(tokens, i, out var end) is { Kind: GazetteerKind.Country } ? end : start;
    }
}
