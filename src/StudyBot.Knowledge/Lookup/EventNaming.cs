using System.Globalization;

namespace StudyBot.Knowledge.Lookup;

/// <summary>Whether a title names one event.</summary>
internal static class EventNaming
{
    private static readonly HashSet<string> Calendar =
    [
        .. DateTimeFormatInfo.InvariantInfo.DayNames.Concat(DateTimeFormatInfo.InvariantInfo.MonthNames).Select(name => name.ToLowerInvariant()),
    ];

    /// <summary>"the arms summit" and "Friday's summit" name no one event.</summary>
    /// <param name="words">Those of the title that count, as <see cref="NameForm.Words"/> gives them.</param>
    public static bool IsNamed(string title, HashSet<string> words) => title
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Any(char.IsUpper))
        .SelectMany(NameForm.Words)
        .Any(word => words.Contains(word) && !KindWords.IsChoosing(word) && !Calendar.Contains(word));
}
