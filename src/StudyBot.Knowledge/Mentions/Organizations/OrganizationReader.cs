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

    /// <summary>"of Foreign Affairs", "for Democratic Institutions and Human Rights", "of the Spokesperson", any number of times.</summary>
    private static int ReadObject(ReadOnlySpan<Token> tokens, int start)
    {
        var end = start;
        while (end + 1 < tokens.Length && tokens[end].Word.Text is "of" or "for" or "on")
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

    /// <summary>Names that newspapers have behind their town's or country's: "Jerusalem Post"; by themselves they are common words.</summary>
    private static bool IsPapers(Token token) => token.Word.Lower is
        "news" or "times" or "post" or "herald" or "tribune" or "chronicle" or "gazette" or "journal" or "courier" or "telegraph" or "observer"
            or "globe" or "inquirer" or "dispatch";

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
                    && !(IsPapers(token) && !IsPapersTown(tokens, start)))
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

        if (tail < 0)
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
