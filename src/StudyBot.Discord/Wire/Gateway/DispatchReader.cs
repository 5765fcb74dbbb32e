using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>Takes what is told: a new session, an event to hand on, or one to pass over.</summary>
/// <param name="stand">Called when a session stands: by its first word, as whoever is told events has been let in.</param>
internal sealed partial class DispatchReader(GatewayParts parts, Action stand)
{
    private readonly ILogger logger = parts.Logger;

    public void Take(GatewayFrame frame)
    {
        try
        {
            if (frame.Name.SequenceEqual("READY"u8))
            {
                Begin(frame);
            }
            else if (frame.Sequence is { } sequence && IsRepeated(sequence))
            {
                parts.Counts.AddRepeated();
            }
            else if (EventReader.Read(frame.Name, frame.Data) is { } heard)
            {
                parts.Events.Post(heard, frame.Sequence);
            }
            else
            {
                parts.Counts.AddUnheardEvent();
                parts.Session.Handled.Skip(frame.Sequence);
            }
        }
        catch (JsonException)
        {
            parts.Counts.AddUnreadable();
            parts.Session.Handled.Skip(frame.Sequence);
            LogUnreadable(frame.Sequence ?? 0);
        }
    }

    private void Begin(GatewayFrame frame)
    {
        var ready = EventReader.ReadReady(frame.Data);
        parts.Session.Begin(ready.SessionId, ready.ResumeGatewayUrl, frame.Sequence ?? 0);
        stand();
        parts.Events.Post(EventReader.ToEvent(ready), frame.Sequence);
    }

    private bool IsRepeated(long sequence)
    {
        stand();
        return !parts.Session.TryAdvance(sequence);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Event {Sequence} could not be read")]
    private partial void LogUnreadable(long sequence);
}
