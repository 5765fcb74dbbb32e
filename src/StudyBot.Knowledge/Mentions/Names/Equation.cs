using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>
/// Where a text says that a second name is another of the same thing: "Karafuto Island (Sakhalin)", "Leningrad (formerly Petrograd)",
/// "the Kurils, also known as …", "the islands, or the Northern Territories,".
/// </summary>
internal static class Equation
{
    /// <summary>The token at which the other name begins; -1 where none is said.</summary>
    /// <param name="isBare">Whether brackets alone say so.</param>
    public static int Read(ReadOnlySpan<Token> tokens, int end, out bool isBare)
    {
        isBare = false;
        if (end + 1 >= tokens.Length || tokens[end - 1].IsPossessive)
        {
            return -1;
        }

        var isBracket = tokens[end].IsMark('(');
        var i = isBracket || tokens[end].IsMark(',') ? end + 1 : end;
        var words = i;
        while (i < tokens.Length && i - words < 2 && tokens[i].Word.Text is "also" or "formerly" or "then" or "now" or "previously" or "later"
            or "commonly" or "better" or "once" or "today" or "sometimes" or "which" or "is" or "otherwise")
        {
            i++;
        }

        if (i + 1 < tokens.Length && tokens[i].Word.Text == "known" && tokens[i + 1].Word.Text == "as")
        {
            i += 2;
        }
        else if (i < tokens.Length && tokens[i].Word.Text is "called" or "named" or "renamed" or "or" && i > end)
        {
            i++;
        }
        else if (i == words ? !isBracket : !(isBracket && tokens[i - 1].Word.Text is "formerly" or "now" or "previously" or "today" or "later"))
        {
            return -1;
        }

        isBare = isBracket && i == words;
        if (i < tokens.Length && tokens[i].Word.Text == "the")
        {
            i++;
        }

        return i < tokens.Length && tokens[i].IsCapital && !tokens[i].Is(WordClass.Calendar | WordClass.Function) ? i : -1;
    }

    /// <summary>The token after the other name: what the world or its shape says, else a few capitals; the same as start when none ends.</summary>
    public static int ReadName(ReadOnlySpan<Token> tokens, int start, bool isPlace)
    {
        var end = Math.Max(isPlace ? PlaceReader.Read(tokens, start) : OrganizationReader.Read(tokens, start, false), Gazetteer.Longest(tokens, start, out var known) is null ? start : known);
        while (end < tokens.Length && end - start < 5 && tokens[end].IsCapital && !tokens[end].Is(WordClass.Calendar | WordClass.Function)
            && !(tokens[end].IsGlued && end > start))
        {
            end++;
        }

        return end > start && (end >= tokens.Length || tokens[end].IsMark(')') || tokens[end].IsMark(',') || tokens[end].IsMark('.')
            || tokens[end].IsMark(';')) ? end : start;
    }

    /// <summary>Whether capitals shorten a name: "FSM" of "Federated States of Micronesia".</summary>
    public static bool IsShort(string capitals, ReadOnlySpan<Token> name)
    {
        var at = 0;
        foreach (var token in name)
        {
            if (token.IsCapital && at < capitals.Length && char.ToUpperInvariant(token.Word.Folded[0]) == capitals[at])
            {
                at++;
            }
        }

        return at == capitals.Length && at > 1;
    }
}
