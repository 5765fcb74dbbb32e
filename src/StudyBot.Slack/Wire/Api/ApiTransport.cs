using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Connections;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Payloads.Json;

namespace StudyBot.Slack.Wire.Api;

/// <summary>Makes a call when its limits allow, and again while that can help.</summary>
internal sealed partial class ApiTransport(WireOptions options, ApiSender sender, TimeProvider time, IRandomSource random, ILogger logger)
{
    /// <summary>Failed attempts in all; between them half a second, doubled each time.</summary>
    private const int MostFailures = 4;

    /// <summary>Refusals by a limit, each waited out.</summary>
    private const int MostLimits = 10;

    /// <summary>A wait that nobody's call should sit out.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan AttemptTime = TimeSpan.FromSeconds(15);

    /// <summary>Of an urgent call in all.</summary>
    private static readonly TimeSpan UrgentTime = TimeSpan.FromSeconds(2.5);

    /// <summary>After a limit that does not say how long.</summary>
    private static readonly TimeSpan UnsaidWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);

    private readonly string baseAddress = options.ApiBaseAddress.ToString().TrimEnd('/') + "/";
    private readonly Pacer pacer = new(time);
    private readonly ConcurrentDictionary<string, bool> scopesMissed = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource<string> refused = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes with advice when Slack no longer takes the bot's token.</summary>
    public Task<string> TokenRefused => refused.Task;

    /// <exception cref="OperationCanceledException">Only by the caller's token.</exception>
    public async Task<ApiOutcome<T>> CallAsync<T>(ApiRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var outcome = await CallAsync(request, cancellationToken);
        if (outcome is not ApiOutcome<byte[]>.Done { Value: var body, Scopes: var scopes })
        {
            return outcome.As<T>();
        }

        try
        {
            return JsonSerializer.Deserialize(body, type) is { } value
                ? new ApiOutcome<T>.Done(value, scopes)
                : new ApiOutcome<T>.Unavailable("The answer was empty.");
        }
        catch (JsonException)
        {
            return Unreadable(request).As<T>();
        }
    }

    private async Task<ApiOutcome<byte[]>> CallAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var (failures, limits) = (0, 0);
        var mayHaveBeenTaken = false;
        while (true)
        {
            if (refused.Task.IsCompleted && !request.IsByApp)
            {
                return new ApiOutcome<byte[]>.Refused("invalid_auth");
            }

            var patience = request.IsUrgent ? UrgentTime - time.GetElapsedTime(started) : LongestWait;
            if (!await pacer.TryEnterAsync(request, patience, cancellationToken))
            {
                return new ApiOutcome<byte[]>.Unavailable("Slack's limit on such calls is used up.", mayHaveBeenTaken);
            }

            if (await SendAsync(request, started, cancellationToken) is not { } answer)
            {
                return new ApiOutcome<byte[]>.Unavailable("It took too long.", mayHaveBeenTaken);
            }

            if (Judge(request, answer, out var isLimited, out var isHalfDone) is { } outcome)
            {
                return outcome;
            }

            mayHaveBeenTaken |= answer.WasSent || answer.Status >= 500 || isHalfDone;
            if (isLimited)
            {
                var wait = answer.RetryAfter > TimeSpan.Zero ? answer.RetryAfter : UnsaidWait;
                LogLimited(request, wait.TotalSeconds);
                pacer.Block(request, wait);
                if (++limits >= MostLimits || request.IsUrgent || wait > LongestWait)
                {
                    return new ApiOutcome<byte[]>.Unavailable("Slack's limit on such calls is used up.", mayHaveBeenTaken);
                }

                continue;
            }

            var pause = FirstPause * (1 << failures) * random.Between(0.75, 1.25);
            pause = pause < answer.RetryAfter ? answer.RetryAfter : pause;
            if (++failures >= MostFailures
                || (mayHaveBeenTaken && !request.IsRepeatable)
                || (request.IsUrgent && time.GetElapsedTime(started) + pause > UrgentTime)
                || pause > LongestWait)
            {
                return new ApiOutcome<byte[]>.Unavailable(answer.ToString(), mayHaveBeenTaken);
            }

            LogRepeated(request, answer, pause.TotalSeconds);
            await Task.Delay(pause, time, cancellationToken);
        }
    }

    /// <summary>One attempt of what has entered; null where no time is left for it.</summary>
    private async Task<ApiAnswer?> SendAsync(ApiRequest request, long started, CancellationToken cancellationToken)
    {
        try
        {
            var timeout = request.IsUrgent ? UrgentTime - time.GetElapsedTime(started) : AttemptTime;
            return timeout <= TimeSpan.Zero
                ? null
                : await sender.PostAsync(
                    new Uri(baseAddress + request.Method),
                    request.Body.CreateContent,
                    request.IsByApp ? options.AppToken : options.BotToken,
                    timeout,
                    cancellationToken);
        }
        finally
        {
            pacer.Leave(request);
        }
    }

    // Null: another attempt may help.
    private ApiOutcome<byte[]>? Judge(ApiRequest request, ApiAnswer answer, out bool isLimited, out bool isHalfDone)
    {
        isHalfDone = false;
        isLimited = answer.Status == 429;
        if (isLimited || answer.Status is 0 or >= 500)
        {
            return null;
        }

        AnswerBody? body;
        try
        {
            body = JsonSerializer.Deserialize(answer.Body, WireJson.Plain.AnswerBody);
        }
        catch (JsonException)
        {
            // A page of somebody else's, as a rule.
            return answer.Status is >= 300 ? new ApiOutcome<byte[]>.Refused($"http_{answer.Status}") : Unreadable(request);
        }

        if (body is { Ok: true })
        {
            return new ApiOutcome<byte[]>.Done(answer.Body, answer.Scopes);
        }

        var error = body?.Error ?? $"http_{answer.Status}";
        isLimited = error == ErrorWord.RateLimited;
        isHalfDone = ErrorWord.IsHalfDone(error);
        if (isLimited || ErrorWord.IsOutage(error))
        {
            return null;
        }

        if (!request.IsByApp && error is "invalid_auth" or "account_inactive" or "token_revoked" or "token_expired" or "not_authed"
            && SlackAdvice.Final(error, body?.Needed, isAppToken: false) is { } advice)
        {
            refused.TrySetResult(advice);
        }

        if (error == ErrorWord.MissingScope && !request.IsOptional && scopesMissed.TryAdd(request.Method, true))
        {
            LogScopeMissing(request, body?.Needed ?? "?");
        }

        return new ApiOutcome<byte[]>.Refused(error, body?.Needed, body?.ResponseMetadata?.Parts);
    }

    private ApiOutcome<byte[]> Unreadable(ApiRequest request)
    {
        LogUnreadable(request);
        return new ApiOutcome<byte[]>.Unavailable("The answer could not be read.", MayHaveBeenTaken: true);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method}: Slack's rate limit was hit; waiting {Seconds} s")]
    private partial void LogLimited(ApiRequest method, double seconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method}: {Reason} Trying again in {Seconds} s")]
    private partial void LogRepeated(ApiRequest method, ApiAnswer reason, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method}: the answer could not be read")]
    private partial void LogUnreadable(ApiRequest method);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "{Method}: the app lacks the scope {Needed}. Give it the manifest that \"StudyBot slack-manifest\" prints, and install it again")]
    private partial void LogScopeMissing(ApiRequest method, string needed);
}
