namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <summary>An embed of a message that stands, as far as the bot goes by it.</summary>
internal sealed record ShownEmbed(string? Title = null)
{
    public override string ToString() => "embed";
}
