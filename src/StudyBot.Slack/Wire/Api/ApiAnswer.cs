namespace StudyBot.Slack.Wire.Api;

/// <summary>What came of one attempt.</summary>
/// <param name="Status">0 where no answer came.</param>
/// <param name="RetryAfter">What a 429 or 503 asks for; zero where nothing is asked.</param>
/// <param name="Failure">Why no answer came.</param>
/// <param name="WasSent">Where no answer came: it may have been carried out all the same.</param>
internal sealed record ApiAnswer(int Status, byte[] Body, TimeSpan RetryAfter = default, string? Scopes = null, string? Failure = null, bool WasSent = false)
{
    public override string ToString() => Failure ?? $"Slack answered {Status}.";
}
