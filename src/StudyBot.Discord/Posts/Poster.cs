using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Cards;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Messages;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Posts;

/// <summary>What the bot says by its own initiative.</summary>
internal sealed class Poster(ChannelEndpoints rest, GuildEndpoints guilds)
{
    /// <summary>The most that Discord lists at once.</summary>
    private const int PageLength = 100;

    /// <summary>A day of a lively channel; whoever has said more since is not read on.</summary>
    private const int MostPages = 20;

    /// <summary>By an application that the bot was before, as a rule.</summary>
    private const int WrittenByAnother = 50005;

    /// <summary>A forum, a category.</summary>
    private const int HoldsNoMessages = 50008;
    private const int ThreadIsArchived = 50083;
    private const int ThreadIsLocked = 160005;

    private readonly ChannelBook channels = new(rest, guilds);

    /// <summary>A post in a channel of the space itself: a channel of another server, which somebody may name here, is none.</summary>
    /// <param name="nonce">The same for a repetition of the same post, which then makes no second one for some minutes; null for a new one.</param>
    public async Task<PostOutcome> PostAsync(SpaceId space, ChannelId channel, Card card, string? nonce, CancellationToken cancellationToken)
    {
        if (DiscordIds.Channel(channel) is not { } id || DiscordIds.Guild(space) is not { } guild)
        {
            return new PostOutcome.PlaceIsGone();
        }

        return await channels.IsInAsync(guild, id, cancellationToken).ConfigureAwait(false) switch
        {
            RestOutcome<bool>.Done { Value: true } => await PostAsync(space, id, card, nonce, cancellationToken).ConfigureAwait(false),
            RestOutcome<bool>.Done => new PostOutcome.NotPermitted("That channel belongs to another server."),
            RestOutcome<bool>.Unavailable unavailable => new PostOutcome.PlatformUnreachable(unavailable.Reason) { MayHaveBeenTaken = false },
            var failed => OutcomeOf(space, failed.As<Message>()),
        };
    }

    /// <summary>The bot's own messages in a channel, the newest first, with the ids of their buttons.</summary>
    /// <param name="since">How far it is read on; what is older on the last page comes along, for our clock may be wrong and Discord's is not.</param>
    public Task<OwnPosts> ReadAsync(SpaceId space, ChannelId channel, Instant since, CancellationToken cancellationToken) =>
        ReadAsync(space, channel, m => m.Author is { Bot: true }, since, cancellationToken);

    /// <summary>Those of them that show a card of this title: what has no button is known by that.</summary>
    /// <param name="self">Other bots may have a card of the same title.</param>
    public async Task<OwnPosts> FindAsync(SpaceId space, ChannelId channel, Card card, UserId self, Instant since, CancellationToken cancellationToken)
    {
        var message = await CardMessage.ComposeAsync(card, DiscordLimits.FileBytes, cancellationToken).ConfigureAwait(false);
        var title = message.Embeds is [var first, ..] ? first.Title : null;
        return await ReadAsync(
            space, channel, m => m.Author is { } author && DiscordIds.User(author.Id) == self && m.Embeds.Any(e => e.Title == title), since, cancellationToken).ConfigureAwait(false);
    }

    public async Task<PostOutcome> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken)
    {
        if (DiscordIds.Channel(message.Channel) is not { } channel || Snowflake.Parse(message.Message) is not { } id)
        {
            return new PostOutcome.PlaceIsGone();
        }

        var edited = await CardMessage.ComposeAsync(card, DiscordLimits.FileBytes, cancellationToken).ConfigureAwait(false);
        return await rest.EditMessageAsync(channel, id, edited.AsEdit(), cancellationToken).ConfigureAwait(false) switch
        {
            // The next message there opens it again.
            RestOutcome<Message>.Refused { Code: ThreadIsArchived } => new PostOutcome.PlatformUnreachable("That thread is archived until somebody writes there.") { MayHaveBeenTaken = false },
            RestOutcome<Message>.Refused { Code: WrittenByAnother } => new PostOutcome.MessageIsFixed(),
            var outcome => OutcomeOf(message.Space, outcome),
        };
    }

    public async Task<PostOutcome> SendDirectAsync(SpaceId space, UserId member, Card card, CancellationToken cancellationToken)
    {
        if (DiscordIds.User(member) is not { } user)
        {
            return new PostOutcome.PlaceIsGone();
        }

        return await rest.OpenDirectAsync(user, cancellationToken).ConfigureAwait(false) switch
        {
            RestOutcome<Channel>.Done { Value: var channel } => await PostAsync(space, channel.Id, card, null, cancellationToken).ConfigureAwait(false),
            var failed => OutcomeOf(space, failed.As<Message>()),
        };
    }

    private async Task<OwnPosts> ReadAsync(SpaceId space, ChannelId channel, Func<Message, bool> isWanted, Instant since, CancellationToken cancellationToken)
    {
        if (DiscordIds.Channel(channel) is not { } id)
        {
            return new OwnPosts.Unreadable("That is no channel.");
        }

        var own = ImmutableArray.CreateBuilder<OwnPost>();
        Snowflake? before = null;
        for (var page = 0; page < MostPages; page++)
        {
            switch (await rest.ListMessagesAsync(id, PageLength, before, cancellationToken).ConfigureAwait(false))
            {
                case RestOutcome<IReadOnlyList<Message>>.Done { Value: [] } when page == 0:
                    // What a bot gets that may see a channel and not its history; or nothing was ever said there.
                    return await rest.GetAsync(id, cancellationToken).ConfigureAwait(false) is RestOutcome<Channel>.Done { Value.LastMessageId: null }
                        ? new OwnPosts.Read([])
                        : new OwnPosts.Unreadable("Discord shows no messages of that channel: the bot needs Read Message History there.");
                case RestOutcome<IReadOnlyList<Message>>.Done { Value: var messages }:
                    own.AddRange(messages
                        .Where(isWanted)
                        .Select(m => new OwnPost(new MessageRef(space, channel, m.Id.ToString()), m.ButtonIds)));
                    if (messages.Count < PageLength || messages[^1].Id.Created < since)
                    {
                        return new OwnPosts.Read(own.ToImmutable());
                    }

                    before = messages[^1].Id;
                    break;
                case RestOutcome<IReadOnlyList<Message>>.Unavailable unavailable:
                    return new OwnPosts.Unreachable(unavailable.Reason);
                case RestOutcome<IReadOnlyList<Message>>.Refused refused:
                    return new OwnPosts.Unreadable($"Discord does not show that channel ({refused.Status}).");
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }

        return new OwnPosts.Unreadable("Too much was said in that channel since.");
    }

    private async Task<PostOutcome> PostAsync(SpaceId space, Snowflake channel, Card card, string? nonce, CancellationToken cancellationToken)
    {
        var message = await CardMessage.ComposeAsync(card, DiscordLimits.FileBytes, cancellationToken).ConfigureAwait(false);
        return OutcomeOf(space, await rest.CreateMessageAsync(channel, message with { Nonce = nonce }, cancellationToken).ConfigureAwait(false));
    }

    private static PostOutcome OutcomeOf(SpaceId space, RestOutcome<Message> outcome) => outcome switch
    {
        RestOutcome<Message>.Done { Value: var posted } =>
            new PostOutcome.Posted(new MessageRef(space, DiscordIds.Channel(posted.ChannelId), posted.Id.ToString())),
        RestOutcome<Message>.Refused { Code: ErrorCode.UnknownChannel or ErrorCode.UnknownMessage or ErrorCode.UnknownUser or ErrorCode.UnknownGuild } =>
            new PostOutcome.PlaceIsGone(),
        RestOutcome<Message>.Refused { Code: ErrorCode.MissingAccess } => new PostOutcome.NotPermitted("The bot cannot see that channel: it needs View Channel there."),
        RestOutcome<Message>.Refused { Code: ErrorCode.MissingPermissions } =>
            new PostOutcome.NotPermitted("The bot may not post in that channel: it needs Send Messages, Embed Links and Attach Files there."),
        RestOutcome<Message>.Refused { Code: ErrorCode.CannotMessageUser } => new PostOutcome.NotPermitted("That member takes no direct messages from the bot."),
        RestOutcome<Message>.Refused { Code: HoldsNoMessages } => new PostOutcome.NotPermitted("That channel holds no messages: name a text channel or a thread."),
        RestOutcome<Message>.Refused { Code: ThreadIsArchived or ThreadIsLocked } => new PostOutcome.NotPermitted("That thread is closed."),
        RestOutcome<Message>.Refused { Status: 403 } => new PostOutcome.NotPermitted("Discord does not let the bot post there."),
        RestOutcome<Message>.Refused { Status: 404 } => new PostOutcome.PlaceIsGone(),
        RestOutcome<Message>.Refused { Status: 401 } => new PostOutcome.PlatformUnreachable("Discord no longer takes the bot's token.") { MayHaveBeenTaken = false },
        RestOutcome<Message>.Unavailable unavailable => new PostOutcome.PlatformUnreachable(unavailable.Reason) { MayHaveBeenTaken = unavailable.MayHaveBeenTaken },
        RestOutcome<Message>.Refused refused =>
            throw new InvalidOperationException($"Discord refused a post as it stands ({refused.Status}/{refused.Code}): {refused.Message}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
