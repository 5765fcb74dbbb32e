using System.Collections.Immutable;
using StudyBot.Chat.Commands;

namespace StudyBot.Features.Quiz;

/// <summary>A command that is put together of its subcommands: <c>/quiz</c> for members, <c>/quizadmin</c> for moderators.</summary>
public sealed class QuizCommand(string name, string description, ImmutableArray<IQuizSubcommand> subcommands) : ICompletingCommand
{
    public CommandSpec Spec { get; } = new(name, description, [.. subcommands.Select(s => s.Spec)]);

    public Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        return Find(invocation.Subcommand).HandleAsync(invocation, cancellationToken);
    }

    public Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Find(request.Subcommand).CompleteAsync(request, cancellationToken);
    }

    private IQuizSubcommand Find(Subcommand asked) => subcommands.Single(s => s.Spec.Name == asked.Name);
}
