using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Titles;

/// <summary>An office that stands for its holder: "the Russian president", "The Foreign Secretary said".</summary>
internal static class OfficeReader
{
    /// <summary>The token after the office that begins at <paramref name="start"/>; the same as that when none stands there alone.</summary>
    public static int Read(ReadOnlySpan<Token> tokens, int start, out Office? office)
    {
        office = null;
        if ((start == 0 ? !tokens[start].IsCapital : tokens[start - 1].Word.Lower != "the")
            || !RoleReader.TryRead(tokens, start, out var role) || role.IsPlural || role.Doubtful >= 0)
        {
            return start;
        }

        if (role.End < tokens.Length && !tokens[role.End - 1].IsPossessive
            && (tokens[role.End].IsCapital || tokens[role.End].Word.Text is "of" or "for" or "-" || tokens[role.End].IsGlued && !tokens[role.End].Is(WordClass.Punctuation)))
        {
            // "the President Hotel", "the president of the company": of something else.
            return start;
        }

        office = Office.Of(tokens[start..role.End]);
        return office is null ? start : role.End;
    }
}
