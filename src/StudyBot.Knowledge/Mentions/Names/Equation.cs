using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>
/// Where a text says that a second name is another of the same thing: "Leningrad (formerly Petrograd)", "the Front, also known as the
/// Army of Light", "the islands, or the Northern Territories,".
/// </summary>
/// <param name="Start">The token at which the other name begins.</param>
/// <param name="End">The token after it.</param>
/// <param name="Known">What the world knows the other name for; null when it does not.</param>
internal readonly record struct Equation(int Start, int End, GazetteerEntry? Known)
{
    private const int LongestName = 5;

    /// <summary>Reads what stands behind a name of the kind; false where no other name does.</summary>
    public static bool TryRead(ReadOnlySpan<Token> tokens, int start, int end, GazetteerKind kind, out Equation equation)
    {
        equation = default;
        var isPlace = kind != GazetteerKind.Organization;
        var from = ReadSign(tokens, end, out var isBare);
        var to = from < 0 ? from : ReadName(tokens, from, isPlace);
        if (from < 0 || to == from)
        {
            return false;
        }

        var entry = EntryOf(tokens, from, to);
        var isChoice = tokens[from - 1].Word.Text == "or" || (tokens[from - 1].Word.Text == "the" && tokens[from - 2].Word.Text == "or");
        equation = new(from, to, entry);
        return entry is { } known
            ? !isBare && known.IsPlace == isPlace && !(isChoice && IsWhole(tokens, start, end))
            : IsOther(tokens, start, end, equation, isBare, isChoice, kind);
    }

    /// <summary>The token at which another name may begin; -1 where no sign of one stands.</summary>
    /// <param name="isBare">Whether brackets alone are the sign.</param>
    private static int ReadSign(ReadOnlySpan<Token> tokens, int end, out bool isBare)
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
            or "commonly" or "better" or "once" or "today" or "sometimes" or "otherwise")
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
        else if (!isBracket || (i > words && tokens[i - 1].Word.Text is not ("formerly" or "now" or "previously" or "today" or "later")))
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

    /// <summary>The token after a name that a mark ends; the same as start when none does.</summary>
    private static int ReadName(ReadOnlySpan<Token> tokens, int start, bool isPlace)
    {
        var end = isPlace ? PlaceReader.Read(tokens, start) : OrganizationReader.Read(tokens, start, false);
        if (Gazetteer.Longest(tokens, start, out var known) is not null)
        {
            end = Math.Max(end, known);
        }

        while (end < tokens.Length && end - start < LongestName && tokens[end].IsCapital
            && !tokens[end].Is(WordClass.Calendar | WordClass.Function) && !(tokens[end].IsGlued && end > start))
        {
            end++;
        }

        return end > start && (end >= tokens.Length || tokens[end].IsMark(')') || tokens[end].IsMark(',') || tokens[end].IsMark('.')
            || tokens[end].IsMark(';')) ? end : start;
    }

    private static GazetteerEntry? EntryOf(ReadOnlySpan<Token> tokens, int start, int end) =>
        Gazetteer.Longest(tokens, start, out var known) is { Kind: not GazetteerKind.Town } entry && known == end ? entry : null;

    private static bool IsWhole(ReadOnlySpan<Token> tokens, int start, int end) => EntryOf(tokens, start, end) is not null;

    /// <summary>
    /// Brackets alone say of a town rather where it lies; of an island or a sea what it is called besides. "or" between two bodies or
    /// places of one kind is a choice.
    /// </summary>
    private static bool IsOther(ReadOnlySpan<Token> tokens, int start, int end, Equation other, bool isBare, bool isChoice,
        GazetteerKind kind)
    {
        var (first, last) = (tokens[other.Start], tokens[other.End - 1]);
        var isSingle = other.End == other.Start + 1;
        if (first.Is(WordClass.AllCapitals))
        {
            return isSingle && IsShort(first.Word.Folded, tokens[start..end]);
        }

        if (isSingle && first.Is(WordClass.Demonym))
        {
            return false;
        }

        if (isChoice)
        {
            var shape = kind == GazetteerKind.Organization ? OrganizationReader.Read(tokens, other.Start, false)
                : PlaceReader.Read(tokens, other.Start);
            return shape == other.End && last.Word.Lower != tokens[end - 1].Word.Lower;
        }

        return !isBare || (kind is GazetteerKind.Region or GazetteerKind.Water
            && other.End < tokens.Length && tokens[other.End].IsMark(')')
            && !first.Is(WordClass.Common | WordClass.Given | WordClass.Institution)
            && !(last.Is(WordClass.PlaceTail) && last.Word.Lower != tokens[end - 1].Word.Lower));
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
