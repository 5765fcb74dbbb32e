namespace StudyBot.Discord.Wire.Payloads.Gateway;

/// <param name="ResetAfter">Milliseconds until <paramref name="Remaining"/> is <paramref name="Total"/> again.</param>
internal sealed record SessionStartLimit(int Total = 1, int? Remaining = null, long ResetAfter = 0, int MaxConcurrency = 1);
