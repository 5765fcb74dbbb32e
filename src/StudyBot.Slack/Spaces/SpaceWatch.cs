using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Home;
using StudyBot.Slack.Interactions;
using StudyBot.Slack.Posts;

namespace StudyBot.Slack.Spaces;

/// <summary>The workspace: greeted once, and said to be left when the app is removed from it.</summary>
/// <param name="name">Of the workspace.</param>
internal sealed partial class SpaceWatch(string team, string name, IAdapterState state, Poster poster, TimeProvider time, ILogger logger)
{
    private const string Key = "greeted";
    private const string LastKey = "team";

    // 1 while somebody is being greeted.
    private int greeting;

    /// <summary>Greets the first one who comes; who comes meanwhile is not. Fails nobody: where it does not come about, the next one is greeted.</summary>
    /// <param name="user">Who gets the greeting, in their own channel with the bot.</param>
    public async Task GreetAsync(string user, IRouter router, CancellationToken cancellationToken)
    {
        if (Interlocked.CompareExchange(ref greeting, 1, 0) != 0)
        {
            return;
        }

        try
        {
            if (await state.ReadValueAsync(SlackIds.Platform, Key, cancellationToken) == team)
            {
                return;
            }

            var captured = new CapturingResponder();
            await router.RouteAsync(new SpaceJoined(At("join"), name), captured, cancellationToken);
            if (captured.Card is { } card
                && await poster.SendDirectAsync(SlackIds.Space(team), SlackIds.User(team, user), card, cancellationToken) is PostOutcome.PlatformUnreachable)
            {
                return;
            }

            await state.WriteValueAsync(SlackIds.Platform, Key, team, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogNotGreeted(failure);
        }
        finally
        {
            Volatile.Write(ref greeting, 0);
        }
    }

    /// <summary>The workspace that the bot was in last; null where it left that one, or never was in any.</summary>
    public static Task<string?> ReadLastAsync(IAdapterState state, CancellationToken cancellationToken) => state.ReadValueAsync(SlackIds.Platform, LastKey, cancellationToken);

    /// <summary>The bot is in it: should it be removed while nobody hears of it, that is known afterwards.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        if (await ReadLastAsync(state, cancellationToken) != team)
        {
            await state.WriteValueAsync(SlackIds.Platform, LastKey, team, cancellationToken);
        }
    }

    public async Task LeaveAsync(IRouter router, CancellationToken cancellationToken)
    {
        await router.RouteAsync(new SpaceLeft(At("leave")), new CapturingResponder(), cancellationToken);
        await state.WriteValueAsync(SlackIds.Platform, LastKey, null, cancellationToken);
        await state.WriteValueAsync(SlackIds.Platform, Key, null, cancellationToken);
    }

    private Circumstances At(string what)
    {
        var now = time.GetUtcNow();
        return new Circumstances(
            SlackIds.Delivery(string.Create(CultureInfo.InvariantCulture, $"{what}:{team}:{now.ToUnixTimeMilliseconds()}")),
            SlackIds.Space(team),
            new ChannelId(team),
            new ChatMember(SlackIds.User(team, "app"), "", Standing.None),
            Instant.FromDateTimeOffset(now));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The greeting could not be given; the next one who comes gets it")]
    private partial void LogNotGreeted(Exception failure);
}
