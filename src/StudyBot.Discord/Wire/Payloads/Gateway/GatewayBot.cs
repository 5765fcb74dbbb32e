namespace StudyBot.Discord.Wire.Payloads.Gateway;

/// <summary>Where to connect, and how many sessions may still be started.</summary>
/// <param name="Shards">Recommended, not required: a bot that needs them is closed with 4011.</param>
internal sealed record GatewayBot(string Url, int Shards = 1, SessionStartLimit? SessionStartLimit = null);
