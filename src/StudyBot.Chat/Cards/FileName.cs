using System.Text;

namespace StudyBot.Chat.Cards;

/// <summary>Names of files that every platform takes as they are.</summary>
public static class FileName
{
    private const int Longest = 60;
    private const int LongestOwn = 200;

    /// <summary>"Nagato Summit" is <c>nagato-summit.txt</c>.</summary>
    public static string OfTitle(string title)
    {
        var name = new StringBuilder();
        foreach (var unit in title)
        {
            if (char.IsAsciiLetterOrDigit(unit))
            {
                name.Append(char.ToLowerInvariant(unit));
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }

            if (name.Length == Longest)
            {
                break;
            }
        }

        var trimmed = name.ToString().Trim('-');
        return $"{(trimmed.Length == 0 ? "card" : trimmed)}.txt";
    }

    /// <summary>A file's own name without folders and what stands for something in a header.</summary>
    public static string Of(string name)
    {
        var clean = TextSafety.CleanLine(name);
        clean = clean[(clean.LastIndexOfAny(['/', '\\']) + 1)..].Replace('"', '\'');
        return Blank.Is(clean) ? "file" : Shortened(clean);
    }

    private static string Shortened(string name) => name.Length <= LongestOwn
        ? name
        : $"{name[..(char.IsHighSurrogate(name[LongestOwn - 2]) ? LongestOwn - 2 : LongestOwn - 1)]}…";
}
