namespace StudyBot.Testing.Slack;

/// <summary>How strict and how fast the server is; the defaults are Slack's.</summary>
public sealed record FakeSlackOptions
{
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How long a test waits for something that must come.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>A delivery that was not acknowledged by then failed; an event is delivered again.</summary>
    public TimeSpan AcknowledgeWithin { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>For so long a trigger opens a view, once.</summary>
    public TimeSpan TriggerLife { get; init; } = TimeSpan.FromSeconds(3);

    public TimeSpan ResponseUrlLife { get; init; } = TimeSpan.FromMinutes(30);

    public int ResponseUrlUses { get; init; } = 5;

    /// <summary>For so long an address of a connection is good, once.</summary>
    public TimeSpan TicketLife { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Between the word that a connection will go and its going.</summary>
    public TimeSpan WarningPeriod { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>More connections of one app than these are sent away.</summary>
    public int MostConnections { get; init; } = 10;

    /// <summary>Whether the app is installed for a whole organization: payloads then have an enterprise, and interactive ones no team.</summary>
    public bool IsEnterpriseInstall { get; init; }
}
