using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Connections;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Payloads.Json;

namespace StudyBot.Slack.Wire.Socket;

/// <summary>One connection, from its greeting to its end. Reads on until the other side closes or it is told to leave; acknowledges what it brought.</summary>
/// <param name="take">
/// Called for each envelope, on the connection's own time: gives what it is acknowledged with, and returns at once; null for what is not taken, nor acknowledged.
/// </param>
internal sealed partial class SocketConnection(WebSocket socket, Func<Delivery, Acknowledgement?> take, TimeProvider time, ILogger logger) : IDisposable
{
    private static readonly TimeSpan SendTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan CloseTime = TimeSpan.FromMilliseconds(500);

    /// <summary>What comes later than Slack waits for it is worth nothing.</summary>
    private static readonly TimeSpan AcknowledgementTime = TimeSpan.FromSeconds(3);

    private readonly Lock gate = new();
    private readonly List<Task> acknowledging = [];
    private readonly long begun = time.GetTimestamp();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly CancellationTokenSource over = new();
    private readonly TaskCompletionSource greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<LeavingReason> leaving = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? running;

    /// <summary>Completes with the greeting: from then on deliveries come.</summary>
    public Task Greeted => greeted.Task;

    /// <summary>Completes when Slack wants the connection to end.</summary>
    public Task<LeavingReason> Leaving => leaving.Task;

    /// <summary>Since it was opened.</summary>
    public TimeSpan Age => time.GetElapsedTime(begun);

    /// <summary>Completes when nothing more comes; never fails.</summary>
    public Task Ended => running ??= RunAsync();

    /// <summary>Lets come what still comes, and closes.</summary>
    public async Task DrainAsync(TimeSpan grace)
    {
        await Ended.WaitAsync(grace, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await CloseAsync();
    }

    /// <summary>What is still to be acknowledged is before.</summary>
    public async Task CloseAsync()
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            await Acknowledged().WaitAsync(AcknowledgementTime, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            using var late = new CancellationTokenSource(CloseTime, time);
            try
            {
                await sending.WaitAsync(late.Token);
                try
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, late.Token);
                }
                finally
                {
                    sending.Release();
                }

                await Ended.WaitAsync(CloseTime, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception broken) when (broken is WebSocketException or IOException or OperationCanceledException or InvalidOperationException)
            {
                // It was broken already.
            }
        }

        await over.CancelAsync();
        socket.Abort();
        await Ended;
    }

    public void Dispose()
    {
        over.Dispose();
        socket.Dispose();
    }

    private async Task RunAsync()
    {
        // Whoever asks for the end first is not held up by what comes.
        await Task.Yield();
        using var reader = new FrameReader(socket);
        try
        {
            while (await reader.ReadAsync(over.Token) is { } message)
            {
                React(EnvelopeReader.Read(message.Span));
            }
        }
        catch (Exception broken)
        {
            // What breaks a connection, whatever it is, ends this one alone.
            if (!over.IsCancellationRequested)
            {
                LogBroken(broken);
            }
        }

        socket.Abort();
    }

    private void React(EnvelopeBody? envelope)
    {
        switch (envelope)
        {
            case { Type: "hello" }:
                greeted.TrySetResult();
                break;
            case { Type: "disconnect" }:
                leaving.TrySetResult(envelope.Reason switch
                {
                    "link_disabled" => LeavingReason.LinkDisabled,
                    "too_many_websockets" => LeavingReason.TooMany,
                    _ => LeavingReason.Refresh,
                });
                break;
            case not null when EnvelopeReader.ReadDelivery(envelope) is { } delivery:
                React(delivery, envelope.AcceptsResponsePayload ?? false);
                break;
            default:
                LogPassedOver();
                break;
        }
    }

    /// <summary>One that cannot be taken harms none of the others.</summary>
    private void React(Delivery delivery, bool takesPayload)
    {
        Acknowledgement? acknowledgement;
        try
        {
            acknowledgement = take(delivery);
        }
        catch (Exception failure)
        {
            LogNotTaken(failure, delivery.EnvelopeId);
            return;
        }

        if (acknowledgement is null)
        {
            return;
        }

        lock (gate)
        {
            acknowledging.RemoveAll(t => t.IsCompleted);
            acknowledging.Add(AcknowledgeAsync(delivery.EnvelopeId, acknowledgement, takesPayload));
        }
    }

    private Task Acknowledged()
    {
        lock (gate)
        {
            return Task.WhenAll(acknowledging);
        }
    }

    private async Task AcknowledgeAsync(string envelope, Acknowledgement acknowledgement, bool takesPayload)
    {
        try
        {
            var payload = await acknowledgement.Response;
            var message = JsonSerializer.SerializeToUtf8Bytes(
                new AcknowledgementBody(envelope, takesPayload ? payload : null), WireJson.Plain.AcknowledgementBody);
            await sending.WaitAsync(over.Token);
            try
            {
                await socket.SendAsync(message.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, over.Token).AsTask().WaitAsync(SendTime, time, over.Token);
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception broken)
        {
            LogUnacknowledged(broken, envelope);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The connection broke")]
    private partial void LogBroken(Exception how);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A message was passed over: it is none that this version knows")]
    private partial void LogPassedOver();

    [LoggerMessage(Level = LogLevel.Error, Message = "Envelope {Envelope} could not be taken")]
    private partial void LogNotTaken(Exception how, string envelope);

    [LoggerMessage(Level = LogLevel.Information, Message = "Envelope {Envelope} could not be acknowledged: an event comes again, of anything else the member sees that it failed")]
    private partial void LogUnacknowledged(Exception how, string envelope);
}
