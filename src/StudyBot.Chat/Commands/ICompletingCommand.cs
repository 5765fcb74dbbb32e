using System.Collections.Immutable;

namespace StudyBot.Chat.Commands;

/// <summary>A command that completes the parameters it declares as completed.</summary>
public interface ICompletingCommand : ICommand
{
    /// <summary>Best first, at most 25; at most one second.</summary>
    Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken);
}
