using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>What an earlier run had accepted and not done: done at the next start, oldest first, and tried again where nobody can say yet what its member may do.</summary>
internal sealed partial class Backlog(IAdapterState state, RecentDeliveries recent, TimeProvider time, ILogger logger)
{
    /// <summary>So long a <see cref="Standing"/> is believed.</summary>
    private static readonly Duration LongestStanding = Duration.FromMinutes(5);

    /// <summary>What nobody can say the rights of is kept so long; then it is refused as what comes now would be.</summary>
    private static readonly Duration LongestPutOff = Duration.FromDays(1);

    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromMinutes(5);

    /// <param name="handle">Does one; what it puts off it says on the last argument.</param>
    public async Task RunAsync(
        IReadOnlyList<IChatPlatform> platforms, Func<ChatEvent, IResponder, Resumption, Task> handle, CancellationToken cancellationToken)
    {
        var left = await RunAsync(await state.ListUnfinishedAsync(cancellationToken), platforms, handle, cancellationToken);
        for (var pause = FirstRetry; left.Count > 0; pause = pause * 2 < LongestRetry ? pause * 2 : LongestRetry)
        {
            await Task.Delay(pause, time, cancellationToken);
            left = await RunAsync(left, platforms, handle, cancellationToken);
        }
    }

    public static ChatEvent With(Standing standing, ChatEvent chatEvent) =>
        chatEvent with { At = chatEvent.At with { Member = chatEvent.At.Member with { Standing = standing } } };

    /// <summary>Delivery ids begin with their platform's name and a colon.</summary>
    public static string PlatformOf(DeliveryId delivery) => delivery.Value.Split(':', 2)[0];

    /// <returns>What is to be tried again.</returns>
    private async Task<List<AcceptedDelivery>> RunAsync(
        IReadOnlyList<AcceptedDelivery> unfinished,
        IReadOnlyList<IChatPlatform> platforms,
        Func<ChatEvent, IResponder, Resumption, Task> handle,
        CancellationToken cancellationToken)
    {
        var left = new List<AcceptedDelivery>();
        foreach (var delivery in unfinished)
        {
            var platform = platforms.FirstOrDefault(p => p.Name == PlatformOf(delivery.Id));
            var chatEvent = ChatEventJson.Read(delivery.Payload, (file, token) => FetchAsync(platform, file, token));
            if (chatEvent is null)
            {
                LogUnreadable(delivery.Id.Value);
            }
            else if (recent.Add(delivery.Id))
            {
                var responder = platform?.ResumeResponder(chatEvent) ?? new SilentResponder();
                chatEvent = Age(delivery) > LongestStanding ? With(Standing.Unknown, chatEvent) : chatEvent;
                var resumed = new Resumption(platform, MayBePutOff: Age(delivery) <= LongestPutOff);
                await handle(chatEvent, responder, resumed);
                if (resumed.IsPutOff)
                {
                    recent.Forget(delivery.Id);
                    left.AddRange(platform is null ? [] : [delivery]);
                    continue;
                }
            }
            else
            {
                // Accepted by this very process while this list was made: it is being run.
                continue;
            }

            await state.FinishAsync(delivery.Id, cancellationToken);
        }

        return left;
    }

    private Duration Age(AcceptedDelivery delivery) => Instant.FromDateTimeOffset(time.GetUtcNow()) - delivery.Accepted;

    private static Task<ReadOnlyMemory<byte>> FetchAsync(IChatPlatform? platform, string handle, CancellationToken cancellationToken) =>
        platform is null ? throw new FileNotFoundException("The platform of this file does not run.") : platform.FetchFileAsync(handle, cancellationToken);

    [LoggerMessage(8, LogLevel.Error, "The kept delivery {Delivery} cannot be read; it is given up")]
    private partial void LogUnreadable(string delivery);
}
