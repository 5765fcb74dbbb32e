namespace StudyBot.Testing.Discord;

/// <summary>How strict and how fast the server is; the defaults are Discord's.</summary>
public sealed record FakeDiscordOptions
{
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>How often a session may still be started today.</summary>
    public int SessionStartsLeft { get; init; } = 1000;

    /// <summary>More than one asks for sharding: an identify without it is closed with 4011.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Whether bodies are checked against Discord's own description, where it is there.</summary>
    public bool ChecksSchema { get; init; } = true;

    /// <summary>How long a test waits for something that must come.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>An interaction that was not answered by then is unknown.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(3);
}
