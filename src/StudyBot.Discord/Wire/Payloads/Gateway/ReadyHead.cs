namespace StudyBot.Discord.Wire.Payloads.Gateway;

/// <summary>What a session stands by, where the rest of its beginning cannot be read.</summary>
internal sealed record ReadyHead(string SessionId, string? ResumeGatewayUrl = null);
