using System.Collections.Immutable;
using StudyBot.Chat.Commands;

namespace StudyBot.Features.Quiz;

/// <summary>One subcommand of <c>/quiz</c> or <c>/quizadmin</c>.</summary>
public interface IQuizSubcommand
{
    Subcommand Spec { get; }

    Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken);

    /// <summary>Of a parameter that is completed.</summary>
    Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<ImmutableArray<Completion>>([]);
}
