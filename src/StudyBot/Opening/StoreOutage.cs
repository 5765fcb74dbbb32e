using System.Globalization;
using StudyBot.LiteDb.Writing;

namespace StudyBot.Opening;

/// <summary>What is said when the store fails while the program runs.</summary>
internal static class StoreOutage
{
    /// <summary>Null for what is no failure of the store.</summary>
    public static string? Sentence(Exception failure) => failure switch
    {
        StoreBrokenException broken =>
            $"The store failed and the program ends ({OneLine(broken.InnerException?.Message ?? broken.Message)}); look at the disk, then start again: all that was acknowledged is there.",
        DiskAlmostFullException full => string.Create(
            CultureInfo.InvariantCulture,
            $"The disk is almost full ({full.FreeBytes / (1024 * 1024)} MB free) and nothing more is written; make room and try again."),
        _ => null,
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
