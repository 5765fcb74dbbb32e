using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Wire.Socket;

/// <summary>
/// What one delivery is acknowledged with, once: at once, by whoever handles it, or when its time is over. A repetition of the delivery is acknowledged with
/// the same, over the connection that it came by.
/// </summary>
internal sealed class Acknowledgement
{
    private readonly TaskCompletionSource<AcknowledgementPayload?> response = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ITimer? deadline;

    /// <param name="after">Zero: at once.</param>
    /// <param name="whenLate">What it is then acknowledged with; null for nothing but the acknowledgement.</param>
    public Acknowledgement(TimeSpan after, AcknowledgementPayload? whenLate, TimeProvider time)
    {
        if (after <= TimeSpan.Zero)
        {
            response.SetResult(whenLate);
        }
        else
        {
            deadline = time.CreateTimer(_ => response.TrySetResult(whenLate), null, after, Timeout.InfiniteTimeSpan);
        }
    }

    public Task<AcknowledgementPayload?> Response => response.Task;

    /// <summary>False where it was acknowledged before: what it says is not heard.</summary>
    public bool TryGive(AcknowledgementPayload? payload)
    {
        deadline?.Dispose();
        return response.TrySetResult(payload);
    }
}
