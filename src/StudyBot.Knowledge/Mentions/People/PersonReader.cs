using StudyBot.Knowledge.Mentions.Names;
using StudyBot.Knowledge.Mentions.Titles;

namespace StudyBot.Knowledge.Mentions.People;

/// <summary>People by what stands around a name: a title before it, an apposition or a verb of persons behind it.</summary>
internal static class PersonReader
{
    private const WordClass RoleStart = WordClass.Head | WordClass.PluralHead | WordClass.Modifier | WordClass.Demonym
        | WordClass.Institution | WordClass.Honorific;

    /// <summary>"Prime Minister Abe", "Mr Putin", "Soviet leaders Leonid Brezhnev, Yuri Andropov, and Konstantin Chernenko".</summary>
    public static bool TryReadTitled(ReadOnlySpan<Token> tokens, int start, bool isHeading, out PersonMatch match)
    {
        match = default;
        var token = tokens[start];
        if (!token.Is(RoleStart) && !(token.IsCapital && (token.Word.Root is not null || token.Is(WordClass.Common))))
        {
            return false;
        }

        var roleEnd = start;
        var isPlural = false;
        var doubtful = -1;
        if (RoleReader.TryRead(tokens, start, out var role))
        {
            roleEnd = role.End;
            isPlural = role.IsPlural;
            doubtful = role.Doubtful;
        }

        var nameStart = roleEnd;
        while (nameStart < tokens.Length && tokens[nameStart].Is(WordClass.Honorific)
            && !(tokens[nameStart].Is(WordClass.Given) && nameStart > start)
            && (tokens[nameStart].IsCapital || nameStart > start))
        {
            isPlural |= tokens[nameStart].Word.Lower.StartsWith("messrs", StringComparison.Ordinal);
            nameStart++;
            if (nameStart < tokens.Length && tokens[nameStart].IsMark('.'))
            {
                nameStart++;
            }
        }

        if (roleEnd == start && nameStart > start && RoleReader.TryRead(tokens, nameStart, out role))
        {
            // "Mr. Secretary-General", "His Excellency President Xi".
            start = nameStart;
            nameStart = roleEnd = role.End;
        }

        if (nameStart == start || nameStart > 0 && tokens[nameStart - 1].IsPossessive)
        {
            return false;
        }

        if (nameStart == roleEnd && !isPlural && ReadBehindComma(tokens, start, roleEnd, isHeading) is var behind && behind > roleEnd)
        {
            match = new([(roleEnd + 1, behind)], start, roleEnd, behind, "title-comma");
            return true;
        }

        var isBareLower = roleEnd == start + 1 && !token.IsCapital;
        var end = NameReader.Read(tokens, nameStart, true, isHeading);
        if (end == nameStart && doubtful >= 0 && nameStart == roleEnd && doubtful == roleEnd - 1)
        {
            nameStart = doubtful;
            roleEnd = doubtful;
            end = doubtful + 1;
        }

        // "a major Eurasian power" has no major.
        if (end == nameStart || (isBareLower && end == nameStart + 1 && !IsSovereign(token.Word.Lower)))
        {
            return false;
        }

        // "Head Start", "General Welfare".
        if (roleEnd == nameStart && tokens[nameStart].Is(WordClass.Common) && tokens[end - 1].Is(WordClass.Common)
            && tokens[roleEnd - 1].Word.Lower is "head" or "general" or "major" or "captain" or "chief" or "count" or "officer"
            or "author" or "speaker" or "coach" or "lead" or "deputy" or "editor" or "resident")
        {
            return false;
        }

        // One Common word in a heading is rather the heading's: "The President Speaks".
        if (isHeading && end == nameStart + 1 && tokens[nameStart].Is(WordClass.Common) && !tokens[nameStart].Is(WordClass.Given))
        {
            return false;
        }

        var names = new List<(int, int)> { (nameStart, end) };
        if (isPlural)
        {
            end = ReadList(tokens, end, names, isHeading);
        }

        match = new(names, start, roleEnd, end, "title");
        if (roleEnd == start)
        {
            match = PersonApposition.Join(tokens, nameStart, end, "honorific") with { Names = names };
        }

        return true;
    }

    /// <summary>"The Foreign Secretary, Boris Johnson, said": a full name alone between commas, behind somebody's office.</summary>
    private static int ReadBehindComma(ReadOnlySpan<Token> tokens, int start, int roleEnd, bool isHeading)
    {
        if (isHeading || start == 0 || tokens[roleEnd - 1].Word.Text is "successor" or "predecessor" or "counterpart" || roleEnd + 2 >= tokens.Length || !tokens[roleEnd].IsMark(',')
            || tokens[start - 1].Word.Lower is not ("the" or "a" or "an" or "its" or "his" or "her" or "their" or "our" or "my"))
        {
            return roleEnd;
        }

        var end = NameReader.Read(tokens, roleEnd + 1, false, false);
        var isClosed = end >= tokens.Length || tokens[end].IsMark(',') || tokens[end].IsMark('.') || tokens[end].IsMark(')')
            || tokens[end].IsMark(';');
        return isClosed && end > roleEnd + 2 && !tokens[end - 1].IsPossessive && !tokens[roleEnd + 1].Is(WordClass.AllCapitals)
            && !(tokens[roleEnd + 1].Is(WordClass.Common) && !tokens[roleEnd + 1].Is(WordClass.Given))
            && !(end < tokens.Length && tokens[end].IsMark(',') && end + 2 < tokens.Length && tokens[end + 1].IsCapital && tokens[end + 2].IsMark(','))
            ? end : roleEnd;
    }

    /// <summary>Titles that in lower case too stand before a surname alone.</summary>
    private static bool IsSovereign(string lower) =>
        lower is "president" or "premier" or "king" or "queen" or "emperor" or "chancellor" or "pope" or "czar" or "tsar" or "shah"
            or "senator" or "ambassador";

    /// <summary>Whether a name of several words without a title is a person's.</summary>
    public static bool IsJustified(ReadOnlySpan<Token> tokens, int start, int end)
    {
        if (IsCredit(tokens, start) || (start > 0 && (IsArticle(tokens[start - 1]) || IsForeign(tokens[start - 1]))))
        {
            return false;
        }

        // "the Max Planck Institute", "Clarence Dock".
        if (end < tokens.Length && tokens[end].IsCapital && !tokens[end - 1].IsPossessive
            && tokens[end].Is(WordClass.OrganizationTail | WordClass.PlaceTail))
        {
            return false;
        }

        // "Pershing II missiles".
        if (end < tokens.Length && tokens[end].Word.Text is "missile" or "missiles" or "rocket" or "rockets" or "tank" or "tanks" or "rifles"
            or "aircraft" or "submarine" or "submarines" or "warheads")
        {
            return false;
        }

        var name = tokens[start..end];
        if (name.Length == 2 && name[0].Is(WordClass.PlaceHead) && !tokens[end - 1].Is(WordClass.Initial))
        {
            // "Wadi Barada", "Fort Ross".
            return false;
        }

        if (start > 0 && !tokens[start - 1].Is(WordClass.Punctuation) && tokens[start - 1].Word.Lower is "near" or "outside" or "around"
            && !NameShape.IsCertain(name))
        {
            return false;
        }

        if (NameShape.IsPersons(name))
        {
            return true;
        }

        var isGiven = name[0].Is(WordClass.Given);
        foreach (var token in isGiven ? name[1..] : name)
        {
            if ((token.Is(WordClass.Common) && !isGiven) || token.Is(WordClass.AllCapitals | WordClass.Demonym | WordClass.Institution)
                || token.Word.Root?.Entry is not null and not { Kind: GazetteerKind.Town })
            {
                return false;
            }
        }

        if (end >= tokens.Length)
        {
            return false;
        }

        return (tokens[end].Is(WordClass.PersonVerb) && !tokens[end].IsCapital && !tokens[end - 1].IsPossessive)
            || (end + 1 < tokens.Length && tokens[end].IsMark(',') && tokens[end + 1].Word.Lower is "who" or "whose" or "whom")
            || (end + 1 < tokens.Length && tokens[end].IsMark('(') && tokens[end + 1].Word.Lower is "born" or "b")
            || PersonApposition.TryRead(tokens, end, out _, out _)
            || (start > 1 && tokens[start - 1].IsMark(',') && tokens[start - 2].Is(WordClass.Relative) && !tokens[start - 2].IsCapital);
    }

    private static bool IsCredit(ReadOnlySpan<Token> tokens, int start) =>
        start > 1 && tokens[start - 1].IsMark('/')
            && (tokens[start - 2].Word.Lower is "photo" or "photos" or "image" or "images" or "picture"
            || tokens[start - 2].Is(WordClass.AllCapitals) || tokens[start - 2].Word.Text is "Reuters");

    /// <summary>"the Jim Crow laws", "the Roosevelt Corollary": people bear no article.</summary>
    private static bool IsArticle(Token token) => token.Word.Lower is "the" or "a" or "an";

    /// <summary>
    /// After a short word that is not English, an article or a preposition of another language perhaps, the capitals may be those of a
    /// title in another language.
    /// </summary>
    private static bool IsForeign(Token token) =>
        !token.IsCapital && !token.Is(WordClass.Common | WordClass.Function | WordClass.Particle | WordClass.Number
            | WordClass.Punctuation | WordClass.Head | WordClass.PluralHead | WordClass.Modifier)
        && token.Word.Lower.Length is >= 2 and <= 5;

    private static int ReadList(ReadOnlySpan<Token> tokens, int end, List<(int, int)> names, bool isHeading)
    {
        while (names.Count < 20)
        {
            var i = end;
            if (i < tokens.Length && tokens[i].IsMark(','))
            {
                i++;
            }

            if (i < tokens.Length && tokens[i].Word.Lower is "and" or "&")
            {
                i++;
            }

            var next = i > end ? NameReader.Read(tokens, i, true, isHeading) : i;
            if (next == i)
            {
                break;
            }

            names.Add((i, next));
            end = next;
        }

        return end;
    }
}
