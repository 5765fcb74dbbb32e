namespace StudyBot.Discord.Wire.Payloads.Gateway;

/// <param name="HeartbeatInterval">Milliseconds.</param>
internal sealed record HelloBody(double HeartbeatInterval = 0);
