namespace StudyBot.Chat.Platforms;

/// <summary>Where adapters bring what happened. Never throws but for cancellation: the member sees an incident id, the log the rest.</summary>
public interface IRouter
{
    /// <param name="cancellationToken">Ends the work. A delivery with an effect that it cuts off stays kept, and runs at the next start.</param>
    Task RouteAsync(ChatEvent chatEvent, IResponder responder, CancellationToken cancellationToken);

    /// <summary>
    /// The member took back a delivery that was cut off (Ctrl-C, not the end of the process): it shall not run at the next start. What its effect
    /// had committed before stays.
    /// </summary>
    Task GiveUpAsync(DeliveryId delivery, CancellationToken cancellationToken) => Task.CompletedTask;
}
