namespace StudyBot.Discord.Wire.Rest;

internal sealed record RestRequest(HttpMethod Method, Route Route)
{
    public RestBody? Body { get; init; }

    public RequestKind Kind { get; init; }

    public override string ToString() => $"{Method} {Route}";
}
