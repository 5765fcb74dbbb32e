namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <param name="Url">Also <c>attachment://name</c>.</param>
internal sealed record EmbedMedia(string Url);
