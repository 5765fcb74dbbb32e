using System.Text.Json;

namespace StudyBot.Slack.Wire.Payloads;

/// <param name="Metadata">As others wrote it, so of any shape.</param>
internal sealed record HistoryMessage(string? Ts, JsonElement Metadata);
