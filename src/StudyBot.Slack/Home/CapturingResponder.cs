using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Slack.Home;

/// <summary>Takes an answer for whoever asked for it within the program.</summary>
internal sealed class CapturingResponder : IResponder
{
    /// <summary>Null until it is there.</summary>
    public Card? Card { get; private set; }

    public Task BeginAsync(ResponseMode mode, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ProgressAsync(string text, double? share, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<MessageRef?> RespondAsync(Card card, CancellationToken cancellationToken)
    {
        Card = card;
        return Task.FromResult<MessageRef?>(null);
    }

    public Task RespondPrivatelyAsync(Card card, CancellationToken cancellationToken)
    {
        Card = card;
        return Task.CompletedTask;
    }

    public Task OpenFormAsync(Form form, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RejectFormAsync(ImmutableArray<FieldError> errors, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task CompleteAsync(ImmutableArray<Completion> completions, CancellationToken cancellationToken) => Task.CompletedTask;
}
