using System.Net;
using System.Security.Authentication;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Fetching;

/// <summary>
/// Fetches documents from the public web as a stranger: without a proxy, cookies, credentials or anything of an earlier fetch. Each follows its redirections itself,
/// so that every address on the way is judged like the first.
/// </summary>
public sealed class WebFetcher : IDocumentFetcher, IDisposable
{
    /// <summary>Thousands of bytes of an answer's head.</summary>
    private const int LongestHead = 64;

    private static readonly string UserAgent =
        $"StudyBot/{typeof(WebFetcher).Assembly.GetName().Version?.ToString(2)} (fetches a document once when a member of a study group asks for it)";

    private readonly FetchLimits limits;
    private readonly TimeProvider clock;
    private readonly WebConnector connector;
    private readonly SemaphoreSlim turns;

    public WebFetcher(TimeProvider clock)
        : this(new FetchLimits(), clock, WebConnector.Real)
    {
    }

    internal WebFetcher(FetchLimits limits, TimeProvider clock, WebConnector connector)
    {
        this.limits = limits;
        this.clock = clock;
        this.connector = connector;
        turns = new SemaphoreSlim(limits.AtOnce);
    }

    public async Task<FetchOutcome> FetchAsync(string address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (WebAddress.Read(address, out var asked) is { } problem)
        {
            return new FetchOutcome.NotFetched(problem);
        }

        await turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await FetchInTurnAsync(asked, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private async Task<FetchOutcome> FetchInTurnAsync(Uri asked, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(limits.Time, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        using var client = CreateClient(stop.Token);
        try
        {
            return await FollowAsync(client, asked, stop.Token).ConfigureAwait(false);
        }
        catch (Exception ended) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested && ended is OperationCanceledException or HttpRequestException or IOException)
        {
            return new FetchOutcome.NotFetched(FetchProblem.TooSlow);
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new FetchOutcome.NotFetched(ProblemOf(failed));
        }
    }

    private async Task<FetchOutcome> FollowAsync(HttpClient client, Uri asked, CancellationToken stop)
    {
        var address = asked;
        for (var redirections = 0; ; redirections++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
            if (!IsRedirection(answer.StatusCode))
            {
                return await WebAnswer.ReadAsync(answer, asked, address, limits.Bytes, stop).ConfigureAwait(false);
            }

            if (redirections == limits.Redirections)
            {
                return new FetchOutcome.NotFetched(FetchProblem.TooManyRedirections);
            }

            if (WebAddress.Follow(address, answer.Headers.Location, out address) is { } problem)
            {
                return new FetchOutcome.NotFetched(problem);
            }
        }
    }

    private static bool IsRedirection(HttpStatusCode status) => status
        is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    private HttpClient CreateClient(CancellationToken stop)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseProxy = false,
            UseCookies = false,
            Credentials = null,
            PreAuthenticate = false,
            ActivityHeadersPropagator = null,
            MaxResponseHeadersLength = LongestHead,
            MaxResponseDrainSize = 0,

            // The handler's own token outlives the fetch.
            ConnectCallback = (connection, _) => connector.ConnectAsync(connection.DnsEndPoint, stop),
        };
        var client = new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Add("User-Agent", UserAgent);
        client.DefaultRequestHeaders.Add("Accept", $"{string.Join(", ", WebAnswer.Types)}, */*;q=0.1");
        client.DefaultRequestHeaders.Add("Accept-Language", "en, *;q=0.5");
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        return client;
    }

    private static FetchProblem ProblemOf(Exception failed)
    {
        for (var inner = failed; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case UnconnectedException unconnected:
                    return unconnected.Problem;
                case AuthenticationException:
                    return FetchProblem.Unproven;
                case HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded }:
                    return FetchProblem.CutShort;
                default:
                    break;
            }
        }

        return FetchProblem.NoAnswer;
    }
}
