namespace StudyBot.Discord.Wire.Gateway;

/// <summary>What follows the end of a connection. A closed family.</summary>
/// <param name="Reason">For the log.</param>
internal abstract record ConnectionEnd(string Reason)
{
    /// <summary>The session goes on over another connection.</summary>
    public sealed record Resume(string Reason) : ConnectionEnd(Reason);

    /// <summary>The session is over; another is begun after a wait.</summary>
    public sealed record Identify(string Reason, TimeSpan Wait) : ConnectionEnd(Reason);

    /// <summary>Trying again would change nothing.</summary>
    public sealed record Refused(string Reason, string Advice) : ConnectionEnd(Reason);

    /// <summary>We were asked to stop.</summary>
    public sealed record Stopped() : ConnectionEnd("stopped");
}
