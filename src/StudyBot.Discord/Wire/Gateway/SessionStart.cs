using Microsoft.Extensions.Logging;
using StudyBot.Chat.Connections;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Wire.Payloads.Gateway;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>When and where a session may be begun: never more often than Discord bears, and never when the day's number is used up.</summary>
internal sealed partial class SessionStart(WireOptions options, DiscordRest rest, TimeProvider time, IRandomSource random, ILogger logger)
{
    /// <summary>Discord wants 5 s from arrival to arrival, and the first may have been longer on its way than the second.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromSeconds(5.5);

    private readonly Backoff backoff = new(time, random);
    private long? identified;

    /// <summary>A session was asked for.</summary>
    public void Mark() => identified = time.GetTimestamp();

    /// <summary>Waits as long as it takes.</summary>
    /// <param name="isBeginning">False where only the address is wanted, to resume there.</param>
    public async Task<StartPermit> WaitAsync(bool isBeginning, CancellationToken cancellationToken)
    {
        if (isBeginning && identified is { } last && time.GetElapsedTime(last) is var passed && passed < Between)
        {
            await Task.Delay(Between - passed, time, cancellationToken);
        }

        while (true)
        {
            switch (await rest.Application.GetGatewayAsync(cancellationToken))
            {
                case RestOutcome<GatewayBot>.Done { Value: { SessionStartLimit: { Remaining: <= 0 } limit } } when isBeginning:
                    LogUsedUp(limit.Total, limit.ResetAfter / 1000);
                    await Task.Delay(TimeSpan.FromMilliseconds(Math.Max(1000, limit.ResetAfter)), time, cancellationToken);
                    continue;
                case RestOutcome<GatewayBot>.Done { Value: var gateway } when GatewayAddress.Read(gateway.Url, options) is { } address:
                    backoff.Reset();
                    return new StartPermit.Granted(address);
                case RestOutcome<GatewayBot>.Refused { Status: 401 }:
                    return new StartPermit.Refused("answer 401", GatewayAdvice.TokenRefused(options.Token));
                case RestOutcome<GatewayBot>.Refused { Status: 404 } refused:
                    return new StartPermit.Refused("answer 404", GatewayAdvice.AddressIsWrong(refused.Status));
                case RestOutcome<GatewayBot>.Refused refused:
                    LogNoAddress($"answer {refused.Status}, code {refused.Code}");
                    break;
                case RestOutcome<GatewayBot>.Unavailable unavailable:
                    LogNoAddress(unavailable.Reason);
                    break;
                default:
                    LogNoAddress("an address that is none");
                    break;
            }

            await Task.Delay(Longer(backoff.Next(wasGreeted: false)), time, cancellationToken);
        }
    }

    // The request has had its own attempts, so that none follows at once.
    private static TimeSpan Longer(TimeSpan wait) => wait < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : wait;

    [LoggerMessage(Level = LogLevel.Warning, Message = "All {Total} sessions of the day are used up; waiting {Seconds} s for the next")]
    private partial void LogUsedUp(int total, long seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The gateway's address could not be had: {Reason}")]
    private partial void LogNoAddress(string reason);
}
