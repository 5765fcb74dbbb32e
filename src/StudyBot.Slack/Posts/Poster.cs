using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Interactions;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Posts;

/// <summary>What the bot says by its own initiative.</summary>
internal sealed partial class Poster(SlackApi api, SinglePost single, ILogger logger)
{
    public Task<PostOutcome> PostAsync(SpaceId space, ChannelId channel, Card card, CancellationToken cancellationToken) =>
        PostAsync(single.PostAsync, space, channel, card, cancellationToken);

    /// <summary>Not repeated where it may have been taken, which the outcome then says.</summary>
    public Task<PostOutcome> PostOnceAsync(SpaceId space, ChannelId channel, Card card, CancellationToken cancellationToken) =>
        PostAsync(single.TryAsync, space, channel, card, cancellationToken);

    private async Task<PostOutcome> PostAsync(
        Func<OutgoingMessage, CancellationToken, Task<ApiOutcome<PostedMessage>>> post, SpaceId space, ChannelId channel, Card card, CancellationToken cancellationToken)
    {
        var (message, files) = CardMessage.Compose(card);
        var outcome = await post(message with { Channel = channel.Value }, cancellationToken);
        await SendFilesAsync(outcome, files, cancellationToken);
        return OutcomeOf(space, channel, outcome);
    }

    public async Task<PostOutcome> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken)
    {
        var edited = CardMessage.ComposeAlone(card);
        return OutcomeOf(
            message.Space, message.Channel, await api.UpdateAsync(edited with { Channel = message.Channel.Value, Ts = message.Message }, cancellationToken));
    }

    /// <summary>To the member's own channel with the bot, which Slack finds by the member.</summary>
    public async Task<PostOutcome> SendDirectAsync(SpaceId space, UserId member, Card card, CancellationToken cancellationToken) =>
        SlackIds.User(member) is { } user
            ? await PostAsync(space, new ChannelId(user), card, cancellationToken)
            : new PostOutcome.PlaceIsGone();

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

    private static PostOutcome OutcomeOf(SpaceId space, ChannelId channel, ApiOutcome<PostedMessage> outcome) => outcome switch
    {
        ApiOutcome<PostedMessage>.Done { Value: { Ts: { } ts } posted } => new PostOutcome.Posted(new MessageRef(space, new ChannelId(posted.Channel ?? channel.Value), ts)),
        ApiOutcome<PostedMessage>.Done => new PostOutcome.PlatformUnreachable("Slack did not say where the post is."),
        ApiOutcome<PostedMessage>.Refused { Error: var error } when PlaceProblem.IsGone(error) => new PostOutcome.PlaceIsGone(),
        ApiOutcome<PostedMessage>.Refused { Error: ErrorWord.CannotUpdate or "edit_window_closed" } => new PostOutcome.MessageIsFixed(),
        ApiOutcome<PostedMessage>.Refused { Error: var error, Needed: var needed } when PlaceProblem.Sentence(error, needed) is { } sentence => new PostOutcome.NotPermitted(sentence),
        ApiOutcome<PostedMessage>.Refused { Error: "invalid_auth" or "account_inactive" or "token_revoked" or "token_expired" or "not_authed" } =>
            new PostOutcome.PlatformUnreachable("Slack no longer takes the bot's token.") { MayHaveBeenTaken = false },
        ApiOutcome<PostedMessage>.Unavailable unavailable => new PostOutcome.PlatformUnreachable(unavailable.Reason) { MayHaveBeenTaken = unavailable.MayHaveBeenTaken },
        ApiOutcome<PostedMessage>.Refused refused => throw new InvalidOperationException($"Slack refused a post as it stands: {refused.Sentence}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file of a post in {Channel} could not be sent: {Reason}")]
    private partial void LogFileNotSent(string channel, string reason);
}
