using Microsoft.Extensions.Logging;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Commands;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Socket;

namespace StudyBot.Slack.Interactions;

/// <summary>One command, press, form or menu from its arrival to its answer.</summary>
internal sealed partial class InteractionHandler(CommandCatalog catalog, CommandNames names, AnswerSender sender, SlackApi api, TimeProvider time, ILogger logger)
{
    /// <summary>When it is acknowledged: at once, but for what may have an effect, and what can be answered in the acknowledgement alone.</summary>
    public AcknowledgementRule RuleOf(Incoming what) => what switch
    {
        Incoming.Command { Body: var command } when HasEffect(names.LineOf(command.Command ?? "", IncomingText.OfCommand(command.Text ?? ""))) => AcknowledgementRule.OnceKept,
        Incoming.Interaction { Body.Type: InteractionBody.ViewSubmission } => AcknowledgementRule.WithErrors,
        Incoming.Interaction { Body.Type: InteractionBody.BlockSuggestion } => AcknowledgementRule.WithOptions,
        Incoming.Interaction { Body: { Type: InteractionBody.MessageAction, CallbackId: var callback } } =>
            catalog.MessageCommands.Any(m => m.Name == callback && m.HasEffect) ? AcknowledgementRule.OnceKept : AcknowledgementRule.AtOnce,
        Incoming.Interaction { Body: { Type: InteractionBody.BlockActions, Actions: [{ } action, ..] } } when HasEffect(action) => AcknowledgementRule.OnceKept,
        _ => AcknowledgementRule.AtOnce,
    };

    public async Task HandleAsync(
        Delivery delivery, InteractionTranslator translator, Acknowledgement acknowledgement, IRouter router, CancellationToken cancellationToken)
    {
        var received = time.GetUtcNow();
        var translation = delivery.What switch
        {
            Incoming.Command { Body: var command } => await translator.TranslateAsync(delivery.Id, command, cancellationToken),
            Incoming.Interaction { Body: var body } => await translator.TranslateAsync(delivery.Id, body, cancellationToken),
            _ => new Translation.PassedOver("of a kind that this version does not know"),
        };
        switch (translation)
        {
            case Translation.PassedOver passed:
                LogPassedOver(delivery.Id, passed.Why);
                break;
            case Translation.Explained explained:
                acknowledgement.TryGive(null);
                await ExplainAsync(explained, received, cancellationToken);
                break;
            case Translation.Happened happened when IsInView(happened):
                await router.RouteAsync(happened.Event, new ViewResponder(happened, acknowledgement, received, sender, api, logger), cancellationToken);
                break;
            case Translation.Happened happened:
                await using (var responder = new MessageResponder(happened, acknowledgement, received, sender, api, time, logger))
                {
                    await router.RouteAsync(happened.Event, responder, cancellationToken);
                }

                break;
        }
    }

    /// <summary>For an event of before a restart; null where it does not say where it was asked.</summary>
    public IResponder? Resume(ChatEvent chatEvent) => AnswerPlace.Read(chatEvent.At.ReplyToken) is { } place
        ? new MessageResponder(new Translation.Happened(chatEvent, place), null, chatEvent.At.Received.ToDateTimeOffset(), sender, api, time, logger)
        : null;

    private async Task ExplainAsync(Translation.Explained explained, DateTimeOffset received, CancellationToken cancellationToken)
    {
        var isInView = explained.Place is { Channel: null, ResponseUrl: null } && explained.Trigger is not null;
        if (isInView
            && await api.OpenViewAsync(explained.Trigger!, Forms.ModalRenderer.Show(explained.Card), isPushed: explained.Place.View is not null, cancellationToken) is ApiOutcome<OpenedView>.Done)
        {
            return;
        }

        await sender.SayAsync(explained.Place, received, CardMessage.Compose(explained.Card).Message, isForAll: false, cancellationToken);
    }

    // A form that was sent has no trigger left that opens another in its place.
    private static bool IsInView(Translation.Happened happened) =>
        happened is { Place: { Channel: null, ResponseUrl: null }, Event: not FormSubmitted and not CompletionRequested, Trigger: not null };

    private bool HasEffect(string line) => CommandLine.Read(line, catalog) is LineReading.Understood { Subcommand.HasEffect: true };

    /// <summary>What is chosen for a command is as good as the line typed.</summary>
    private bool HasEffect(ActionBody action) =>
        NamesRow(action.ActionId)
        || NamesRow(action.SelectedOption?.Value)
        || (action.SelectedOption?.Value is { Length: > 0 } chosen && CompletedParameter.Read(action.ActionId, action.BlockId, catalog) is { } offered && HasEffect(offered.LineWith(chosen)));

    /// <summary>What has an effect is named by a row, and so may be what only looks up.</summary>
    private static bool NamesRow(string? id) => id?.StartsWith("2.", StringComparison.Ordinal) ?? false;

    [LoggerMessage(Level = LogLevel.Debug, Message = "Delivery {Delivery} is passed over: {Why}")]
    private partial void LogPassedOver(string delivery, string why);
}
