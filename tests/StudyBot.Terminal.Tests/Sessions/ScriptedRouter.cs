using StudyBot.Chat.Platforms;

namespace StudyBot.Terminal.Tests.Sessions;

/// <summary>Remembers what was routed and answers as it is told to.</summary>
internal sealed class ScriptedRouter(Func<ChatEvent, IResponder, CancellationToken, Task> answer) : IRouter
{
    public List<ChatEvent> Routed { get; } = [];

    public async Task RouteAsync(ChatEvent chatEvent, IResponder responder, CancellationToken cancellationToken)
    {
        Routed.Add(chatEvent);
        await answer(chatEvent, responder, cancellationToken);
    }
}
