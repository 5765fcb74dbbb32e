using System.Globalization;

namespace StudyBot.Features.Wording;

/// <summary>A number of things: "1 document", "12 documents".</summary>
internal static class Counted
{
    public static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
