using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Connections;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Cards;
using StudyBot.Discord.Forms;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Payloads.Interactions;
using StudyBot.Discord.Wire.Payloads.Messages;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Answers one interaction. A card that is ready soon is the first answer itself; where it takes longer, a placeholder for the same audience goes first and
/// becomes the card. What comes too late for Discord is logged and is no failure of whoever made it.
/// </summary>
/// <param name="submitted">What was filled in, where the interaction is a form.</param>
internal sealed partial class InteractionResponder(
    AnswerTo to,
    InteractionEndpoints rest,
    OpenForms forms,
    FormSubmitted? submitted,
    TimeProvider time,
    ILogger logger) : IResponder, IAsyncDisposable
{
    /// <summary>Between two edits of a placeholder; Discord takes 5 in 5 s.</summary>
    private static readonly TimeSpan ProgressPause = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim turn = new(1);
    private readonly AnswerClock clock = new(to.Created, time);
    private ResponseMode? mode;
    private bool isAcknowledged = to.IsAcknowledged;

    // Discord says so of what this one has not: an earlier run did, or an attempt of this one whose outcome was lost.
    private bool isAnsweredElsewhere;
    private bool isLimited;
    private Deferral? deferral;
    private string? progress;
    private long? progressShown;

    public Task BeginAsync(ResponseMode mode, CancellationToken cancellationToken)
    {
        this.mode = mode;
        if (!isAcknowledged)
        {
            deferral = new Deferral(() => DeferAsync(mode), clock.UntilDeferral, time);
        }

        return Task.CompletedTask;
    }

    public async Task ProgressAsync(string text, double? share, CancellationToken cancellationToken)
    {
        // On the card that is to be changed there is no place for it.
        if (mode == ResponseMode.UpdateCard)
        {
            return;
        }

        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            progress = ProgressText.Of(text, share);
            if (isAcknowledged && !isAnsweredElsewhere)
            {
                await ShowProgressAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task<MessageRef?> RespondAsync(Card card, CancellationToken cancellationToken)
    {
        var message = await CardMessage.ComposeAsync(card, to.FileBytes, cancellationToken).ConfigureAwait(false);
        await StopDeferralAsync().ConfigureAwait(false);
        if (!isAcknowledged && await AnswerAsync(FirstAnswer(message), cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        if (await IsAwaitedAsync(cancellationToken).ConfigureAwait(false))
        {
            await EditAsync(message, cancellationToken).ConfigureAwait(false);
        }

        return null;
    }

    public async Task RespondPrivatelyAsync(Card card, CancellationToken cancellationToken)
    {
        var message = await CardMessage.ComposeAsync(card, to.FileBytes, cancellationToken).ConfigureAwait(false) with { Flags = MessageFlags.Ephemeral };
        await StopDeferralAsync().ConfigureAwait(false);
        if (!isAcknowledged && await AnswerAsync(new InteractionAnswer.Say(message), cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        if (!await IsAwaitedAsync(cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        // First the placeholder: the first message after it would take its place, and its audience.
        if (mode != ResponseMode.UpdateCard)
        {
            await rest.DeleteOriginalAsync(to.Token.Application, to.Token.Token, cancellationToken).ConfigureAwait(false);
        }

        var outcome = await rest.CreateFollowUpAsync(to.Token.Application, to.Token.Token, message, cancellationToken).ConfigureAwait(false);
        await CheckOrBeginAsync(outcome, new InteractionAnswer.Say(message), cancellationToken).ConfigureAwait(false);
    }

    public async Task OpenFormAsync(Form form, CancellationToken cancellationToken)
    {
        var modal = ModalRenderer.Render(form);
        forms.Keep(to.Member, modal.CustomId, form);
        await AnswerAsync(new InteractionAnswer.OpenModal(modal), cancellationToken).ConfigureAwait(false);
    }

    public async Task RejectFormAsync(ImmutableArray<FieldError> errors, CancellationToken cancellationToken)
    {
        var answers = submitted?.Answers ?? FormAnswers.None;
        var form = submitted is null ? null : forms.Find(to.Member, submitted.Id)?.Form;
        var again = form is null ? null : forms.KeepSent(to.Member, form, answers);
        await TellAsync(FormCards.Rejected(form, answers, errors, again), cancellationToken).ConfigureAwait(false);
    }

    public async Task CompleteAsync(ImmutableArray<Completion> completions, CancellationToken cancellationToken)
    {
        CommandChoice[] choices =
        [
            .. completions
                .Where(c => c.Value.Length is > 0 and <= DiscordLimits.ChoiceValue)
                .Take(DiscordLimits.Choices)
                .Select(c => new CommandChoice(PlainLabel.Of(c.Label, DiscordLimits.ChoiceName), c.Value)),
        ];
        await AnswerAsync(new InteractionAnswer.Complete(new CompletionChoices(choices)), cancellationToken).ConfigureAwait(false);
    }

    public async Task<bool> IsLeftWaitingAsync(CancellationToken cancellationToken)
    {
        var stand = await EarlierAnswer.ReadAsync(to, null, rest, cancellationToken).ConfigureAwait(false);
        isAcknowledged |= stand == EarlierStand.Placeholder;
        return stand != EarlierStand.Answer;
    }

    /// <summary>A card for the one alone as the first answer.</summary>
    public async Task TellAsync(Card card, CancellationToken cancellationToken)
    {
        var message = await CardMessage.ComposeAsync(card, to.FileBytes, cancellationToken).ConfigureAwait(false);
        await AnswerAsync(new InteractionAnswer.Say(message with { Flags = MessageFlags.Ephemeral }), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A form as it was filled in before.</summary>
    public Task OpenAgainAsync(OpenForms.Kept kept, CancellationToken cancellationToken) =>
        AnswerAsync(new InteractionAnswer.OpenModal(ModalRenderer.Render(kept.Form, kept.Answers)), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await StopDeferralAsync().ConfigureAwait(false);
        turn.Dispose();
    }

    private InteractionAnswer FirstAnswer(OutgoingMessage message) => mode switch
    {
        ResponseMode.UpdateCard => new InteractionAnswer.Update(message.AsEdit()),
        ResponseMode.Public => new InteractionAnswer.Say(message),
        _ => new InteractionAnswer.Say(message with { Flags = MessageFlags.Ephemeral }),
    };

    private async Task DeferAsync(ResponseMode mode)
    {
        // Not cancelled from here on: what is sent decides what the answer must be.
        await turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            InteractionAnswer placeholder = mode switch
            {
                ResponseMode.UpdateCard => new InteractionAnswer.DeferUpdate(),
                ResponseMode.Public => InteractionAnswer.Defer.Publicly,
                _ => InteractionAnswer.Defer.Privately,
            };
            var outcome = await rest.AnswerAsync(to.Interaction, to.Token.Token, placeholder, CancellationToken.None, clock.Left).ConfigureAwait(false);
            Learn(outcome);
            if (!isAcknowledged)
            {
                LogNotDeferred(to.Interaction.Value, outcome.ToSentence());
            }
            else if (progress is not null && !isAnsweredElsewhere)
            {
                await ShowProgressAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task EditAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var outcome = await rest.EditOriginalAsync(to.Token.Application, to.Token.Token, message.AsEdit(), cancellationToken).ConfigureAwait(false);
        await CheckOrBeginAsync(outcome, FirstAnswer(message), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Where an earlier run ended before it had answered, this may still be the first answer.</summary>
    private async Task CheckOrBeginAsync(RestOutcome<Nothing> outcome, InteractionAnswer first, CancellationToken cancellationToken)
    {
        if (to.IsAcknowledged && outcome is RestOutcome<Nothing>.Refused { Status: 404 })
        {
            await AnswerAsync(first, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            Check(outcome);
        }
    }

    private Task StopDeferralAsync() => deferral?.StopAsync() ?? Task.CompletedTask;

    /// <summary>Some are dropped: the next one says more.</summary>
    private async Task ShowProgressAsync(CancellationToken cancellationToken)
    {
        if (progressShown is { } shown && time.GetElapsedTime(shown) < ProgressPause)
        {
            return;
        }

        progressShown = time.GetTimestamp();
        var message = await CardMessage.ComposeAsync(new Card("") { Parts = [new Paragraph(progress ?? "")] }, to.FileBytes, cancellationToken).ConfigureAwait(false);
        await rest.EditOriginalAsync(to.Token.Application, to.Token.Token, message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether the first answer was taken, or can no longer be; false where an earlier one is to be edited instead.</summary>
    private async Task<bool> AnswerAsync(InteractionAnswer answer, CancellationToken cancellationToken)
    {
        // The time for a first answer was over before the limit was; to send another would break it.
        if (isLimited)
        {
            return true;
        }

        var outcome = await rest.AnswerAsync(to.Interaction, to.Token.Token, answer, cancellationToken, clock.Left).ConfigureAwait(false);
        Learn(outcome);
        Check(outcome);
        return outcome is not RestOutcome<Nothing>.Refused { Code: ErrorCode.AlreadyAnswered };
    }

    private void Learn(RestOutcome<Nothing> firstAnswer)
    {
        isAnsweredElsewhere = firstAnswer is RestOutcome<Nothing>.Refused { Code: ErrorCode.AlreadyAnswered };
        isAcknowledged = isAnsweredElsewhere || firstAnswer is RestOutcome<Nothing>.Done;
        isLimited = firstAnswer is RestOutcome<Nothing>.Unavailable { IsLimited: true };
    }

    private async Task<bool> IsAwaitedAsync(CancellationToken cancellationToken) =>
        !isAnsweredElsewhere || await EarlierAnswer.ReadAsync(to, mode, rest, cancellationToken).ConfigureAwait(false) == EarlierStand.Placeholder;

    /// <exception cref="IOException">The answer did not arrive, though it might have: for the router to tell and to log.</exception>
    private void Check(RestOutcome<Nothing> outcome)
    {
        switch (outcome)
        {
            case RestOutcome<Nothing>.Done or RestOutcome<Nothing>.Refused { Code: ErrorCode.AlreadyAnswered }:
                break;
            case RestOutcome<Nothing>.Refused { Code: ErrorCode.UnknownInteraction or ErrorCode.UnknownWebhook or ErrorCode.InvalidWebhookToken or ErrorCode.UnknownMessage or ErrorCode.UnknownChannel }:
                LogTooLate(to.Interaction.Value, outcome.ToSentence());
                break;
            default:
                LogNotTaken(to.Interaction.Value, outcome.ToSentence());
                throw new IOException("Discord did not take an answer.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Interaction {Interaction} could not be acknowledged in time: {Reason}")]
    private partial void LogNotDeferred(ulong interaction, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The answer to interaction {Interaction} came too late for Discord, and its member saw none: {Reason}")]
    private partial void LogTooLate(ulong interaction, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord did not take the answer to interaction {Interaction}: {Reason}")]
    private partial void LogNotTaken(ulong interaction, string reason);
}
