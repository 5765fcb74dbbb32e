namespace StudyBot.Discord.Wire.Payloads;

/// <param name="GlobalName">What the person is called on Discord; null shows the <paramref name="Username"/>.</param>
internal sealed record User(Snowflake Id, string? Username = null, string? GlobalName = null, bool? Bot = null)
{
    public string DisplayName => GlobalName ?? Username ?? "";
}
