namespace StudyBot.Discord.Wire.Rest;

/// <summary>What a request has to wait for.</summary>
internal enum RequestKind
{
    /// <summary>Its bucket and the global limit.</summary>
    Ordinary,

    /// <summary>By an interaction's token: its bucket, and a pause of all routes; it does not count against the bot's own 50 a second.</summary>
    Webhook,

    /// <summary>The first answer to an interaction: nothing, as it has 3 s and its own token.</summary>
    Callback,
}
