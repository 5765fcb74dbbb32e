namespace StudyBot.Slack.Wire.Api;

/// <summary>Slack's words for errors that mean something to the bot.</summary>
internal static class ErrorWord
{
    public const string MissingScope = "missing_scope";
    public const string NotInChannel = "not_in_channel";
    public const string ChannelNotFound = "channel_not_found";
    public const string IsArchived = "is_archived";
    public const string MessageNotFound = "message_not_found";
    public const string CannotUpdate = "cant_update_message";
    public const string UserNotFound = "user_not_found";
    public const string UserNotInChannel = "user_not_in_channel";
    public const string ExpiredTrigger = "expired_trigger_id";
    public const string UsedAddress = "used_url";
    public const string ExpiredAddress = "expired_url";
    public const string RateLimited = "ratelimited";
    public const string FileNotFound = "file_not_found";

    /// <summary>Slack failed on the way, and says itself that some of it may have been done.</summary>
    public static bool IsHalfDone(string error) => error is "internal_error" or "fatal_error";

    /// <summary>An outage by another name.</summary>
    public static bool IsOutage(string error) => IsHalfDone(error) || error is "service_unavailable" or "request_timeout" or "accesslimited";
}
