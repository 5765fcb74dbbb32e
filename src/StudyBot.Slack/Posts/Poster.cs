using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Interactions;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Posts;

/// <summary>What the bot says by its own initiative.</summary>
internal sealed partial class Poster(SlackApi api, IRandomSource random, ILogger logger)
{
    public async Task<PostOutcome> PostAsync(SpaceId space, ChannelId channel, Card card, CancellationToken cancellationToken)
    {
        var (message, files) = CardMessage.Compose(card);
        var outcome = await PostOnceAsync(message with { Channel = channel.Value }, cancellationToken);
        await SendFilesAsync(outcome, files, cancellationToken);
        return OutcomeOf(space, channel, outcome);
    }

    public async Task<PostOutcome> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken)
    {
        var (edited, _) = CardMessage.Compose(card);
        return OutcomeOf(
            message.Space, message.Channel, await api.UpdateAsync(edited with { Channel = message.Channel.Value, Ts = message.Message }, cancellationToken));
    }

    /// <summary>To the member's own channel with the bot, which Slack finds by the member.</summary>
    public async Task<PostOutcome> SendDirectAsync(SpaceId space, UserId member, Card card, CancellationToken cancellationToken) =>
        SlackIds.User(member) is { } user
            ? await PostAsync(space, new ChannelId(user), card, cancellationToken)
            : new PostOutcome.PlaceIsGone();

    /// <summary>
    /// Once whatever happens on the way: where an attempt broke off, the channel is looked at before another. Where that may not be looked at, twice now and then
    /// is better than never.
    /// </summary>
    private async Task<ApiOutcome<PostedMessage>> PostOnceAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var key = NewKey();
        var marked = message with { Metadata = new MessageMetadata(MessageMetadata.PostType, new PostKey(key)) };
        var outcome = await api.PostAsync(marked, cancellationToken);
        if (outcome is not ApiOutcome<PostedMessage>.Unavailable { MayHaveBeenTaken: true })
        {
            return outcome;
        }

        if (await api.ReadHistoryAsync(message.Channel ?? "", cancellationToken) is ApiOutcome<HistoryBody>.Done { Value.Messages: { } messages })
        {
            return messages.FirstOrDefault(m => HasKey(m.Metadata, key)) is { Ts: { } ts }
                ? new ApiOutcome<PostedMessage>.Done(new PostedMessage(message.Channel, ts))
                : await api.PostAsync(marked, cancellationToken);
        }

        LogPostedAgain(message.Channel ?? "");
        return await api.PostAsync(marked, cancellationToken);
    }

    private async Task SendFilesAsync(ApiOutcome<PostedMessage> posted, ImmutableArray<Attachment> files, CancellationToken cancellationToken)
    {
        if (posted is not ApiOutcome<PostedMessage>.Done { Value: { Channel: { } channel, Ts: { } ts } })
        {
            return;
        }

        foreach (var file in files)
        {
            var outcome = await api.Files.ShareAsync(FileName.Of(file.FileName), await file.ReadAsync(cancellationToken), channel, ts, cancellationToken);
            if (outcome is not ApiOutcome<Nothing>.Done)
            {
                LogFileNotSent(channel, outcome.Sentence);
            }
        }
    }

    private static bool HasKey(JsonElement metadata, string key) =>
        metadata.ValueKind == JsonValueKind.Object
        && metadata.TryGetProperty("event_payload", out var payload)
        && payload.ValueKind == JsonValueKind.Object
        && payload.TryGetProperty("key", out var found)
        && found.ValueKind == JsonValueKind.String
        && found.ValueEquals(key);

    private string NewKey()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.Fill(bytes);
        return Base64Url.EncodeToString(bytes);
    }

    private static PostOutcome OutcomeOf(SpaceId space, ChannelId channel, ApiOutcome<PostedMessage> outcome) => outcome switch
    {
        ApiOutcome<PostedMessage>.Done { Value: { Ts: { } ts } posted } => new PostOutcome.Posted(new MessageRef(space, new ChannelId(posted.Channel ?? channel.Value), ts)),
        ApiOutcome<PostedMessage>.Done => new PostOutcome.PlatformUnreachable("Slack did not say where the post is."),
        ApiOutcome<PostedMessage>.Refused { Error: var error } when PlaceProblem.IsGone(error) => new PostOutcome.PlaceIsGone(),
        ApiOutcome<PostedMessage>.Refused { Error: var error, Needed: var needed } when PlaceProblem.Sentence(error, needed) is { } sentence => new PostOutcome.NotPermitted(sentence),
        ApiOutcome<PostedMessage>.Refused { Error: "invalid_auth" or "account_inactive" or "token_revoked" or "token_expired" or "not_authed" } =>
            new PostOutcome.PlatformUnreachable("Slack no longer takes the bot's token."),
        ApiOutcome<PostedMessage>.Unavailable unavailable => new PostOutcome.PlatformUnreachable(unavailable.Reason),
        ApiOutcome<PostedMessage>.Refused refused => throw new InvalidOperationException($"Slack refused a post as it stands: {refused.Sentence}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Nobody saw how a post in {Channel} ended, and it may stand there twice now; with the scopes channels:history and groups:history it would be looked for")]
    private partial void LogPostedAgain(string channel);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file of a post in {Channel} could not be sent: {Reason}")]
    private partial void LogFileNotSent(string channel, string reason);
}
