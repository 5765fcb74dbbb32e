namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <param name="Id">Of a new file its index among the files, else the attachment's own.</param>
internal sealed record AttachmentReference(Snowflake Id, string? Filename = null, string? Description = null);
