using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Home;
using StudyBot.Slack.Interactions;
using StudyBot.Slack.Posts;

namespace StudyBot.Slack.Spaces;

/// <summary>The workspace: greeted once, and said to be left when the app is removed from it.</summary>
/// <param name="name">Of the workspace.</param>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore holds nothing to dispose unless its wait handle is asked for.")]
internal sealed class SpaceWatch(string team, string name, IAdapterState state, Poster poster, TimeProvider time)
{
    private const string Key = "greeted";

    private readonly SemaphoreSlim turn = new(1);

    /// <param name="user">Who gets the greeting, in their own channel with the bot.</param>
    public async Task GreetAsync(string user, IRouter router, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (await state.ReadValueAsync(SlackIds.Platform, Key, cancellationToken) == team)
            {
                return;
            }

            var greeting = new CapturingResponder();
            await router.RouteAsync(new SpaceJoined(At("join"), name), greeting, cancellationToken);
            if (greeting.Card is { } card
                && await poster.SendDirectAsync(SlackIds.Space(team), SlackIds.User(team, user), card, cancellationToken) is PostOutcome.PlatformUnreachable)
            {
                // The next one who comes is greeted.
                return;
            }

            await state.WriteValueAsync(SlackIds.Platform, Key, team, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task LeaveAsync(IRouter router, CancellationToken cancellationToken)
    {
        await router.RouteAsync(new SpaceLeft(At("leave")), new CapturingResponder(), cancellationToken);
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
}
