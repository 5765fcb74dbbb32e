namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <param name="Size">Bytes, as Discord says.</param>
/// <param name="Url">Where its bytes are, for some hours.</param>
internal sealed record Attachment(
    Snowflake Id,
    string Filename,
    long Size,
    string Url,
    string? ContentType = null,
    string? Title = null,
    string? Description = null,
    bool Ephemeral = false)
{
    // The address is a key to the file.
    public override string ToString() => $"attachment {Id} of {Size} bytes";
}
