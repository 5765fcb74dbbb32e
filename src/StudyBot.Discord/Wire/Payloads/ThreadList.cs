namespace StudyBot.Discord.Wire.Payloads;

internal sealed record ThreadList
{
    public IReadOnlyList<Channel> Threads { get; init => field = value ?? []; } = [];
}
