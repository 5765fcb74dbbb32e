using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StudyBot.Chat.Connections;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Payloads.Json;

namespace StudyBot.Slack.Wire.Api;

/// <summary>
/// Answers to the addresses that commands and presses bring: five times in half an hour each, which is counted here, and in channels too that the bot is no
/// member of. Whoever has it may answer with it, so it is never logged.
/// </summary>
internal sealed class ResponseUrls(WireOptions options, ApiSender sender, TimeProvider time, IRandomSource random)
{
    private const int SweepAbove = 1000;
    private const int MostAttempts = 3;
    private static readonly TimeSpan AttemptTime = TimeSpan.FromSeconds(15);

    /// <summary>Whoever asked waits no longer for this way: there are others.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(300);

    private readonly long created = time.GetTimestamp();
    private readonly ConcurrentDictionary<string, Use> uses = new(StringComparer.Ordinal);

    // Of all addresses together: ticks since this was made.
    private long pausedUntil;

    private int sweepAt = SweepAbove;

    /// <summary>How often it can still be used, as far as this process knows; 0 for one that is not Slack's or is too old.</summary>
    /// <param name="since">When it was received.</param>
    public int Left(string? address, DateTimeOffset since) =>
        IsOwn(address) is null || time.GetUtcNow() - since >= SlackLimits.ResponseUrlLives
            ? 0
            : SlackLimits.ResponseUrlUses - (uses.TryGetValue(address!, out var use) ? use.Count : 0);

    public Task<ApiOutcome<Nothing>> PostAsync(string address, OutgoingMessage message, CancellationToken cancellationToken) =>
        PostAsync(address, message, WireJson.Plain.OutgoingMessage, cancellationToken);

    /// <summary>Takes away the message that the press was on.</summary>
    public Task<ApiOutcome<Nothing>> DeleteOriginalAsync(string address, CancellationToken cancellationToken) =>
        PostAsync(address, new ApiArguments.DeleteOriginal(true), WireJson.Plain.DeleteOriginal, cancellationToken);

    private async Task<ApiOutcome<Nothing>> PostAsync<T>(string address, T body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        if (IsOwn(address) is not { } uri)
        {
            return new ApiOutcome<Nothing>.Refused("foreign_address");
        }

        var content = ApiBody.Json(body, type);
        var mayHaveBeenTaken = false;
        for (var attempt = 1; ; attempt++)
        {
            if (!await WaitAsync(cancellationToken))
            {
                return new ApiOutcome<Nothing>.Unavailable("Slack's limit on answers is used up.", mayHaveBeenTaken);
            }

            // Each attempt may be one that Slack counts.
            if (!UseOf(address).TryTake())
            {
                return mayHaveBeenTaken
                    ? new ApiOutcome<Nothing>.Unavailable("The address is used up.", mayHaveBeenTaken)
                    : new ApiOutcome<Nothing>.Refused(ErrorWord.UsedAddress);
            }

            var answer = await sender.PostAsync(uri, content.CreateContent, token: null, AttemptTime, cancellationToken);
            if (answer.Status is > 0 and < 500 and not 429)
            {
                return Read(answer);
            }

            mayHaveBeenTaken |= answer.WasSent || answer.Status >= 500;
            var pause = FirstPause * (1 << attempt) * random.Between(0.75, 1.25);
            pause = pause < answer.RetryAfter ? answer.RetryAfter : pause;
            if (answer.Status == 429)
            {
                Pause((time.GetElapsedTime(created) + answer.RetryAfter).Ticks);
            }

            if (attempt == MostAttempts || pause > LongestWait)
            {
                return new ApiOutcome<Nothing>.Unavailable(answer.ToString(), mayHaveBeenTaken);
            }

            await Task.Delay(pause, time, cancellationToken);
        }
    }

    /// <summary>False where it would take too long.</summary>
    private async ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        while (TimeSpan.FromTicks(Interlocked.Read(ref pausedUntil)) - time.GetElapsedTime(created) is var wait && wait > TimeSpan.Zero)
        {
            if (wait > LongestWait)
            {
                return false;
            }

            // A millisecond more: a timer may fire a little before its time.
            await Task.Delay(wait + TimeSpan.FromMilliseconds(1), time, cancellationToken);
        }

        return true;
    }

    /// <summary>Of several pauses the longest counts.</summary>
    private void Pause(long until)
    {
        for (var known = Interlocked.Read(ref pausedUntil); known < until;)
        {
            var before = Interlocked.CompareExchange(ref pausedUntil, until, known);
            if (before == known)
            {
                return;
            }

            known = before;
        }
    }

    // "ok" alone, or a body as everywhere.
    private static ApiOutcome<Nothing> Read(ApiAnswer answer)
    {
        AnswerBody? body = null;
        try
        {
            body = JsonSerializer.Deserialize(answer.Body, WireJson.Plain.AnswerBody);
        }
        catch (JsonException)
        {
            // No JSON is the usual answer.
        }

        return body switch
        {
            { Ok: false, Error: { } error } => new ApiOutcome<Nothing>.Refused(error, body.Needed, body.ResponseMetadata?.Parts),
            _ when answer.Status is >= 200 and < 300 => new ApiOutcome<Nothing>.Done(default),
            _ when answer.Status is 404 or 410 => new ApiOutcome<Nothing>.Refused(ErrorWord.ExpiredAddress),
            _ => new ApiOutcome<Nothing>.Refused($"http_{answer.Status}"),
        };
    }

    private Uri? IsOwn(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && options.IsOwn(uri) ? uri : null;

    private Use UseOf(string address)
    {
        if (uses.Count > Volatile.Read(ref sweepAt))
        {
            foreach (var (key, use) in uses)
            {
                if (time.GetUtcNow() - use.First >= SlackLimits.ResponseUrlLives)
                {
                    uses.TryRemove(key, out _);
                }
            }

            Volatile.Write(ref sweepAt, Math.Max(SweepAbove, uses.Count * 2));
        }

        return uses.GetOrAdd(address, static (_, clock) => new Use(clock.GetUtcNow()), time);
    }

    private sealed class Use(DateTimeOffset first)
    {
        private int count;

        public DateTimeOffset First => first;

        public int Count => Math.Min(Volatile.Read(ref count), SlackLimits.ResponseUrlUses);

        public bool TryTake() => Interlocked.Increment(ref count) <= SlackLimits.ResponseUrlUses;
    }
}
