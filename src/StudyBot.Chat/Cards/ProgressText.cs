using System.Globalization;

namespace StudyBot.Chat.Cards;

/// <summary>How far a longer work is, in one line.</summary>
public static class ProgressText
{
    /// <param name="share">0 to 1; null when unknown.</param>
    public static string Of(string text, double? share) =>
        share is { } known ? string.Create(CultureInfo.InvariantCulture, $"{text} {Math.Floor(known * 100):0} %") : text;
}
