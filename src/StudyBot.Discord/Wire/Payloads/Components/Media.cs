namespace StudyBot.Discord.Wire.Payloads.Components;

/// <param name="Url">Also <c>attachment://name</c>; a <see cref="FileDisplay"/> takes only that.</param>
internal sealed record Media(string Url);
