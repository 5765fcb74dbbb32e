using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <summary>A message as Discord tells it, as far as the bot goes by it.</summary>
/// <param name="EditedTimestamp">When it was changed last, as it is written; null where it never was.</param>
internal sealed record Message(
    Snowflake Id, Snowflake ChannelId = default, User? Author = null, string? Content = null, MessageFlags? Flags = null, string? EditedTimestamp = null)
{
    public IReadOnlyList<Attachment> Attachments { get; init => field = value ?? []; } = [];

    /// <summary>Read as far as buttons are: whatever else Discord puts there is passed over.</summary>
    public IReadOnlyList<ShownComponent> Components { get; init => field = value ?? []; } = [];

    public IReadOnlyList<ShownEmbed> Embeds { get; init => field = value ?? []; } = [];

    [JsonIgnore]
    public ImmutableArray<string> ButtonIds => [.. Components.SelectMany(row => row.Components ?? []).Select(button => button.CustomId).OfType<string>()];

    /// <summary>Whether nothing that tells one state of a card from another has changed in between.</summary>
    public bool LooksAs(Message other) => Id == other.Id && EditedTimestamp == other.EditedTimestamp && ButtonIds.SequenceEqual(other.ButtonIds);

    public override string ToString() => $"message {Id} in {ChannelId}";
}
