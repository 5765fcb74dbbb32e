namespace StudyBot.Discord.Wire.Payloads.Gateway;

/// <param name="Guilds">Their ids; what they are follows in events.</param>
internal sealed record ReadyBody(
    string SessionId,
    string? ResumeGatewayUrl = null,
    User? User = null,
    Application? Application = null,
    IReadOnlyList<Guild>? Guilds = null);
