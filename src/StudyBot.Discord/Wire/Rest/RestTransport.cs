using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Platforms;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>Sends a request when its limits allow, and again while that can help.</summary>
internal sealed partial class RestTransport : IDisposable
{
    private static readonly byte[] EmptyObject = "{}"u8.ToArray();

    private readonly RestSender sender;
    private readonly Buckets buckets;
    private readonly GlobalLimit global;
    private readonly InvalidRequests invalid;
    private readonly TimeProvider time;
    private readonly IRandomSource random;
    private readonly ILogger logger;
    private readonly TaskCompletionSource tokenRefused = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public RestTransport(WireOptions options, TimeProvider time, IRandomSource random, ILogger logger, HttpMessageHandler handler)
    {
        sender = new RestSender(options, time, handler);
        buckets = new Buckets(time);
        global = new GlobalLimit(time);
        invalid = new InvalidRequests(time);
        this.time = time;
        this.random = random;
        this.logger = logger;
    }

    public Task TokenRefused => tokenRefused.Task;

    /// <exception cref="OperationCanceledException">Only by the caller's token.</exception>
    public async Task<RestOutcome<T>> SendAsync<T>(RestRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var outcome = await SendAsync(request, wantsBody: true, cancellationToken);
        if (outcome is not RestOutcome<byte[]>.Done { Value: var body })
        {
            return outcome.As<T>();
        }

        try
        {
            return JsonSerializer.Deserialize(body, type) is { } value
                ? new RestOutcome<T>.Done(value)
                : new RestOutcome<T>.Unavailable("The answer was empty.") { IsUnreadable = true };
        }
        catch (JsonException)
        {
            LogUnreadable(request.Method, request.Route.Template);
            return new RestOutcome<T>.Unavailable("The answer could not be read.") { IsUnreadable = true };
        }
    }

    /// <exception cref="OperationCanceledException">Only by the caller's token.</exception>
    public async Task<RestOutcome<Nothing>> SendAsync(RestRequest request, CancellationToken cancellationToken) =>
        await SendAsync(request, wantsBody: false, cancellationToken) switch
        {
            RestOutcome<byte[]>.Done => new RestOutcome<Nothing>.Done(default),
            var failed => failed.As<Nothing>(),
        };

    public void Dispose() => sender.Dispose();

    private async Task<RestOutcome<byte[]>> SendAsync(RestRequest request, bool wantsBody, CancellationToken cancellationToken)
    {
        var attempts = RetryPlan.For(request, time, random);
        while (true)
        {
            if (tokenRefused.Task.IsCompleted && request.Kind != RequestKind.Callback)
            {
                return new RestOutcome<byte[]>.Refused((int)HttpStatusCode.Unauthorized, 0, "The token is no longer valid.");
            }

            var answer = request.Kind == RequestKind.Callback
                ? await SendBesideLimitsAsync(request, wantsBody, attempts.Timeout, cancellationToken)
                : await SendWithinLimitsAsync(request, wantsBody, attempts.Timeout, cancellationToken);
            if (Judge(request, answer, attempts) is { } outcome)
            {
                // A refusal of the repetition says nothing of the attempt before it.
                return outcome is RestOutcome<byte[]>.Refused && request.KeyKept is not null && attempts.MayHaveBeenTaken
                    ? new RestOutcome<byte[]>.Unavailable(answer.ToString())
                    : outcome;
            }

            if (attempts.Next(answer) is not { } pause)
            {
                return new RestOutcome<byte[]>.Unavailable(answer.ToString(), attempts.MayHaveBeenTaken) { IsLimited = answer.Status == HttpStatusCode.TooManyRequests };
            }

            LogRepeated(request.Method, request.Route.Template, answer, pause.TotalSeconds);
            await Task.Delay(pause, time, cancellationToken);
        }
    }

    // The first answer to an interaction waits for nothing; that all must wait, it may be the first to hear.
    private async Task<RestAnswer> SendBesideLimitsAsync(RestRequest request, bool wantsBody, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var answer = await sender.SendAsync(request, wantsBody, timeout, cancellationToken);
        if (answer is { Status: HttpStatusCode.TooManyRequests, IsGlobal: true })
        {
            LogLimited(request.Method, request.Route.Template, "global", answer.RetryAfter.TotalSeconds);
            global.Pause(answer.RetryAfter);
        }

        return answer;
    }

    private async Task<RestAnswer> SendWithinLimitsAsync(RestRequest request, bool wantsBody, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (invalid.Delay is not { } delay)
        {
            return RestAnswer.Broken("Too many requests were refused in the last minutes, so this one was not sent.", wasSent: false);
        }

        if (delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, time, cancellationToken);
        }

        var bucket = await buckets.EnterAsync(request, cancellationToken);
        RestAnswer? answer = null;
        try
        {
            await global.EnterAsync(request.Kind == RequestKind.Ordinary, cancellationToken);
            answer = await sender.SendAsync(request, wantsBody, timeout, cancellationToken);
            return answer;
        }
        finally
        {
            buckets.Leave(
                request,
                bucket,
                answer?.Limits,
                isAnswered: answer is { Status: not null and not HttpStatusCode.TooManyRequests },
                answer is { Status: HttpStatusCode.TooManyRequests } ? PauseOf(request, answer) : null);
        }
    }

    // Null: all routes wait.
    private TimeSpan? PauseOf(RestRequest request, RestAnswer answer)
    {
        LogLimited(request.Method, request.Route.Template, answer.IsGlobal ? "global" : "route", answer.RetryAfter.TotalSeconds);
        if (answer.IsGlobal)
        {
            global.Pause(answer.RetryAfter);
            return null;
        }

        return answer.RetryAfter;
    }

    // Null: another attempt may help.
    private RestOutcome<byte[]>? Judge(RestRequest request, RestAnswer answer, RetryPlan attempts)
    {
        if (answer.Status is not { } status)
        {
            return null;
        }

        Count(answer);
        if ((int)status is >= 200 and < 300)
        {
            return new RestOutcome<byte[]>.Done(answer.Body.Length == 0 && request.Kind == RequestKind.Callback ? EmptyObject : answer.Body);
        }

        if ((int)status >= 500 || status == HttpStatusCode.TooManyRequests)
        {
            return null;
        }

        var error = RefusalReader.Read(answer.Body);
        if (request.Kind == RequestKind.Callback && error.Code == ErrorCode.AlreadyAnswered && attempts.MayHaveBeenTaken)
        {
            return new RestOutcome<byte[]>.Done(EmptyObject);
        }

        // What goes by an interaction's own token says nothing of the bot's.
        if (status == HttpStatusCode.Unauthorized && request.Kind == RequestKind.Ordinary)
        {
            tokenRefused.TrySetResult();
        }

        return new RestOutcome<byte[]>.Refused((int)status, error.Code ?? 0, RefusalReader.Describe(error));
    }

    private void Count(RestAnswer answer)
    {
        if (answer.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            || (answer.Status == HttpStatusCode.TooManyRequests && !answer.IsShared))
        {
            var count = invalid.Add();
            if (count % InvalidRequests.SlowAbove == 0)
            {
                LogManyInvalid(count, InvalidRequests.Banned);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Route}: the {Scope} rate limit was hit; waiting {Seconds} s")]
    private partial void LogLimited(HttpMethod method, string route, string scope, double seconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route}: {Reason} Trying again in {Seconds} s")]
    private partial void LogRepeated(HttpMethod method, string route, RestAnswer reason, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Route}: the answer could not be read")]
    private partial void LogUnreadable(HttpMethod method, string route);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord refused {Count} requests in 10 minutes and bans an address at {Banned}; requests are slowed down")]
    private partial void LogManyInvalid(int count, int banned);
}
