using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Benchmarks;

/// <summary>Takes every answer and keeps the last card, so that a run can tell that there was one.</summary>
internal sealed class SilentResponder : IResponder
{
    public Card? Last { get; private set; }

    public Task BeginAsync(ResponseMode mode, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ProgressAsync(string text, double? share, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<MessageRef?> RespondAsync(Card card, CancellationToken cancellationToken)
    {
        Last = card;
        return Task.FromResult<MessageRef?>(null);
    }

    public Task RespondPrivatelyAsync(Card card, CancellationToken cancellationToken)
    {
        Last = card;
        return Task.CompletedTask;
    }

    public Task OpenFormAsync(Form form, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RejectFormAsync(ImmutableArray<FieldError> errors, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task CompleteAsync(ImmutableArray<Completion> completions, CancellationToken cancellationToken) => Task.CompletedTask;
}
