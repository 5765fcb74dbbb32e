namespace StudyBot.Slack.Wire.Socket;

/// <summary>Why Slack wants a connection to end.</summary>
internal enum LeavingReason
{
    /// <summary>It will end soon (<c>warning</c>) or is to be made anew (<c>refresh_requested</c>): the next one is opened first.</summary>
    Refresh,

    /// <summary>Ten are open already: this one is closed before another is opened.</summary>
    TooMany,

    /// <summary>Socket Mode was switched off.</summary>
    LinkDisabled,
}
