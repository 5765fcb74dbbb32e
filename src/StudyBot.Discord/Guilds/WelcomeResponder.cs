using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Posts;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Guilds;

/// <summary>Says the welcome in the first channel that takes it: where the server itself greets, else the uppermost ones.</summary>
/// <param name="self">The bot.</param>
/// <param name="mayStandSince">The welcome may stand already, since then at the earliest: an earlier try did not see its own end. Null for a first try.</param>
internal sealed partial class WelcomeResponder(Guild guild, UserId self, Instant? mayStandSince, Poster poster, ILogger logger) : IResponder
{
    /// <summary>More would be knocking at every door: each refusal counts against the bot.</summary>
    private const int MostTried = 5;

    private bool isForAll;

    /// <summary>The welcome was said at an earlier time: nothing is said now.</summary>
    public bool IsGreeted { get; init; }

    /// <summary>An outage, or something unexpected: the welcome is tried again when Discord tells of the server again, at the next start at the latest.</summary>
    public bool IsPutOff { get; private set; }

    public Task BeginAsync(ResponseMode mode, CancellationToken cancellationToken)
    {
        isForAll = mode == ResponseMode.Public;
        return Task.CompletedTask;
    }

    public Task ProgressAsync(string text, double? share, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<MessageRef?> RespondAsync(Card card, CancellationToken cancellationToken)
    {
        // What is for one alone has nobody here: it says that something went wrong.
        if (!isForAll)
        {
            IsPutOff = true;
            return null;
        }

        if (IsGreeted)
        {
            return null;
        }

        if (mayStandSince is { } since)
        {
            switch (await FindAsync(card, since, cancellationToken).ConfigureAwait(false))
            {
                case OwnPosts.Read { Posts: [.., var first] }:
                    return first.Message;
                case OwnPosts.Unreachable:
                    IsPutOff = true;
                    return null;
            }
        }

        foreach (var channel in Channels())
        {
            // The same for every try, so that a start that was cut off does not greet twice.
            switch (await poster.PostAsync(DiscordIds.Space(guild.Id), DiscordIds.Channel(channel), card, $"welcome{guild.Id.Value:x}", cancellationToken).ConfigureAwait(false))
            {
                case PostOutcome.Posted posted:
                    return posted.Message;
                case PostOutcome.PlatformUnreachable:
                    IsPutOff = true;
                    return null;
                default:
                    continue;
            }
        }

        LogNowhere(guild.Id.Value);
        return null;
    }

    public Task RespondPrivatelyAsync(Card card, CancellationToken cancellationToken)
    {
        IsPutOff = true;
        return Task.CompletedTask;
    }

    public Task OpenFormAsync(Form form, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RejectFormAsync(ImmutableArray<FieldError> errors, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task CompleteAsync(ImmutableArray<Completion> completions, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The welcome in any of the channels; nothing where it cannot be seen, for one too many is better than none.</summary>
    private async Task<OwnPosts> FindAsync(Card card, Instant since, CancellationToken cancellationToken)
    {
        foreach (var channel in Channels())
        {
            var found = await poster.FindAsync(DiscordIds.Space(guild.Id), DiscordIds.Channel(channel), card, self, since, cancellationToken).ConfigureAwait(false);
            if (found is OwnPosts.Read { Posts.Length: > 0 } or OwnPosts.Unreachable)
            {
                return found;
            }
        }

        return new OwnPosts.Read([]);
    }

    private IEnumerable<Snowflake> Channels() => guild.Channels
        .Where(c => c.Type is ChannelType.GuildText)
        .OrderBy(c => c.Id == guild.SystemChannelId ? 0 : 1)
        .ThenBy(c => c.Position)
        .ThenBy(c => c.Id)
        .Select(c => c.Id)
        .Take(MostTried);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The bot joined the server {Guild} and may post in none of its first channels, so nobody was greeted. Give it View Channel, Send Messages and Embed Links where it is to answer")]
    private partial void LogNowhere(ulong guild);
}
