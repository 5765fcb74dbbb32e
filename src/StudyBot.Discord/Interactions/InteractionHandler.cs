using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Forms;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Interactions;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>One interaction from its arrival to its answer.</summary>
internal sealed partial class InteractionHandler(
    InteractionTranslator translator, InteractionEndpoints rest, OpenForms forms, TimeProvider time, ILogger logger)
{
    private static readonly Card NotUnderstood = new("I do not know this")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("It was made by another version of the program, so nothing was done. Please use the command once more.")],
    };

    private static readonly Card Unread = new("I could not read this")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("It came in a form that this version of the program does not know, so nothing was done. Please try once more; if it stays so, tell whoever runs me.")],
    };

    public async Task HandleAsync(Interaction interaction, IRouter router, CancellationToken cancellationToken)
    {
        var chatEvent = translator.Translate(interaction);
        var to = new AnswerTo(
            interaction.Id,
            new ReplyToken(interaction.ApplicationId.GetValueOrDefault(), interaction.Token),
            DiscordIds.User(interaction.Author?.Id ?? default(Snowflake)),
            interaction.Id.Created,
            interaction.AttachmentSizeLimit ?? DiscordLimits.FileBytes,
            IsAcknowledged: false,
            interaction.Message);
        var responder = ResponderTo(to, chatEvent as FormSubmitted);
        await using (responder.ConfigureAwait(false))
        {
            switch (chatEvent)
            {
                case null:
                    LogNotUnderstood(interaction.Id.Value, (int)interaction.Type);
                    await NotUnderstoodAsync(interaction, responder, cancellationToken).ConfigureAwait(false);
                    break;
                case ButtonPressed { Id: var id } when OpenForms.IsReopening(id):
                    await OpenAgainAsync(to.Member, id, responder, cancellationToken).ConfigureAwait(false);
                    break;
                default:
                    await router.RouteAsync(chatEvent, responder, cancellationToken).ConfigureAwait(false);
                    break;
            }
        }
    }

    /// <summary>For an event of before a restart; null when its time is over.</summary>
    public InteractionResponder? Resume(ChatEvent chatEvent)
    {
        if (DiscordIds.Interaction(chatEvent.At.Delivery) is not { } interaction || ReplyToken.Read(chatEvent.At.ReplyToken) is not { } token)
        {
            return null;
        }

        // As long as a first answer can be given, it is: where the earlier run gave one, Discord says so. After that there can only be one to edit.
        var age = time.GetUtcNow() - chatEvent.At.Received.ToDateTimeOffset();
        var to = new AnswerTo(
            interaction, token, chatEvent.At.Member.Id, chatEvent.At.Received, DiscordLimits.FileBytes, IsAcknowledged: age >= DiscordLimits.AnswerWithin);
        return age >= DiscordLimits.TokenLives ? null : ResponderTo(to, chatEvent as FormSubmitted);
    }

    private InteractionResponder ResponderTo(AnswerTo to, FormSubmitted? submitted) => new(to, rest, forms, submitted, time, logger);

    // A completion takes no message: nothing to choose from is all that can be said.
    private static Task NotUnderstoodAsync(Interaction interaction, InteractionResponder responder, CancellationToken cancellationToken) => interaction.Type switch
    {
        InteractionType.Ping => Task.CompletedTask,
        InteractionType.Autocomplete => responder.CompleteAsync([], cancellationToken),
        _ => responder.TellAsync(interaction.Data is null ? Unread : NotUnderstood, cancellationToken),
    };

    private Task OpenAgainAsync(UserId member, string id, InteractionResponder responder, CancellationToken cancellationToken) =>
        forms.Find(member, id) is { } kept ? responder.OpenAgainAsync(kept, cancellationToken) : responder.TellAsync(FormCards.NotKept, cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Interaction {Interaction} of type {Type} is nothing that this version knows")]
    private partial void LogNotUnderstood(ulong interaction, int type);
}
