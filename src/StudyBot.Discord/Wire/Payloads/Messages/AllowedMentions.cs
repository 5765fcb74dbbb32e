namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <summary>Whom a message may ping.</summary>
internal sealed record AllowedMentions(IReadOnlyList<string> Parse)
{
    /// <summary>Nobody, whatever its text says.</summary>
    public static readonly AllowedMentions None = new([]);
}
