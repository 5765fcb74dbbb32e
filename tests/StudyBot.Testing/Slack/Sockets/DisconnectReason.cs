namespace StudyBot.Testing.Slack.Sockets;

/// <summary>Why a connection ends, in Slack's words.</summary>
public static class DisconnectReason
{
    /// <summary>It will go in some seconds.</summary>
    public const string Warning = "warning";

    /// <summary>It is old, and goes in some seconds.</summary>
    public const string RefreshRequested = "refresh_requested";

    /// <summary>Somebody turned Socket Mode off: final.</summary>
    public const string LinkDisabled = "link_disabled";

    /// <summary>The app has more connections than it may have.</summary>
    public const string TooManyWebSockets = "too_many_websockets";
}
