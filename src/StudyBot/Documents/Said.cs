using System.Globalization;
using StudyBot.Chat.Cards;

namespace StudyBot.Documents;

/// <summary>What verbs say on the two outputs: numbers with their noun, and names that came from outside without what acts on a screen.</summary>
internal static class Said
{
    /// <summary>In UTF-16 units: four lines of a usual screen, and more than a path that anybody typed.</summary>
    private const int LongestName = 320;

    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    public static string Time(TimeSpan time) => time < TimeSpan.FromMinutes(2)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:N0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:N0} min");

    /// <summary>A path or title, which may hold any character and be of any length, as one line of text: of a long one its beginning and its end.</summary>
    public static string Name(string name) => Cut(TextSafety.CleanLine(name));

    private static string Cut(string line)
    {
        if (line.Length <= LongestName)
        {
            return line;
        }

        var (head, tail) = (LongestName / 2, line.Length - (LongestName / 2));
        return $"{line[..(char.IsLowSurrogate(line[head]) ? head - 1 : head)]}…{line[(char.IsLowSurrogate(line[tail]) ? tail + 1 : tail)..]}";
    }
}
