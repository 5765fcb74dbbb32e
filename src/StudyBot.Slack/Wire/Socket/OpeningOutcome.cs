namespace StudyBot.Slack.Wire.Socket;

/// <summary>What came of asking for a connection. A closed family.</summary>
internal abstract record OpeningOutcome
{
    private OpeningOutcome()
    {
    }

    public sealed record Opened(SocketConnection Connection) : OpeningOutcome;

    /// <summary>Trying again would change nothing.</summary>
    public sealed record Refused(string Advice) : OpeningOutcome;

    /// <summary>Worth another try.</summary>
    public sealed record Failed(string Reason) : OpeningOutcome;
}
