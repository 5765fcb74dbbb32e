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
            else
            {
                Hear(frame);
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
        if (parts.Session.Current?.Id == ready.SessionId)
        {
            // The same session told once more: which servers it began with says nothing of those that came or went since.
            stand();
            Pass(frame, EventReader.ToEvent(ready) with { Guilds = null }, Advance(frame));
            return;
        }

        parts.Session.Begin(ready.SessionId, ready.ResumeGatewayUrl, frame.Sequence ?? 0);
        stand();
        parts.Events.Post(EventReader.ToEvent(ready), frame.Sequence);
    }

    private void Hear(GatewayFrame frame)
    {
        // Whoever is told anything has been let in.
        stand();
        var isNext = Advance(frame);
        if (EventReader.Read(frame.Name, frame.Data) is { } heard)
        {
            Pass(frame, heard, isNext);
        }
        else
        {
            parts.Counts.AddUnheardEvent();
            parts.Session.Handled.Skip(frame.Sequence);
        }
    }

    private void Pass(GatewayFrame frame, GatewayEvent heard, bool isNext)
    {
        if (parts.Session.Heard.IsRepeated(heard, frame, isNext))
        {
            parts.Counts.AddRepeated();
            parts.Session.Handled.Skip(frame.Sequence);
        }
        else
        {
            // A number that was told before says nothing of how far all is handled.
            parts.Events.Post(heard, isNext ? frame.Sequence : null);
        }
    }

    private bool Advance(GatewayFrame frame) => frame.Sequence is not { } number || parts.Session.TryAdvance(number);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Event {Sequence} could not be read")]
    private partial void LogUnreadable(long sequence);
}
