using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Organizations;

/// <summary>Bodies by their shape: "Ministry of Foreign Affairs", "Suez Canal Company", "Communist Party of the Soviet Union".</summary>
internal static class OrganizationReader
{
    private const int LongestName = 14;

    /// <summary>The token after the body's name that begins at <paramref name="start"/>; the same as that when there is none.</summary>
    public static int Read(ReadOnlySpan<Token> tokens, int start, bool isHeading)
    {
        if (!tokens[start].IsCapital || tokens[start].Is(WordClass.Calendar | WordClass.Honorific | WordClass.Suffix))
        {
            return start;
        }

        // "Heads of State or Government of Non-Aligned Countries": people, no body.
        if (start > 1 && tokens[start].Word.Lower is "government" or "governments" && tokens[start - 1].Word.Lower is "or" or "and"
            && tokens[start - 2].Word.Lower is "state" or "states")
        {
            return start;
        }

        var line = tokens[..Math.Min(tokens.Length, start + LongestName)];
        if (tokens[start].Is(WordClass.OrganizationHead) && !tokens[start].IsPossessive)
        {
            var end = ReadObject(line, start + 1);
            if (end > start + 1)
            {
                return end;
            }
        }

        return isHeading ? start : ReadTailed(line, start);
    }

    /// <summary>"5th Fleet", "82nd Airborne Division".</summary>
    public static int ReadNumbered(ReadOnlySpan<Token> tokens, int start)
    {
        if (start + 1 >= tokens.Length || !char.IsAsciiLetter(tokens[start].Word.Lower[^1]) || !tokens[start + 1].IsCapital
            || tokens[start + 1].Is(WordClass.Calendar))
        {
            return start;
        }

        for (var i = start + 1; i < Math.Min(tokens.Length, start + 5) && tokens[i].IsCapital; i++)
        {
            if (tokens[i].Word.Lower is "fleet" or "army" or "division" or "brigade" or "battalion" or "regiment" or "corps" or "squadron"
                or "group" or "infantry" or "wing" && !(i + 1 < tokens.Length && tokens[i + 1].IsCapital))
            {
                return i + 1;
            }
        }

        return start;
    }

    /// <summary>"Treaty on Conventional Forces", "the Intermediate-Range Nuclear Forces (INF) Treaty", "Brown v. Board of Education".</summary>
    public static bool IsOfPaper(ReadOnlySpan<Token> tokens, int start, int end)
    {
        var before = start > 0 && tokens[start - 1].Word.Text == "the" ? start - 2 : start - 1;
        if (before >= 0 && (tokens[before].Word.Lower is "v" or "v." or "vs" or "vs."
            || (before > 0 && tokens[before].IsMark('.') && tokens[before - 1].Word.Lower is "v" or "vs")
            || (before > 0 && tokens[before].Word.Text == "on" && PaperWords.IsPaper(tokens[before - 1]))))
        {
            return true;
        }

        var next = end;
        if (next + 1 < tokens.Length && tokens[next].Word.Text == "in" && Gazetteer.Longest(tokens, next + 1, out var place) is not null)
        {
            next = place;
        }

        if (next + 2 < tokens.Length && tokens[next].IsMark('(') && tokens[next + 2].IsMark(')'))
        {
            next += 3;
        }

        return next < tokens.Length && PaperWords.IsPaper(tokens[next]) && (tokens[next].IsCapital || next > end);
    }

    /// <summary>"of Foreign Affairs", "for Democratic Institutions and Human Rights", "of the Spokesperson", any number of times.</summary>
    private static int ReadObject(ReadOnlySpan<Token> tokens, int start)
    {
        var end = start;
        while (end + 1 < tokens.Length && (tokens[end].Word.Text is "of" or "for"
            || (tokens[end].Word.Text == "on" && tokens[end - 1].Word.Lower is "committee" or "subcommittee" or "commission" or "council"
                or "conference" or "board" or "forum" or "institute" or "center" or "centre" or "group" or "office")))
        {
            var i = end + 1;
            if (tokens[i].Word.Text is "the" && i + 1 < tokens.Length)
            {
                i++;
            }

            if (!IsPart(tokens[i]))
            {
                break;
            }

            end = ReadRun(tokens, i);
            if (tokens[end - 1].IsPossessive)
            {
                break;
            }
        }

        return end;
    }

    private static bool IsPart(Token token) =>
        token.IsCapital && !token.Is(WordClass.Calendar) && (!token.Is(WordClass.Function) || token.Is(WordClass.AllCapitals));

    /// <summary>Capitals, and "and" between words of policy: "Security and Defense", not "Russia and China".</summary>
    private static int ReadRun(ReadOnlySpan<Token> tokens, int start)
    {
        var i = start;
        while (i < tokens.Length && !tokens[i - 1].IsPossessive | i == start)
        {
            if (Gazetteer.Longest(tokens, i, out var named) is not null && named > i)
            {
                i = named;
                if (i < tokens.Length && (tokens[i].IsCapital && !tokens[i].Is(WordClass.OrganizationTail)))
                {
                    return i;
                }

                continue;
            }

            if (i > start && tokens[i].Is(WordClass.Head) && !tokens[i].Is(WordClass.Modifier | WordClass.Institution
                | WordClass.OrganizationTail))
            {
                // "California Institute of Technology President Lee".
                break;
            }

            if (IsPart(tokens[i]) && (i == start || !tokens[i].Is(WordClass.Given) || tokens[i].Is(WordClass.Common)))
            {
                i++;
            }
            else if (i > start && i + 1 < tokens.Length && tokens[i].Word.Text is "and" or "," or "&" && IsPolicy(tokens[i - 1])
                && IsPolicy(tokens[i + 1]))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool IsPolicy(Token token) =>
        token.IsCapital && token.Is(WordClass.Common | WordClass.Institution)
            && !token.Is(WordClass.Given | WordClass.Head | WordClass.Function | WordClass.OrganizationTail);

    /// <summary>"Establishment of Consulate" is no body; "Institute of Technology Press" is.</summary>
    private static bool CanGoOn(Token token) =>
        token.Is(WordClass.OrganizationHead | WordClass.OrganizationTail | WordClass.Institution)
        || (Vocabulary.Of(token.Word.Lower.AsSpan(token.Word.Lower.LastIndexOf('-') + 1)) & WordClass.Common) == 0;

    /// <summary>"the British and French Governments", "Regional Commissions": no body of that name.</summary>
    private static bool IsSeveral(ReadOnlySpan<Token> tokens, int start, int tail)
    {
        var last = tokens[tail].Word.Lower;
        if (!last.EndsWith('s') || last is "forces" or "services" or "guards" or "corps" or "airlines" or "airways" or "brigades" or "news"
            or "times" or "congress" or "cortes" or "majlis" or "press")
        {
            return false;
        }

        foreach (var token in tokens[start..tail])
        {
            if (!token.Is(WordClass.Common | WordClass.Demonym | WordClass.Institution | WordClass.Function))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Names that newspapers have behind their town's or country's: "Jerusalem Post"; by themselves they are common words.</summary>
    private static bool IsPapers(Token token) => token.Word.Lower is
        "news" or "times" or "post" or "herald" or "tribune" or "chronicle" or "gazette" or "journal" or "courier" or "telegraph" or "observer"
            or "globe" or "inquirer" or "dispatch";

    /// <summary>"Boston Tea Party": people met once; no body.</summary>
    private static bool IsFestive(Token before, Token tail) => tail.Word.Lower == "party"
        && before.Word.Lower is "tea" or "garden" or "dinner" or "cocktail" or "birthday" or "christmas" or "search" or "boarding";

    private static bool IsPapersTown(ReadOnlySpan<Token> tokens, int start) =>
        Gazetteer.Longest(tokens, start, out _) is { IsPlace: true } || Gazetteer.World.IsDemonym(tokens[start].Word.Folded);

    private static int ReadTailed(ReadOnlySpan<Token> tokens, int start)
    {
        if (tokens[start].Is(WordClass.Function | WordClass.Head | WordClass.PluralHead) && !tokens[start].Is(WordClass.Modifier))
        {
            return start;
        }

        var tail = -1;
        var i = start;
        while (i < tokens.Length)
        {
            var token = tokens[i];
            var isNamePart = IsPart(token) && !(token.Is(WordClass.Head | WordClass.PluralHead)
                && !token.Is(WordClass.Modifier | WordClass.OrganizationTail) && i > start);
            if (isNamePart)
            {
                if (token.Is(WordClass.OrganizationTail) && i > start && !(token.IsGlued && i == start + 1)
                    && !(IsPapers(token) && !IsPapersTown(tokens, start)) && !IsFestive(tokens[i - 1], token))
                {
                    tail = i;
                }

                i++;
                if (token.IsPossessive && !(i < tokens.Length && tokens[i].IsCapital && tokens[i].Is(WordClass.OrganizationTail)))
                {
                    break;
                }

                if (i < tokens.Length && tokens[i].IsMark('’') | tokens[i].IsMark('\'') && tokens[i].IsGlued && i + 1 < tokens.Length
                    && tokens[i + 1].Is(WordClass.OrganizationTail))
                {
                    i++;
                }
            }
            else if (i > start && token.Word.Text is "of" or "for" or "and" or "&" && i + 1 < tokens.Length
                && (token.Word.Text is "and" or "&" || CanGoOn(tokens[i - 1]))
                && (token.Word.Text is not "and" || (IsPolicy(tokens[i - 1]) && IsPolicy(tokens[i + 1]))) && IsPart(tokens[i + 1])
                && tail < 0 && !Gazetteer.World.IsName(tokens[i - 1].Word.Folded))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        if (tail < 0 || IsSeveral(tokens, start, tail) || tokens[start].Word.Text == "Operation"
            || (start > 0 && tokens[start - 1].Word.Text == "Operation"))
        {
            return start;
        }

        var end = tail + 1;
        if (tokens[tail].IsPossessive)
        {
            return end;
        }

        if (end < tokens.Length && tokens[tail].Word.Lower is "embassy" or "consulate"
            && Gazetteer.Longest(tokens, end, out var city) is { Kind: GazetteerKind.City })
        {
            return city;
        }

        return Math.Max(end, ReadObject(tokens, end));
    }
}
