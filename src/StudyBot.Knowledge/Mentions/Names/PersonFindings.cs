using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Titles;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>What the names of a match say, each for itself.</summary>
internal static class PersonFindings
{
    public static void Add(ReadOnlySpan<Token> tokens, PersonMatch match, List<Finding> findings)
    {
        TextSpan? role = match.RoleEnd > match.RoleStart ? Span(tokens, match.RoleStart, match.RoleEnd) : null;
        var isDefinite = role is not null && !(match.RoleStart > 0 && tokens[match.RoleStart - 1].Word.Lower is "a" or "an");
        var office = isDefinite ? OfficeOf(tokens, match) : null;
        var isApposed = isDefinite && match.Names.Count == 1 && IsApposed(tokens, match);
        foreach (var (start, end) in match.Names)
        {
            var words = new List<Word>(end - start);
            foreach (var token in tokens[start..end])
            {
                if (!token.Is(WordClass.Punctuation))
                {
                    words.Add(token.Word);
                }
            }

            findings.Add(new FoundPerson(Span(tokens, start, end), match.Rule, [.. words], role, match.RoleStart >= end, office, isApposed));
        }
    }

    private static TextSpan Span(ReadOnlySpan<Token> tokens, int start, int end) =>
        TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End);

    private static bool IsApposed(ReadOnlySpan<Token> tokens, PersonMatch match)
    {
        var (start, end) = match.Names[0];
        return match.RoleEnd < start ? tokens[match.RoleEnd].IsMark(',') : match.RoleStart > end && tokens[end].IsMark(',');
    }

    /// <summary>"President Yoon Suk Yeol of the Republic of Korea" says the country behind the name.</summary>
    private static Office? OfficeOf(ReadOnlySpan<Token> tokens, PersonMatch match)
    {
        var office = Office.Of(tokens[match.RoleStart..match.RoleEnd]);
        if (office is not { Country: null } || match.Names.Count > 1 || match.End + 1 >= tokens.Length
            || tokens[match.End].Word.Text != "of")
        {
            return office;
        }

        var at = tokens[match.End + 1].Word.Text == "the" ? match.End + 2 : match.End + 1;
        return at < tokens.Length && Gazetteer.Longest(tokens, at, out _) is { Kind: GazetteerKind.Country } country
            ? office with { Country = country.Name } : office;
    }
}
