using System.Globalization;
using System.Net.Http.Headers;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>What an answer says of the limit that its request counted against.</summary>
/// <param name="Bucket">Names the limit; routes that name the same share it, for each major parameter.</param>
/// <param name="Limit">Requests in a window.</param>
/// <param name="ResetAfter">Until the window ends.</param>
internal sealed record RateLimitHeaders(string Bucket, int Limit, int Remaining, TimeSpan ResetAfter)
{
    // A nonsensical header must not stop a route for days.
    private static readonly TimeSpan LongestWindow = TimeSpan.FromHours(1);

    /// <summary>Null where the answer names no bucket.</summary>
    public static RateLimitHeaders? Read(HttpResponseHeaders headers) =>
        Text(headers, "X-RateLimit-Bucket") is { Length: > 0 } bucket
        && int.TryParse(Text(headers, "X-RateLimit-Limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
        && int.TryParse(Text(headers, "X-RateLimit-Remaining"), NumberStyles.None, CultureInfo.InvariantCulture, out var remaining)
        && Left(headers) is { } resetAfter
            ? new RateLimitHeaders(bucket, Math.Max(1, limit), remaining, resetAfter < LongestWindow ? resetAfter : LongestWindow)
            : null;

    // Where only the moment is told, their clock says how long that is.
    private static TimeSpan? Left(HttpResponseHeaders headers) => Seconds(Text(headers, "X-RateLimit-Reset-After"))
        ?? (headers.Date is { } now && Seconds(Text(headers, "X-RateLimit-Reset")) is { } moment && moment.TotalSeconds - now.ToUnixTimeMilliseconds() / 1000.0 is > 0 and var left
            ? TimeSpan.FromSeconds(left)
            : null);

    public static string? Text(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    /// <summary>Seconds with a fraction; null for what is no length of time.</summary>
    public static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
