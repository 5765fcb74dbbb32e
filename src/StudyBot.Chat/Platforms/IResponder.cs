using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;

namespace StudyBot.Chat.Platforms;

/// <summary>
/// How one event is answered; made by the adapter for each. The router calls <see cref="BeginAsync"/> before a handler runs (never for a form to
/// be opened, a completion or a validation), then any number of <see cref="ProgressAsync"/>, then one answer.
/// </summary>
public interface IResponder
{
    /// <summary>Acknowledges within the platform's time whatever the handler does: a placeholder for all, for the one, or none (update).</summary>
    Task BeginAsync(ResponseMode mode, CancellationToken cancellationToken);

    /// <summary>Edits the placeholder; an adapter may drop some to keep its rate limit. <paramref name="share"/> is 0 to 1, null when unknown.</summary>
    Task ProgressAsync(string text, double? share, CancellationToken cancellationToken);

    /// <summary>The answer, to the audience that was begun. Null for a post that cannot be referred to.</summary>
    Task<MessageRef?> RespondAsync(Card card, CancellationToken cancellationToken);

    /// <summary>The answer for the one alone; a public placeholder goes away.</summary>
    Task RespondPrivatelyAsync(Card card, CancellationToken cancellationToken);

    Task OpenFormAsync(Form form, CancellationToken cancellationToken);

    /// <summary>Field errors of a form that stays open.</summary>
    Task RejectFormAsync(ImmutableArray<FieldError> errors, CancellationToken cancellationToken);

    Task CompleteAsync(ImmutableArray<Completion> completions, CancellationToken cancellationToken);

    /// <summary>
    /// Of an event that an earlier run of the program had accepted and is told again: whether whoever asked was left without an answer, which is then given as any
    /// other. False where the platform cannot tell, so that nothing is said twice.
    /// </summary>
    Task<bool> IsLeftWaitingAsync(CancellationToken cancellationToken) => Task.FromResult(false);
}
