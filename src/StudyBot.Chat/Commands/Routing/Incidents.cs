using Microsoft.Extensions.Logging;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>Exceptions that nobody expected: logged once, under a number that the member is told, if any way to tell is left.</summary>
internal sealed partial class Incidents(IRandomSource random, ILogger logger)
{
    /// <summary>The process ends: nothing went wrong, and what was accepted runs at the next start.</summary>
    public static bool IsStopping(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && cancellationToken.IsCancellationRequested;

    /// <param name="what">From the catalog or the code; nothing that a member wrote.</param>
    public string Log(string what, DeliveryId delivery, Exception unexpected)
    {
        var incident = IncidentId.New(random);
        LogIncident(incident, what, delivery.Value, ExceptionOutline.Of(unexpected));
        return incident;
    }

    public async Task TellAsync(string what, DeliveryId delivery, Exception unexpected, Exchange exchange, CancellationToken cancellationToken)
    {
        var incident = Log(what, delivery, unexpected);
        if (exchange.IsAnswered)
        {
            return;
        }

        try
        {
            await exchange.TellAsync(RouterCards.Incident(incident), cancellationToken);
        }
        catch (Exception unreachable) when (!IsStopping(unreachable, cancellationToken))
        {
            LogUntold(incident, unreachable.GetType().Name);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Incident {Incident} in {What}, delivery {Delivery}: {Outline}")]
    private partial void LogIncident(string incident, string what, string delivery, string outline);

    [LoggerMessage(2, LogLevel.Warning, "Incident {Incident} could not be told to its member: {Reason}")]
    private partial void LogUntold(string incident, string reason);
}
