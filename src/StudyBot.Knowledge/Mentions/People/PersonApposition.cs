using StudyBot.Knowledge.Mentions.Names;
using StudyBot.Knowledge.Mentions.Titles;

namespace StudyBot.Knowledge.Mentions.People;

/// <summary>The role that stands behind a name.</summary>
internal static class PersonApposition
{
    /// <summary>The person with the role that stands behind the name, if one does.</summary>
    public static PersonMatch Join(ReadOnlySpan<Token> tokens, int start, int end, string rule) =>
        TryRead(tokens, end, out var roleStart, out var roleEnd)
            ? new([(start, end)], roleStart, roleEnd, end, rule)
            : new([(start, end)], end, end, end, rule);

    /// <summary>
    /// ", leader of North Korea,", ", Department Spokesperson", "(Foreign Minister)", "as General Secretary of …", "became president".
    /// </summary>
    public static bool TryRead(ReadOnlySpan<Token> tokens, int end, out int roleStart, out int roleEnd)
    {
        roleStart = roleEnd = end;
        if (end + 1 >= tokens.Length || tokens[end - 1].IsPossessive)
        {
            return false;
        }

        var isMarked = tokens[end].IsMark(',') || tokens[end].IsMark('(');
        if (!isMarked && tokens[end].Word.Text is not ("as" or "became" or "becomes"))
        {
            return false;
        }

        var i = end + 1;
        if (tokens[i].Word.Text is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "our" && i + 1 < tokens.Length)
        {
            i++;
        }

        if (!RoleReader.TryRead(tokens, i, out var role) || role.IsPlural)
        {
            return false;
        }

        var isClosed = role.End >= tokens.Length || tokens[role.End].IsMark(',') || tokens[role.End].IsMark(';')
            || tokens[role.End].IsMark('.')
            || tokens[role.End].IsMark(')') || (!tokens[role.End].IsCapital && !tokens[role.End].Is(WordClass.Punctuation)
            && (!isMarked || tokens[role.End].Word.Text is "and" or "in" or "since" or "at" or "from" or "during" or "who"
            || tokens[role.End].Is(WordClass.PersonVerb)));
        if (!isClosed || NameReader.Read(tokens, role.End, true, false) > role.End)
        {
            return false;
        }

        // "Putin, President Xi and …" was read as a title; "Ireland, general elections" has no role.
        roleStart = i;
        roleEnd = role.End;
        return true;
    }
}
