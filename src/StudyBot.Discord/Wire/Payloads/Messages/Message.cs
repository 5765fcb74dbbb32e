namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <summary>A message as Discord tells it, as far as the bot goes by it.</summary>
internal sealed record Message(Snowflake Id, Snowflake ChannelId = default, User? Author = null, string? Content = null)
{
    public IReadOnlyList<Attachment> Attachments { get; init => field = value ?? []; } = [];

    public override string ToString() => $"message {Id} in {ChannelId}";
}
