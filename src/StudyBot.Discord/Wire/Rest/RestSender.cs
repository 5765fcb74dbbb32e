using System.Net;
using System.Net.Http.Headers;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>One attempt over HTTP; a failure of the network is an answer too.</summary>
internal sealed class RestSender : IDisposable
{
    // A 429 without a number: a moment.
    private static readonly TimeSpan UnsaidWait = TimeSpan.FromSeconds(1);

    private readonly HttpClient client;
    private readonly TimeProvider time;
    private readonly string baseAddress;

    public RestSender(WireOptions options, TimeProvider time, HttpMessageHandler handler)
    {
        this.time = time;
        baseAddress = options.RestBaseAddress.ToString().TrimEnd('/') + "/";
        client = new HttpClient(handler)
        {
            Timeout = Timeout.InfiniteTimeSpan,
            // One warm connection carries a burst where the server speaks HTTP/2; plain http is HTTP/1.1.
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        // As they stand: what is validated is taken apart, and put together again for every request.
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bot " + options.Token);
    }

    /// <summary>In the form that Discord asks for, an address and a version; the address is where whoever runs the bot registered it.</summary>
    public static string UserAgent { get; } =
        $"DiscordBot (https://discord.com/developers/applications, {typeof(RestSender).Assembly.GetName().Version?.ToString(3)}) StudyBot";

    public static SocketsHttpHandler CreateHandler() => new()
    {
        // Long enough to stay warm, short enough to follow a changed name.
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5),
        MaxConnectionsPerServer = MostConnections,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        EnableMultipleHttp2Connections = true,
        AllowAutoRedirect = false,
        UseCookies = false,
    };

    /// <summary>For a burst of answers over HTTP/1.1; more of them only get in each other's way.</summary>
    public const int MostConnections = 64;

    public async Task<RestAnswer> SendAsync(RestRequest request, bool wantsBody, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(timeout, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var message = new HttpRequestMessage(request.Method, baseAddress + request.Route.Path) { Content = request.Body?.CreateContent() };
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, ended.Token);
            var isBodyNeeded = wantsBody || !response.IsSuccessStatusCode;
            var body = isBodyNeeded ? await response.Content.ReadAsByteArrayAsync(ended.Token) : [];
            return Read(response, body);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return RestAnswer.Broken("No answer came in time.", wasSent: true);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            var error = (broken as HttpRequestException)?.HttpRequestError ?? HttpRequestError.ResponseEnded;
            var wasNotSent = error is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;
            return RestAnswer.Broken($"The connection failed ({error}).", !wasNotSent);
        }
    }

    public void Dispose() => client.Dispose();

    private static RestAnswer Read(HttpResponseMessage response, byte[] body)
    {
        var limits = RateLimitHeaders.Read(response.Headers);
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => ReadLimited(response, body, limits),
            HttpStatusCode.ServiceUnavailable => new RestAnswer(response.StatusCode, body, limits, RetryAfter(response.Headers) ?? TimeSpan.Zero),
            var status => new RestAnswer(status, body, limits),
        };
    }

    private static RestAnswer ReadLimited(HttpResponseMessage response, byte[] body, RateLimitHeaders? limits)
    {
        var error = RefusalReader.Read(body);
        var seconds = error.RetryAfter is >= 0 and < 1e9 ? TimeSpan.FromSeconds(error.RetryAfter.Value) : (TimeSpan?)null;

        // Without Discord's own body it comes from what stands before Discord, and means everything.
        var isGlobal = error.Global == true || RateLimitHeaders.Text(response.Headers, "X-RateLimit-Global") is not (null or "false") || error.RetryAfter is null && limits is null;
        var isShared = RateLimitHeaders.Text(response.Headers, "X-RateLimit-Scope") == "shared";
        return new RestAnswer(response.StatusCode, body, limits, seconds ?? RetryAfter(response.Headers) ?? UnsaidWait, isGlobal, isShared);
    }

    private static TimeSpan? RetryAfter(HttpResponseHeaders headers) => RateLimitHeaders.Seconds(RateLimitHeaders.Text(headers, "Retry-After"));
}
