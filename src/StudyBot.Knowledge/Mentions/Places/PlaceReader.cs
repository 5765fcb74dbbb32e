using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Places;

/// <summary>Places by their shape: "Yamaguchi Prefecture", "Gulf of Sidra", "Western Europe", "the Prime Minister’s Office".</summary>
internal static class PlaceReader
{
    private const int LongestName = 8;

    /// <summary>The token after the place's name that begins at <paramref name="start"/>; the same as that when there is none.</summary>
    public static int Read(ReadOnlySpan<Token> tokens, int start)
    {
        var first = tokens[start];
        if (!first.IsCapital || first.Word.Text == "Operation" || first.Is(WordClass.Calendar | WordClass.Suffix) || first.Is(WordClass.Function) && !IsCompass(first))
        {
            return start;
        }

        var line = tokens[..Math.Min(tokens.Length, start + LongestName)];
        var end = ReadBuilding(line, start);
        end = Math.Max(end, ReadCompass(line, start));
        end = Math.Max(end, ReadHeaded(line, start));
        return Math.Max(end, ReadTailed(line, start));
    }

    public static bool IsCompass(Token token) => token.Word.Text is
        "North" or "South" or "East" or "West" or "Northern" or "Southern" or "Eastern" or "Western" or "Central" or "Northeast"
            or "Northwest"
        or "Southeast" or "Southwest" or "Northeastern" or "Northwestern" or "Southeastern" or "Southwestern" or "Upper" or "Lower"
        or "Inner" or "Outer";

    /// <summary>"Prime Minister’s Official Residence".</summary>
    private static int ReadBuilding(ReadOnlySpan<Token> tokens, int start)
    {
        var i = start;
        while (i < tokens.Length && tokens[i].IsCapital && tokens[i].Is(WordClass.Head | WordClass.Modifier) && !tokens[i].IsPossessive)
        {
            i++;
        }

        if (i + 1 >= tokens.Length || !tokens[i].IsCapital || !tokens[i].Is(WordClass.Head) || !tokens[i].IsPossessive)
        {
            return start;
        }

        for (var end = i + 1; end < Math.Min(tokens.Length, i + 4) && tokens[end].IsCapital; end++)
        {
            if (tokens[end].Is(WordClass.BuildingTail))
            {
                return end + 1;
            }
        }

        return start;
    }

    /// <summary>"Eastern Europe", "Central and Eastern Europe", "North Africa".</summary>
    private static int ReadCompass(ReadOnlySpan<Token> tokens, int start)
    {
        if (!IsCompass(tokens[start]))
        {
            return start;
        }

        var i = start + 1;
        if (i + 1 < tokens.Length && tokens[i].Word.Text == "and" && IsCompass(tokens[i + 1]))
        {
            if (Gazetteer.Longest(tokens, i + 1, out _) is not null)
            {
                // "North and South Korea" are two places.
                return start;
            }

            i += 2;
        }

        return i < tokens.Length && tokens[i].IsCapital
            && Gazetteer.Longest(tokens, i, out var end) is { IsPlace: true, Kind: not GazetteerKind.Town } ? end : start;
    }

    /// <summary>"Lake Baikal", "Gulf of Sidra", "Fort Sumter".</summary>
    private static int ReadHeaded(ReadOnlySpan<Token> tokens, int start)
    {
        // "Department of State of the United States" is no place.
        if (!tokens[start].Is(WordClass.PlaceHead | WordClass.PlaceNoun) || tokens[start].IsPossessive || start + 1 >= tokens.Length
            || tokens[start].Word.Lower is "state" or "capital" or "department")
        {
            return start;
        }

        var i = start + 1;
        var hasOf = tokens[i].Word.Text == "of";
        if (hasOf)
        {
            i++;
            if (i < tokens.Length && tokens[i].Word.Text == "the")
            {
                i++;
            }
        }
        else if (!tokens[start].Is(WordClass.PlaceHead)
            || tokens[start].Word.Lower is "sea" or "gulf" or "bay" or "strait" or "straits" or "isle" or "island" or "islands"
            or "isthmus")
        {
            return start;
        }

        if (i >= tokens.Length || !tokens[i].IsCapital
            || tokens[i].Is(WordClass.Function | WordClass.Calendar | WordClass.Head | WordClass.PluralHead | WordClass.Institution))
        {
            return start;
        }

        if (hasOf && tokens[i].Is(WordClass.Common) && Gazetteer.Longest(tokens, i, out _) is null)
        {
            // "State of Emergency", "City of Light".
            return start;
        }

        if (Gazetteer.Longest(tokens, i, out var named) is { IsPlace: true })
        {
            return named;
        }

        return i + 1;
    }

    /// <summary>Tails that stand in titles and terms as well: "Capital City", "Economic Region".</summary>
    private static bool IsOffice(Token token) =>
        token.Word.Lower is "city" or "region" or "district" or "county" or "territory" or "territories" or "province" or "park"
            or "street" or "pass" or "hills" or "camp" or "residence" or "square" or "plains";

    /// <summary>"Yamaguchi Prefecture", "Red River Delta"; of lower-case tails only those that nothing but a place has.</summary>
    private static int ReadTailed(ReadOnlySpan<Token> tokens, int start)
    {
        if (tokens[start].Is(WordClass.Head | WordClass.PluralHead | WordClass.Honorific | WordClass.AllCapitals)
            || tokens[start].IsPossessive)
        {
            return start;
        }

        var end = start;
        for (var i = start + 1; i < Math.Min(tokens.Length, start + 5) && !tokens[i - 1].IsPossessive; i++)
        {
            if (!tokens[i].IsCapital)
            {
                var isNamed = i == start + 1
                    && !tokens[start].Is(WordClass.Common | WordClass.Demonym | WordClass.AllCapitals | WordClass.Institution
                        | WordClass.Modifier)
                    && tokens[start].Word.Root?.Entry is null or { Kind: GazetteerKind.Town };
                return isNamed && tokens[i].Word.Lower is "prefecture" or "province" or "oblast" or "peninsula" or "strait"
                    or "archipelago" or "governorate" or "mountains" or "valley" or "river" or "desert" or "district" or "region" or "island"
                    or "islands" or "city" or "border" ? start + 1 : end;
            }

            if (tokens[i].Is(WordClass.Function | WordClass.Calendar | WordClass.PluralHead))
            {
                break;
            }

            if (tokens[i].Word.Text is "Island" && i + 1 < tokens.Length && tokens[i + 1].Word.Lower is "countries" or "nations" or "states"
                or "leaders" or "partners")
            {
                // "Pacific Island countries".
                break;
            }

            if (tokens[i].Is(WordClass.PlaceTail) && !(IsOffice(tokens[i]) && tokens[i - 1].Is(WordClass.Common | WordClass.Demonym))
                && !(tokens[i].IsGlued && i == start + 1))
            {
                end = i + 1;
            }
        }

        return end;
    }
}
