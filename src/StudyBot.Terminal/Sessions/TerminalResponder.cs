using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Terminal.Screens;

namespace StudyBot.Terminal.Sessions;

/// <summary>Answers one line: public or private is the same where one person sits.</summary>
internal sealed class TerminalResponder(IScreen screen) : IResponder
{
    /// <summary>The card that was answered last; its controls are what a number means.</summary>
    public Card? Shown { get; private set; }

    /// <summary>How far it was said to be last; null before that.</summary>
    public Progress? Reached { get; private set; }

    /// <summary>A form that waits to be filled in.</summary>
    public Form? Opened { get; private set; }

    /// <summary>What was wrong with a submitted form; empty when nothing was.</summary>
    public ImmutableArray<FieldError> Rejected { get; private set; } = [];

    /// <summary>What a line could go on with.</summary>
    public ImmutableArray<Completion> Completions { get; private set; } = [];

    public Task BeginAsync(ResponseMode mode, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ProgressAsync(string text, double? share, CancellationToken cancellationToken)
    {
        // What is left by that comes with the next second; only another text does not wait for it.
        if (Reached?.Text != text)
        {
            screen.ShowProgress(text, share);
        }

        Reached = new Progress(text, share);
        return Task.CompletedTask;
    }

    public async Task<MessageRef?> RespondAsync(Card card, CancellationToken cancellationToken)
    {
        Show(await SavedFiles.KeepAsync(card, cancellationToken).ConfigureAwait(false));
        return null;
    }

    public Task RespondPrivatelyAsync(Card card, CancellationToken cancellationToken) => RespondAsync(card, cancellationToken);

    public Task OpenFormAsync(Form form, CancellationToken cancellationToken)
    {
        Opened = form;
        return Task.CompletedTask;
    }

    public Task RejectFormAsync(ImmutableArray<FieldError> errors, CancellationToken cancellationToken)
    {
        Rejected = errors;
        return Task.CompletedTask;
    }

    public Task CompleteAsync(ImmutableArray<Completion> completions, CancellationToken cancellationToken)
    {
        Completions = completions;
        return Task.CompletedTask;
    }

    private void Show(Card card)
    {
        screen.ClearProgress();
        screen.Show(card);
        Shown = card;
    }

    /// <param name="Share">0 to 1; null where that is not known.</param>
    public sealed record Progress(string Text, double? Share);
}
