using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Titles;

/// <summary>The words of a role, as indexes of tokens, half open.</summary>
/// <param name="IsPlural">"Soviet leaders": it holds for a list of names.</param>
/// <param name="Doubtful">
/// A last word that may as well be the name: "Rice" of "Secretary of State Rice"; -1 when there is none.
/// </param>
internal readonly record struct RoleMatch(int Start, int End, bool IsPlural, int Doubtful);

/// <summary>
/// Reads a role forwards: qualifiers, a head ("minister"), what it is of ("for Foreign Affairs"), and a second role joined to it
/// ("and head of the EU Council"). A role is no name; whether one follows is the caller's question.
/// </summary>
internal static class RoleReader
{
    private const int LongestRole = 28;

    public static bool TryRead(ReadOnlySpan<Token> tokens, int start, out RoleMatch role)
    {
        var line = tokens[..Math.Min(tokens.Length, start + LongestRole)];
        role = default;
        if (!TryReadPart(line, start, out var end, out var isPlural, out var doubtful))
        {
            return false;
        }

        while (end + 1 < line.Length && IsJoint(line[end])
            && TryReadPart(line, end + 1, out var next, out var nextPlural, out var nextDoubtful))
        {
            end = next;
            isPlural |= nextPlural;
            doubtful = nextDoubtful;
        }

        role = new(start, end, isPlural, doubtful);
        return true;
    }

    private static bool IsJoint(Token token) => token.Word.Lower is "and" or "/" or "&";

    private static bool TryReadPart(ReadOnlySpan<Token> tokens, int start, out int end, out bool isPlural, out int doubtful)
    {
        end = start;
        isPlural = false;
        doubtful = -1;
        var i = start;
        while (i < tokens.Length)
        {
            var token = tokens[i];
            if (token.Is(WordClass.Head | WordClass.PluralHead) && !IsGivenHere(tokens, i, end > start))
            {
                isPlural = token.Is(WordClass.PluralHead);
                end = ++i;
                if (token.IsPossessive)
                {
                    // "the President's" is no title of what follows.
                    return false;
                }

                continue;
            }

            if (!TrySkipQualifier(tokens, ref i))
            {
                break;
            }
        }

        if (end == start)
        {
            return false;
        }

        ReadComplements(tokens, ref end, ref doubtful);
        return true;
    }

    /// <summary>"Earl Warren", "Dean Acheson": a head that is a given name, at the start, with a surname behind it.</summary>
    private static bool IsGivenHere(ReadOnlySpan<Token> tokens, int i, bool hasHead) =>
        tokens[i].Is(WordClass.Given) && tokens[i].IsCapital && (hasHead || !tokens[i].Is(WordClass.Modifier))
        && i + 1 < tokens.Length && tokens[i + 1].IsCapital && !tokens[i + 1].Is(WordClass.Head | WordClass.Institution);

    private static bool TrySkipQualifier(ReadOnlySpan<Token> tokens, ref int i)
    {
        var token = tokens[i];
        if (token.IsPossessive || token.Is(WordClass.Punctuation | WordClass.Number))
        {
            return false;
        }

        if (token.Word.Text == "Then" || (token.Word.Text == "under"
            && !(i + 1 < tokens.Length && tokens[i + 1].Word.Lower == "secretary")))
        {
            // "Then President Kennedy spoke", "under President Kennedy".
            return false;
        }

        if (token.Word.Text is "day" or "week" or "month" or "year" or "meeting" or "visit")
        {
            // "Last month Prime Minister …": when, and not of what.
            return false;
        }

        if (token.Is(WordClass.Modifier | WordClass.Demonym) || (token.Is(WordClass.Institution) && !token.Is(WordClass.Function)))
        {
            i++;
            return true;
        }

        if (token.IsCapital && Gazetteer.Longest(tokens, i, out var end) is { Kind: not GazetteerKind.Town }
            && !tokens[end - 1].IsPossessive)
        {
            i = end;
            return true;
        }

        // "Co-Prosperity Minister", "Wellbeing Minister": a capital word of English directly before a head.
        if (token.IsCapital && token.Is(WordClass.Common) && !token.Is(WordClass.Given | WordClass.Function | WordClass.PersonVerb)
            && i > 0 && i + 1 < tokens.Length && tokens[i + 1].IsCapital && tokens[i + 1].Is(WordClass.Head))
        {
            i++;
            return true;
        }

        return false;
    }

    private static void ReadComplements(ReadOnlySpan<Token> tokens, ref int end, ref int doubtful)
    {
        while (end + 1 < tokens.Length && IsLink(tokens, end))
        {
            var i = end + 1;
            if (tokens[i].Word.Lower == "the" && i + 1 < tokens.Length)
            {
                i++;
            }

            var from = i;
            var last = -1;
            var known = from;
            while (i < tokens.Length)
            {
                if (IsBody(tokens, i, out var next, out var isDoubtful))
                {
                    last = isDoubtful && i > from && tokens[i - 1].Is(WordClass.Institution) ? i : -1;
                    i = next;
                    known = i;
                    if (tokens[i - 1].IsPossessive)
                    {
                        break;
                    }
                }
                else if (i > from && i + 1 < tokens.Length && tokens[i].Word.Lower is "and" or "&" or "," && IsPolicy(tokens, i + 1)
                    && !IsRoleAhead(tokens, i + 1))
                {
                    i++;
                }
                else
                {
                    break;
                }
            }

            if (known == from)
            {
                return;
            }

            end = known;
            doubtful = last;
        }
    }

    /// <summary>"Minister of Defense and Deputy Prime Minister": what follows "and" is a role of its own.</summary>
    private static bool IsRoleAhead(ReadOnlySpan<Token> tokens, int i)
    {
        while (i < tokens.Length && tokens[i].Is(WordClass.Modifier | WordClass.Institution | WordClass.Demonym)
            && !tokens[i].Is(WordClass.Head))
        {
            i++;
        }

        return i < tokens.Length && tokens[i].Is(WordClass.Head | WordClass.PluralHead);
    }

    private static bool IsLink(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Word.Text is "of" or "for" or "to" or "at" || (tokens[i].Word.Text == "on" && tokens[i + 1].IsCapital && !tokens[i + 1].Is(WordClass.Calendar));

    /// <summary>"Trade" of "Industry, Trade and Tourism"; "Xi" of "the President of China, Xi Jinping" begins a name.</summary>
    private static bool IsPolicy(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].IsCapital && tokens[i].Is(WordClass.Institution | WordClass.Common) && !tokens[i].Is(WordClass.Given)
        && !(i + 1 < tokens.Length && tokens[i + 1].IsCapital && !tokens[i + 1].Is(WordClass.Institution | WordClass.Common | WordClass.Head));

    /// <summary>"Ambassador to France Myron T. …": behind the country a given name and more of it follow.</summary>
    private static bool StartsName(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i].IsCapital && tokens[i].Is(WordClass.Given) && !tokens[i].IsPossessive && !tokens[i - 1].IsPossessive
        && tokens[i + 1].IsCapital && !tokens[i + 1].Is(WordClass.Institution | WordClass.PlaceTail | WordClass.OrganizationTail);

    private static bool IsBody(ReadOnlySpan<Token> tokens, int i, out int next, out bool isDoubtful)
    {
        isDoubtful = false;
        next = i + 1;
        var token = tokens[i];
        if (!token.IsCapital)
        {
            return token.Is(WordClass.Institution) && (tokens[i - 1].Word.Text is "of" or "the" or "for"
                || tokens[i - 1].Is(WordClass.Demonym | WordClass.Modifier | WordClass.Institution));
        }

        if (Gazetteer.Longest(tokens, i, out var end) is { Kind: not GazetteerKind.Town } known
            && (!(token.Is(WordClass.Given) && end == i + 1) || (known.Kind is GazetteerKind.Country && StartsName(tokens, end))))
        {
            next = end;
            return true;
        }

        if (token.Is(WordClass.Given | WordClass.Demonym) && i + 2 < tokens.Length && tokens[i + 1].Is(WordClass.Initial) && tokens[i + 2].IsCapital)
        {
            // "Secretary of State Christian A. …": the name has begun.
            return false;
        }

        if (token.Is(WordClass.Institution | WordClass.Demonym | WordClass.PlaceTail | WordClass.OrganizationTail))
        {
            return true;
        }

        if (token.Is(WordClass.Head | WordClass.Modifier) && !token.Is(WordClass.Given))
        {
            return true;
        }

        isDoubtful = token.Is(WordClass.Common) && !token.Is(WordClass.Given | WordClass.Function);
        return isDoubtful;
    }
}
