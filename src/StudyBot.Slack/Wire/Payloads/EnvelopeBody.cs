using System.Text.Json;

namespace StudyBot.Slack.Wire.Payloads;

/// <summary>A message over the connection; each kind uses some of the members.</summary>
/// <param name="Reason">Of a disconnect.</param>
internal sealed record EnvelopeBody(string? Type, string? EnvelopeId, bool? AcceptsResponsePayload, JsonElement Payload, string? Reason);
