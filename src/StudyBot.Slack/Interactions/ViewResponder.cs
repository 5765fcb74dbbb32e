using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Forms;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Payloads.Blocks;
using StudyBot.Slack.Wire.Socket;

namespace StudyBot.Slack.Interactions;

/// <summary>
/// Answers a press where there is no channel, in the Home tab or in a modal: in a modal, which is open at once, since what opens it lives three seconds, and
/// becomes the card.
/// </summary>
internal sealed partial class ViewResponder(
    Translation.Happened asked, Acknowledgement? acknowledgement, DateTimeOffset received, AnswerSender sender, SlackApi api, ILogger logger) : IResponder
{
    private static readonly Card OneMoment = new("") { Parts = [new Paragraph("One moment…")] };

    private string? view = asked.Place.View;

    public async Task BeginAsync(ResponseMode mode, CancellationToken cancellationToken)
    {
        acknowledgement?.TryGive(null);
        if (view is null && asked.Trigger is { } trigger)
        {
            switch (await api.OpenViewAsync(trigger, ModalRenderer.Show(OneMoment), isPushed: false, cancellationToken))
            {
                case ApiOutcome<OpenedView>.Done { Value.View.Id: { } id }:
                    view = id;
                    break;
                case var failed:
                    LogNotOpened(failed.Sentence);
                    break;
            }
        }
    }

    public Task ProgressAsync(string text, double? share, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<MessageRef?> RespondAsync(Card card, CancellationToken cancellationToken)
    {
        await RespondPrivatelyAsync(card, cancellationToken);
        return null;
    }

    public async Task RespondPrivatelyAsync(Card card, CancellationToken cancellationToken)
    {
        acknowledgement?.TryGive(null);
        var (message, files) = CardMessage.Compose(card);
        if (view is null || await api.UpdateViewAsync(view, ModalRenderer.Show(card), cancellationToken) is not ApiOutcome<OpenedView>.Done)
        {
            // It was closed, or never open: the answer is in the member's own channel with the bot.
            await sender.SayAsync(asked.Place, received, message, isForAll: false, cancellationToken);
        }

        await sender.SendFilesAsync(asked.Place, received, card.Title, files, isForAll: false, cancellationToken);
    }

    public async Task OpenFormAsync(Form form, CancellationToken cancellationToken)
    {
        acknowledgement?.TryGive(null);
        var modal = ModalRenderer.Render(form, new FormOrigin(null, null, null, 0));
        var outcome = asked.Trigger is { } trigger
            ? await api.OpenViewAsync(trigger, modal, isPushed: view is not null, cancellationToken)
            : new ApiOutcome<OpenedView>.Refused(ErrorWord.ExpiredTrigger);
        if (outcome is not ApiOutcome<OpenedView>.Done)
        {
            LogNotOpened(outcome.Sentence);
            await RespondPrivatelyAsync(SlackCards.TooLateForForm, cancellationToken);
        }
    }

    // A press is no form and asks for no options.
    public Task RejectFormAsync(ImmutableArray<FieldError> errors, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task CompleteAsync(ImmutableArray<Completion> completions, CancellationToken cancellationToken)
    {
        acknowledgement?.TryGive(AcknowledgementPayload.OfOptions(
            [.. completions.Take(SlackLimits.SelectOptions).Select(c => new SelectOption(TextObject.Plain(PlainLabel.Of(c.Label, SlackLimits.OptionText)), CodePoints.Begin(c.Value, SlackLimits.OptionValue)))]));
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A modal could not be opened: {Reason}")]
    private partial void LogNotOpened(string reason);
}
