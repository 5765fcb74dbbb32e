namespace StudyBot.Discord.Wire.Rest;

/// <summary>Codes of Discord's error bodies that mean something to the bot.</summary>
internal static class ErrorCode
{
    public const int UnknownChannel = 10003;
    public const int UnknownGuild = 10004;
    public const int UnknownMember = 10007;
    public const int UnknownMessage = 10008;
    public const int UnknownUser = 10013;
    public const int UnknownWebhook = 10015;

    /// <summary>Later than 3 s, or never heard of.</summary>
    public const int UnknownInteraction = 10062;

    public const int AlreadyAnswered = 40060;
    public const int TooLargeFile = 40005;
    public const int MissingAccess = 50001;

    /// <summary>The person takes no direct messages from the bot.</summary>
    public const int CannotMessageUser = 50007;

    public const int MissingPermissions = 50013;

    /// <summary>The 15 minutes of an interaction's token are over.</summary>
    public const int InvalidWebhookToken = 50027;

    public const int InvalidFormBody = 50035;
}
