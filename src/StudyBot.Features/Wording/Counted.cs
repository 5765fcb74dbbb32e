using System.Globalization;

namespace StudyBot.Features.Wording;

/// <summary>A number of things: "1 document", "12 documents".</summary>
internal static class Counted
{
    public static string Of(int count, string noun) => Of(count, noun, $"{noun}s");

    public static string Of(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>"820 bytes", "12 KB", "3.4 MB".</summary>
    public static string Bytes(long bytes) => bytes switch
    {
        < 1024 => Of((int)bytes, "byte"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:N0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):N1} MB"),
    };
}
