namespace StudyBot.Chat.Platforms;

/// <summary>Where adapters bring what happened. Never throws but for cancellation: the member sees an incident id, the log the rest.</summary>
public interface IRouter
{
    Task RouteAsync(ChatEvent chatEvent, IResponder responder, CancellationToken cancellationToken);
}
