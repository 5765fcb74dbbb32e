using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace StudyBot.Slack.Wire.Api;

/// <summary>One attempt over HTTP; a failure of the network is an answer too.</summary>
internal sealed class ApiSender : IDisposable
{
    // A 429 without a number: a moment.
    private static readonly TimeSpan UnsaidWait = TimeSpan.FromSeconds(1);

    // A nonsensical header must not stop a method for days.
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly HttpClient client;
    private readonly TimeProvider time;

    public ApiSender(TimeProvider time, HttpMessageHandler handler)
    {
        this.time = time;
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Add("User-Agent", UserAgent);
    }

    public static string UserAgent { get; } = $"StudyBot/{typeof(ApiSender).Assembly.GetName().Version?.ToString(3)}";

    public static SocketsHttpHandler CreateHandler() => new()
    {
        // Long enough to stay warm, short enough to follow a changed name.
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5),
        MaxConnectionsPerServer = 64,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
    };

    /// <param name="token">Null sends none.</param>
    public async Task<ApiAnswer> PostAsync(Uri address, Func<HttpContent> content, string? token, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(timeout, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = content() };
            if (token is not null)
            {
                message.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
            }

            using var response = await client.SendAsync(message, ended.Token);
            var body = await response.Content.ReadAsByteArrayAsync(ended.Token);
            var wait = RetryAfter(response.Headers);
            return new ApiAnswer(
                (int)response.StatusCode,
                body,
                wait ?? (response.StatusCode == HttpStatusCode.TooManyRequests ? UnsaidWait : TimeSpan.Zero),
                Text(response.Headers, "X-OAuth-Scopes"));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ApiAnswer(0, [], Failure: "Slack did not answer in time.", WasSent: true);
        }
        catch (HttpRequestException broken)
        {
            var wasNotSent = broken.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;
            return new ApiAnswer(0, [], Failure: $"The connection to Slack failed ({broken.HttpRequestError}).", WasSent: !wasNotSent);
        }
        catch (IOException)
        {
            return new ApiAnswer(0, [], Failure: "The connection to Slack broke.", WasSent: true);
        }
    }

    public void Dispose() => client.Dispose();

    private static string? Text(HttpResponseHeaders headers, string name) => headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private static TimeSpan? RetryAfter(HttpResponseHeaders headers) =>
        double.TryParse(Text(headers, "Retry-After"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? seconds < LongestWait.TotalSeconds ? TimeSpan.FromSeconds(seconds) : LongestWait
            : null;
}
