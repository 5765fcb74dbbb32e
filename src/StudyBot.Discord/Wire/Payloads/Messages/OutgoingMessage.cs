using StudyBot.Discord.Wire.Payloads.Components;

namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <summary>A message as it is sent or as it becomes by an edit. What is null is not sent, and an edit leaves it; an empty list takes it away.</summary>
internal sealed record OutgoingMessage
{
    public string? Content { get; init; }

    public IReadOnlyList<Embed>? Embeds { get; init; }

    public IReadOnlyList<Component>? Components { get; init; }

    public MessageFlags? Flags { get; init; }

    /// <summary>Always sent: nobody is pinged.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;

    /// <summary>Which attachments it has: new ones by the index of their file, of an edited message also those that stay. Made of <see cref="Files"/> where it is null.</summary>
    public IReadOnlyList<AttachmentReference>? Attachments { get; init; }

    /// <summary>Of a created message: one that was seen in the last minutes makes no second post. At most 25 characters; made where it is null.</summary>
    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }

    /// <summary>The bytes that go with it, as parts of their own.</summary>
    public IReadOnlyList<OutgoingFile> Files { get; init; } = [];

    public override string ToString() => $"message with {Embeds?.Count ?? 0} embeds, {Components?.Count ?? 0} components, {Files.Count} files";
}
