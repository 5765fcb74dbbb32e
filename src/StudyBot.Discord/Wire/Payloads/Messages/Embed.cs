namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <param name="Color">0xRRGGBB.</param>
internal sealed record Embed(
    string? Title = null,
    string? Description = null,
    string? Url = null,
    int? Color = null,
    DateTimeOffset? Timestamp = null,
    EmbedAuthor? Author = null,
    EmbedFooter? Footer = null,
    EmbedMedia? Image = null,
    EmbedMedia? Thumbnail = null,
    IReadOnlyList<EmbedField>? Fields = null)
{
    public override string ToString() => "embed";
}
