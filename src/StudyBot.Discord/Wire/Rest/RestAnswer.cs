using System.Net;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>What came of one attempt.</summary>
/// <param name="Status">Null where no answer came.</param>
/// <param name="RetryAfter">What a 429 or 503 asks for; zero where nothing is asked.</param>
/// <param name="IsGlobal">A 429 of all routes together.</param>
/// <param name="IsShared">A 429 that others than the bot brought about.</param>
/// <param name="WasSent">Where no answer came: it may have been carried out all the same.</param>
internal sealed record RestAnswer(
    HttpStatusCode? Status,
    byte[] Body,
    RateLimitHeaders? Limits = null,
    TimeSpan RetryAfter = default,
    bool IsGlobal = false,
    bool IsShared = false,
    string? Failure = null,
    bool WasSent = true)
{
    public static RestAnswer Broken(string failure, bool wasSent) => new(null, [], Failure: failure, WasSent: wasSent);

    /// <summary>It broke off, or failed on their side.</summary>
    public bool MayHaveBeenTaken => Status is null ? WasSent : (int)Status >= 500;

    public override string ToString() => Failure ?? $"Discord answered {(int)Status.GetValueOrDefault()}.";
}
