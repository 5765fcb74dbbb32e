using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Wire.Socket;

/// <summary>What one envelope brought.</summary>
/// <param name="Id">The same however often it is repeated: of an event its own, of all else the envelope's.</param>
internal sealed record Delivery(string Id, string EnvelopeId, Incoming What);
