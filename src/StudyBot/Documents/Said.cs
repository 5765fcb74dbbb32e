using System.Globalization;
using StudyBot.Chat.Cards;

namespace StudyBot.Documents;

/// <summary>What verbs say on the two outputs: numbers with their noun, and names that came from outside without what acts on a screen.</summary>
internal static class Said
{
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    public static string Time(TimeSpan time) => time < TimeSpan.FromMinutes(2)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:N0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:N0} min");

    /// <summary>A path or title, which may hold any character, as one line of text.</summary>
    public static string Name(string name) => TextSafety.CleanLine(name);
}
