using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>Answers nobody: for a delivery of before a restart that can no longer be answered, as its effect still happens, and for a rehearsal.</summary>
public sealed class SilentResponder : IResponder
{
    public Task BeginAsync(ResponseMode mode, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ProgressAsync(string text, double? share, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<MessageRef?> RespondAsync(Card card, CancellationToken cancellationToken) => Task.FromResult<MessageRef?>(null);

    public Task RespondPrivatelyAsync(Card card, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task OpenFormAsync(Form form, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RejectFormAsync(ImmutableArray<FieldError> errors, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task CompleteAsync(ImmutableArray<Completion> completions, CancellationToken cancellationToken) => Task.CompletedTask;
}
