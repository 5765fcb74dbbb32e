using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Posts;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Interactions;

/// <summary>
/// Says something where it was asked for: by the response address as long as that can be used, then by the Web API in the channel, and where the bot may not
/// speak there, to the one alone with the reason.
/// </summary>
internal sealed partial class AnswerSender(SlackApi api, SinglePost single, ILogger logger)
{
    private const int MostFiles = 10;

    private const string MayStandThere = "Slack did not say whether the channel got this, so here it is for you alone.";

    /// <summary>How often the address can still be used.</summary>
    /// <param name="since">When it was received.</param>
    public int UsesLeft(AnswerPlace place, DateTimeOffset since) => api.Responses.Left(place.ResponseUrl, since);

    /// <exception cref="IOException">Nobody was told, though somebody might have been: for the router to log.</exception>
    public async Task SayAsync(AnswerPlace place, DateTimeOffset since, OutgoingMessage message, bool isForAll, CancellationToken cancellationToken)
    {
        if (UsesLeft(place, since) > 0)
        {
            var said = await api.Responses.PostAsync(
                place.ResponseUrl!,
                message with { ResponseType = isForAll ? OutgoingMessage.InChannel : OutgoingMessage.Ephemeral, ReplaceOriginal = false, ThreadTs = place.Thread },
                cancellationToken);
            if (isForAll && said is ApiOutcome<Nothing>.Unavailable { MayHaveBeenTaken: true })
            {
                // To all once at most; to the one alone at least once.
                LogAnotherWay(said.Sentence);
                await SayAsync(place with { ResponseUrl = null }, since, WithNote(message, MayStandThere), isForAll: false, cancellationToken);
                return;
            }

            if (IsOver(said))
            {
                return;
            }
        }

        string? note = null;
        if (place.Channel is not null)
        {
            (var isSaid, note) = await SayInChannelAsync(place, message, isForAll, cancellationToken);
            if (isSaid)
            {
                return;
            }

            if (isForAll)
            {
                await SayAsync(place, since, WithNote(message, note), isForAll: false, cancellationToken);
                return;
            }
        }

        var direct = await single.PostAsync(WithNote(message, note) with { Channel = place.User }, cancellationToken);
        if (direct is not ApiOutcome<PostedMessage>.Done)
        {
            LogNotSaid(direct.Sentence);
            throw new IOException("Slack did not take an answer.");
        }
    }

    /// <summary>In the place of the message that the press was on; beside it where that cannot be.</summary>
    public async Task ReplaceAsync(AnswerPlace place, DateTimeOffset since, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (UsesLeft(place, since) > 0 && IsOver(await api.Responses.PostAsync(place.ResponseUrl!, message with { ReplaceOriginal = true }, cancellationToken)))
        {
            return;
        }

        if (place is { IsEphemeral: false, Channel: { } channel, Message: { } ts }
            && await api.UpdateAsync(message with { Channel = channel, Ts = ts }, cancellationToken) is ApiOutcome<PostedMessage>.Done)
        {
            return;
        }

        await SayAsync(place with { ResponseUrl = null }, since, message, isForAll: false, cancellationToken);
    }

    /// <summary>Takes away the message that the press was on, where that can be.</summary>
    public async Task RemoveAsync(AnswerPlace place, DateTimeOffset since, CancellationToken cancellationToken)
    {
        if (place.IsEphemeral && UsesLeft(place, since) > 0)
        {
            await api.Responses.DeleteOriginalAsync(place.ResponseUrl!, cancellationToken);
        }
    }

    /// <summary>Files cannot be seen by one alone in a channel: what is not for all goes to the member's own channel with the bot.</summary>
    public async Task SendFilesAsync(
        AnswerPlace place, DateTimeOffset since, string title, ImmutableArray<Attachment> files, bool isForAll, CancellationToken cancellationToken)
    {
        string? direct = null;
        foreach (var file in files.Take(MostFiles))
        {
            var content = await file.ReadAsync(cancellationToken);
            var name = FileName.Of(file.FileName);
            if (content.IsEmpty)
            {
                // Slack takes no file without a byte.
                await SayAsync(place, since, CardMessage.Line($"The file {name} is empty."), isForAll: false, cancellationToken);
                continue;
            }

            if (isForAll && place.Channel is { } channel && await api.Files.ShareAsync(name, content, channel, place.Thread, cancellationToken) is ApiOutcome<Nothing>.Done)
            {
                continue;
            }

            direct ??= await OpenDirectAsync(place, title, cancellationToken);
            var outcome = direct is null
                ? new ApiOutcome<Nothing>.Unavailable("no direct message could be sent")
                : await api.Files.ShareAsync(name, content, direct, null, cancellationToken);
            if (outcome is not ApiOutcome<Nothing>.Done)
            {
                LogFileNotSent(outcome.Sentence);
                var why = outcome is ApiOutcome<Nothing>.Refused refused ? PlaceProblem.Sentence(refused.Error, refused.Needed) : null;
                await SayAsync(place, since, CardMessage.Line($"The file {name} could not be sent. {why ?? "Please try again later."}"), isForAll: false, cancellationToken);
                return;
            }
        }
    }

    private async Task<string?> OpenDirectAsync(AnswerPlace place, string title, CancellationToken cancellationToken) =>
        await single.PostAsync(CardMessage.Line($"The file of “{title}”, which you asked for:") with { Channel = place.User }, cancellationToken)
            is ApiOutcome<PostedMessage>.Done { Value.Channel: { } channel } ? channel : null;

    /// <summary>Where it was not said, why not, as far as that is the place's matter.</summary>
    private async Task<(bool IsSaid, string? Note)> SayInChannelAsync(AnswerPlace place, OutgoingMessage message, bool isForAll, CancellationToken cancellationToken)
    {
        var addressed = message with { Channel = place.Channel, ThreadTs = place.Thread };
        var outcome = isForAll
            ? await single.PostAsync(addressed, cancellationToken)
            : await api.PostEphemeralAsync(addressed with { User = place.User }, cancellationToken);
        switch (outcome)
        {
            case ApiOutcome<PostedMessage>.Done:
                return (true, null);
            case ApiOutcome<PostedMessage>.Refused refused when PlaceProblem.Sentence(refused.Error, refused.Needed) is { } sentence:
                return (false, sentence);
            case ApiOutcome<PostedMessage>.Unavailable when !isForAll:
                // The one who asked bears reading it twice, but not waiting in vain.
                LogAnotherWay(outcome.Sentence);
                return (false, null);
            default:
                LogNotSaid(outcome.Sentence);
                throw new IOException("Slack did not take an answer.");
        }
    }

    /// <summary>Whether nothing more can or need be done; false where another way is open. What the one alone may see twice goes that way too when nobody saw how it ended.</summary>
    private bool IsOver(ApiOutcome<Nothing> said)
    {
        switch (said)
        {
            case ApiOutcome<Nothing>.Done:
                return true;
            case ApiOutcome<Nothing>.Refused { Error: "invalid_blocks" or "invalid_blocks_format" or "invalid_payload" or "msg_too_long" or "msg_blocks_too_long" or "no_text" }:
                LogNotSaid(said.Sentence);
                throw new IOException("Slack did not take an answer.");
            default:
                LogAnotherWay(said.Sentence);
                return false;
        }
    }

    private static OutgoingMessage WithNote(OutgoingMessage message, string? note) => note is null || message.Blocks is not { Count: < SlackLimits.MessageBlocks } blocks
        ? message
        : message with { Blocks = [new Block.Context([TextObject.Plain(note)]), .. blocks] };

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack did not take an answer: {Reason}")]
    private partial void LogNotSaid(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "An answer was not taken ({Reason}) and goes another way")]
    private partial void LogAnotherWay(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file could not be sent: {Reason}")]
    private partial void LogFileNotSent(string reason);
}
