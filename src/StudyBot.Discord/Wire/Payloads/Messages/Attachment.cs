namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <param name="Size">Bytes, as Discord says.</param>
/// <param name="Url">Where its bytes are, for some hours. Null only in what Discord does not send.</param>
internal sealed record Attachment(
    Snowflake Id,
    string? Url = null,
    string? Filename = null,
    long Size = 0,
    string? ContentType = null)
{
    // The address is a key to the file.
    public override string ToString() => $"attachment {Id} of {Size} bytes";
}
