using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <summary>A message as Discord tells it, as far as the bot goes by it.</summary>
internal sealed record Message(Snowflake Id, Snowflake ChannelId = default, User? Author = null, string? Content = null)
{
    public IReadOnlyList<Attachment> Attachments { get; init => field = value ?? []; } = [];

    /// <summary>Read as far as buttons are: whatever else Discord puts there is passed over.</summary>
    public IReadOnlyList<ShownComponent> Components { get; init => field = value ?? []; } = [];

    [JsonIgnore]
    public ImmutableArray<string> ButtonIds => [.. Components.SelectMany(row => row.Components ?? []).Select(button => button.CustomId).OfType<string>()];

    public override string ToString() => $"message {Id} in {ChannelId}";
}
