using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>One event's answering, in the order that <see cref="IResponder"/> asks for: begun once, answered once. Handlers never see it.</summary>
internal sealed class Exchange(IResponder responder, Deadline deadline)
{
    private ResponseMode? begun;

    public bool IsAnswered { get; private set; }

    /// <summary>Of what cannot be deferred.</summary>
    public Deadline Deadline => deadline;

    public async Task BeginAsync(ResponseMode mode, CancellationToken cancellationToken)
    {
        await responder.BeginAsync(mode, cancellationToken);
        begun = mode;
    }

    /// <summary>Nothing before the beginning (a form to be opened) or after the answer.</summary>
    public Task ProgressAsync(string text, double? share, CancellationToken cancellationToken) =>
        begun is null || IsAnswered
            ? Task.CompletedTask
            : responder.ProgressAsync(text, share is { } known ? Math.Clamp(known, 0, 1) : null, cancellationToken);

    /// <summary>To the audience that was begun.</summary>
    public async Task ShowAsync(Card card, CancellationToken cancellationToken)
    {
        await responder.RespondAsync(card, cancellationToken);
        IsAnswered = true;
    }

    /// <summary>To the one alone, whatever was begun.</summary>
    public async Task TellAsync(Card card, CancellationToken cancellationToken)
    {
        if (begun is null)
        {
            await BeginAsync(ResponseMode.Private, cancellationToken);
        }

        if (begun == ResponseMode.Private)
        {
            await responder.RespondAsync(card, cancellationToken);
        }
        else
        {
            await responder.RespondPrivatelyAsync(card, cancellationToken);
        }

        IsAnswered = true;
    }

    public Task<bool> IsLeftWaitingAsync(CancellationToken cancellationToken) => responder.IsLeftWaitingAsync(cancellationToken);

    public async Task OpenFormAsync(Form form, CancellationToken cancellationToken)
    {
        await responder.OpenFormAsync(form, cancellationToken);
        IsAnswered = true;
    }

    public async Task RejectFormAsync(ImmutableArray<FieldError> errors, CancellationToken cancellationToken)
    {
        await responder.RejectFormAsync(errors, cancellationToken);
        IsAnswered = true;
    }

    public async Task CompleteAsync(ImmutableArray<Completion> completions, CancellationToken cancellationToken)
    {
        await responder.CompleteAsync(completions, cancellationToken);
        IsAnswered = true;
    }
}
