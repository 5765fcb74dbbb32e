using StudyBot.Chat.Connections;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>Hands events on to whoever handles them, and keeps what their numbers say is handled: only interactions side by side.</summary>
internal sealed class EventQueue(EventPump pump, Func<GatewayEvent, CancellationToken, Task> handle, HandledSequence handled, GatewayCounts counts)
{
    /// <param name="sequence">Null for an event without one.</param>
    public void Post(GatewayEvent happened, long? sequence)
    {
        var ticket = sequence is { } number ? handled.Begin(number) : (HandledSequence.Ticket?)null;
        pump.Post(
            happened.GetType().Name,
            cancellationToken => handle(happened, cancellationToken),
            isInTurn: happened is not GatewayEvent.InteractionCreated,
            hasFailed =>
            {
                if (hasFailed)
                {
                    counts.AddFailedHandler();
                }

                if (ticket is { } held)
                {
                    handled.End(held);
                }
            });
    }
}
