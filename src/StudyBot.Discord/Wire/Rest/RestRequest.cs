namespace StudyBot.Discord.Wire.Rest;

internal sealed record RestRequest(HttpMethod Method, Route Route)
{
    public RestBody? Body { get; init; }

    public RequestKind Kind { get; init; }

    /// <summary>How long a repetition is known by its key; null where it has none, and doing it twice is as good as once.</summary>
    public TimeSpan? KeyKept { get; init; }

    /// <summary>Of a first answer to an interaction: how long a repetition can still be taken. Null where nothing is known of it.</summary>
    public TimeSpan? TimeLeft { get; init; }

    public override string ToString() => $"{Method} {Route}";
}
