using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Terminal.Lines;

namespace StudyBot.Terminal.Sessions;

/// <summary>Completes a line that is a path and nothing else.</summary>
internal sealed class PathAssistant : ILineAssistant
{
    public static readonly PathAssistant Instance = new();

    public Task<ImmutableArray<Completion>> CompleteAsync(string line, CancellationToken cancellationToken) => Task.FromResult(LocalPaths.Complete(line));

    public string? Turn(PageTurn turn) => null;
}
