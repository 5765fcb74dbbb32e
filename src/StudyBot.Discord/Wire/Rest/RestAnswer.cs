using System.Net;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>What came of one attempt.</summary>
/// <param name="Status">Null where no answer came.</param>
/// <param name="RetryAfter">What a 429 or 503 asks for; zero where nothing is asked.</param>
/// <param name="IsGlobal">A 429 of all routes together.</param>
/// <param name="IsShared">A 429 that others than the bot brought about.</param>
internal sealed record RestAnswer(
    HttpStatusCode? Status,
    byte[] Body,
    RateLimitHeaders? Limits = null,
    TimeSpan RetryAfter = default,
    bool IsGlobal = false,
    bool IsShared = false,
    string? Failure = null)
{
    public static RestAnswer Broken(string failure) => new(null, [], Failure: failure);

    public override string ToString() => Failure ?? $"Discord answered {(int)Status.GetValueOrDefault()}.";
}
