using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Commands;
using StudyBot.Slack.Forms;
using StudyBot.Slack.Members;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Interactions;

/// <summary>From what Slack brings to what happened, in the words of chat. Who is not of this workspace is told so, and nothing else.</summary>
/// <param name="fetchFile">Gives a file's bytes by its id.</param>
internal sealed class InteractionTranslator(
    string team,
    CommandCatalog catalog,
    CommandNames names,
    MemberBook members,
    TimeProvider time,
    Func<string, CancellationToken, Task<ReadOnlyMemory<byte>>> fetchFile)
{
    private const string LineAgain = "line:";
    private const string PressAgain = "press:";

    /// <summary>Of the second that whatever is answered in its acknowledgement has, to look up who is there; the rest is for the answer.</summary>
    private static readonly TimeSpan PatienceWhileWaitedFor = TimeSpan.FromSeconds(0.5);

    public async Task<Translation> TranslateAsync(string delivery, SlashCommand command, CancellationToken cancellationToken)
    {
        if (command is not { Command: { Length: > 0 } name, UserId: { Length: > 0 } user })
        {
            return new Translation.PassedOver("a command without a name or a member");
        }

        var place = new AnswerPlace(user, command.ChannelId, ResponseUrl: command.ResponseUrl);
        if (Obstacle(command.TeamId, null, command.IsEnterpriseInstall) is { } obstacle)
        {
            return new Translation.Explained(obstacle, place, command.TriggerId);
        }

        var line = names.LineOf(name, IncomingText.OfCommand(command.Text ?? ""));
        var at = await AtAsync(delivery, place, user, command.UserName, NeedsStanding(line), isWaitedFor: false, cancellationToken);
        return OfLine(at, place, line) with { Trigger = command.TriggerId };
    }

    public async Task<Translation> TranslateAsync(string delivery, InteractionBody body, CancellationToken cancellationToken)
    {
        if (body is not { User: { Id: { Length: > 0 } user } person })
        {
            return new Translation.PassedOver("an interaction without a member");
        }

        var place = PlaceOf(body, user);
        if (Obstacle(body.Team?.Id, person.TeamId, body.IsEnterpriseInstall) is { } obstacle)
        {
            return body.Type is InteractionBody.ViewClosed or InteractionBody.BlockSuggestion
                ? new Translation.PassedOver("a member of another workspace")
                : new Translation.Explained(obstacle, place, body.TriggerId);
        }

        var isWaitedFor = body.Type is InteractionBody.ViewSubmission or InteractionBody.BlockSuggestion;
        var at = await AtAsync(delivery, place, user, person.Username ?? person.Name, NeedsStanding(body), isWaitedFor, cancellationToken);
        var translation = body.Type switch
        {
            InteractionBody.BlockActions => OfPress(at, place, body),
            InteractionBody.ViewSubmission => OfForm(at, place, body),
            InteractionBody.BlockSuggestion => OfSuggestion(at, place, body),
            InteractionBody.MessageAction => OfMessageCommand(at, place, body),
            InteractionBody.ViewClosed => new Translation.PassedOver("a form that was closed"),
            _ => new Translation.Explained(SlackCards.NotUnderstood, place, body.TriggerId),
        };
        return translation is Translation.Happened happened ? happened with { Trigger = body.TriggerId } : translation;
    }

    /// <summary>What everybody may ask needs no look at who asks.</summary>
    private bool NeedsStanding(string line) => CommandLine.Read(line, catalog) switch
    {
        LineReading.Understood understood => understood.Subcommand.Right != Right.None,
        LineReading.WrongArguments wrong => wrong.Subcommand.Right != Right.None,
        _ => true,
    };

    // A menu's options are wanted at once, and most are for everybody.
    private bool NeedsStanding(InteractionBody body) =>
        body.Type != InteractionBody.BlockSuggestion
        || CompletedParameter.Read(body.ActionId, body.BlockId, catalog) is not { Subcommand.Right: Right.None };

    private Translation.Happened OfLine(Circumstances at, AnswerPlace place, string line) => new(new CommandTyped(at, line, []), place)
    {
        Again = AgainOf(LineAgain + line),
        Offer = wanted => CompletedParameter.Of(line, wanted, catalog),
    };

    private Translation OfPress(Circumstances at, AnswerPlace place, InteractionBody body) => body.Actions switch
    {
        [{ ActionId: { } id }, ..] when id.StartsWith(ActionIds.Link, StringComparison.Ordinal) => new Translation.PassedOver("an address that was opened"),
        [{ ActionId: ActionIds.Share, Value: { } again }, ..] => OfSharing(at, place, again),
        [{ ActionId: { } id, BlockId: var block, SelectedOption.Value: { Length: > 0 } chosen }, ..] when CompletedParameter.Read(id, block, catalog) is { } parameter =>
            OfLine(at, place, parameter.LineWith(chosen)) with { IsReplacing = true },
        [{ ActionId: { } id, SelectedOption.Value: { Length: > 0 } chosen }, ..] when id.StartsWith(ActionIds.Menu, StringComparison.Ordinal) =>
            OfId(at, place, chosen),
        [{ ActionId: { } id, SelectedOption: null }, ..] when id.StartsWith(ActionIds.Menu, StringComparison.Ordinal) || id.StartsWith(ActionIds.Find, StringComparison.Ordinal) =>
            new Translation.PassedOver("a menu with nothing chosen"),
        [{ ActionId: [>= '0' and <= '9', ..] id }, ..] => OfId(at, place, id),
        _ => new Translation.Explained(SlackCards.NotUnderstood, place, body.TriggerId),
    };

    private static Translation.Happened OfId(Circumstances at, AnswerPlace place, string id) =>
        new(new ButtonPressed(at, id, RefOf(at, place)), place) { Again = AgainOf(PressAgain + id) };

    /// <summary>Asks once more, as the one who presses and with no more rights than anybody has: a value that was tampered with gains nothing.</summary>
    private static Translation OfSharing(Circumstances at, AnswerPlace place, string again) =>
        again.StartsWith(LineAgain, StringComparison.Ordinal)
            ? new Translation.Happened(new CommandTyped(at, again[LineAgain.Length..], []) { IsShared = true }, place) { IsSharing = true }
            : again.StartsWith(PressAgain, StringComparison.Ordinal)
            ? new Translation.Happened(new ButtonPressed(at, again[PressAgain.Length..], null) { IsShared = true }, place) { IsSharing = true }
            : new Translation.Explained(SlackCards.NotUnderstood, place, null);

    private Translation OfForm(Circumstances at, AnswerPlace place, InteractionBody body)
    {
        if (body.View is not { CallbackId: { Length: > 0 } id } view)
        {
            return new Translation.Explained(SlackCards.NotUnderstood, place, null);
        }

        var texts = ImmutableDictionary.CreateBuilder<string, string>();
        var files = ImmutableDictionary.CreateBuilder<string, Attachment>();
        foreach (var (name, elements) in view.State?.Values ?? new Dictionary<string, IReadOnlyDictionary<string, FieldState>>())
        {
            var field = elements.Values.FirstOrDefault();
            if (field?.Files is [{ Id: { Length: > 0 } } file, ..])
            {
                files[name] = FileOf(file);
            }
            else if ((field?.Value ?? field?.SelectedOption?.Value) is { Length: > 0 } text)
            {
                texts[name] = text;
            }
        }

        return new Translation.Happened(new FormSubmitted(at, id, new FormAnswers(texts.ToImmutable(), files.ToImmutable())), place)
        {
            Fields = [.. view.State?.Values?.Keys ?? []],
        };
    }

    private Translation OfSuggestion(Circumstances at, AnswerPlace place, InteractionBody body) => CompletedParameter.Read(body.ActionId, body.BlockId, catalog) is { } offered
        ? new Translation.Happened(
            new CompletionRequested(
                at,
                offered.Command,
                offered.Subcommand.Name is { Length: > 0 } word ? word : null,
                offered.Parameter.Name,
                IncomingText.OfCommand(body.Value ?? ""),
                new Arguments(offered.Others.ToImmutableDictionary(o => o.Key, o => (object)o.Value))),
            place)
        : new Translation.PassedOver("a menu of another version");

    private Translation OfMessageCommand(Circumstances at, AnswerPlace place, InteractionBody body)
    {
        if (body is not { Message: { Ts: { } ts } message, CallbackId: { } callback } || catalog.MessageCommands.FirstOrDefault(m => m.Name == callback) is not { } command)
        {
            return new Translation.Explained(SlackCards.NotUnderstood, place, body.TriggerId);
        }

        var quoted = new QuotedMessage(
            new MessageRef(SlackIds.Space(team), at.Channel, ts),
            message.User is { } author ? SlackIds.User(team, author) : null,
            IncomingText.OfMessage(message.Text ?? ""),
            [.. (message.Files ?? []).Where(f => f is { Id.Length: > 0 }).Select(FileOf)],
            null);
        return new Translation.Happened(new MessageCommandInvoked(at, command.Name, quoted), place);
    }

    private Attachment FileOf(FileBody file)
    {
        var id = file.Id ?? "";
        return new Attachment(
            file.Name ?? file.Title ?? "file", file.Mimetype, file.FileAccess is "check_file_info" ? null : file.Size, cancellationToken => fetchFile(id, cancellationToken), id);
    }

    private AnswerPlace PlaceOf(InteractionBody body, string user)
    {
        var isForm = body.Type == InteractionBody.ViewSubmission;
        var origin = isForm ? FormOrigin.Read(body.View?.PrivateMetadata) : null;
        return new AnswerPlace(
            user,
            origin?.Channel ?? body.Channel?.Id ?? body.Container?.ChannelId,
            origin is not null ? origin.Thread : ThreadOf(body),
            body.Type == InteractionBody.BlockActions ? body.Message?.Ts ?? body.Container?.MessageTs : null,
            body.Container?.IsEphemeral ?? false,
            origin is null ? body.ResponseUrl : origin.IsOlderThan(SlackLimits.ResponseUrlLives, time.GetUtcNow()) ? null : origin.ResponseUrl,
            !isForm && body.View is { Type: View.Modal, Id: { } view } ? view : null);
    }

    /// <summary>The one that the message stands in; not the one below it, of which it says so too once somebody replied.</summary>
    private static string? ThreadOf(InteractionBody body) =>
        (body.Container?.ThreadTs ?? body.Message?.ThreadTs) is { } thread && thread != (body.Message?.Ts ?? body.Container?.MessageTs) ? thread : null;

    private static MessageRef? RefOf(Circumstances at, AnswerPlace place) =>
        place.Message is { } message && at.Space is { } space && place.Channel is not null ? new MessageRef(space, at.Channel, message) : null;

    private static string? AgainOf(string value) => CodePoints.Count(value) <= SlackLimits.ButtonValue ? value : null;

    /// <summary>Null for whoever belongs here.</summary>
    private Card? Obstacle(string? ofDelivery, string? ofMember, JsonElement isEnterpriseInstall)
    {
        // A flag, or the word for it in what comes as a form.
        if (isEnterpriseInstall.ValueKind == JsonValueKind.True || (isEnterpriseInstall.ValueKind == JsonValueKind.String && isEnterpriseInstall.ValueEquals("true")))
        {
            return SlackCards.WholeOrganisation;
        }

        return (ofDelivery is not null && ofDelivery != team) || (ofMember is not null && ofMember != team) ? SlackCards.Foreign : null;
    }

    /// <param name="isWaitedFor">It is answered in its acknowledgement.</param>
    private async Task<Circumstances> AtAsync(
        string delivery, AnswerPlace place, string user, string? name, bool needsStanding, bool isWaitedFor, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        var member = needsStanding
            ? await members.FindAsync(team, user, name ?? user, isWaitedFor ? PatienceWhileWaitedFor : MemberBook.Patience, cancellationToken)
            : new ChatMember(SlackIds.User(team, user), name ?? user, Standing.None);
        return new Circumstances(
            SlackIds.Delivery(delivery),
            SlackIds.Space(team),
            new ChannelId(place.Channel ?? user),
            member,
            Instant.FromDateTimeOffset(time.GetUtcNow()),
            place.Write())
        {
            Spent = isWaitedFor ? time.GetElapsedTime(begun) : TimeSpan.Zero,
        };
    }
}
