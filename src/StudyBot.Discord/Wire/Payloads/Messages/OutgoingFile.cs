namespace StudyBot.Discord.Wire.Payloads.Messages;

internal sealed record OutgoingFile(string Name, ReadOnlyMemory<byte> Content, string ContentType = "application/octet-stream", string? Description = null);
