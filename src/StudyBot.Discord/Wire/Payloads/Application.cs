namespace StudyBot.Discord.Wire.Payloads;

/// <summary>The application that the token belongs to.</summary>
/// <param name="BotPublic">Whether others than its owner may add it to servers.</param>
/// <param name="InteractionsEndpointUrl">When set, Discord sends interactions there and none over the gateway.</param>
internal sealed record Application(
    Snowflake Id,
    string? Name = null,
    bool? BotPublic = null,
    bool? BotRequireCodeGrant = null,
    string? InteractionsEndpointUrl = null,
    User? Bot = null);
