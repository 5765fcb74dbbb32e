namespace StudyBot.Discord.Wire.Rest;

internal sealed record RestRequest(HttpMethod Method, Route Route)
{
    public RestBody? Body { get; init; }

    public RequestKind Kind { get; init; }

    /// <summary>How long a repetition is known by its key; null where it has none, and doing it twice is as good as once.</summary>
    public TimeSpan? KeyKept { get; init; }

    public override string ToString() => $"{Method} {Route}";
}
