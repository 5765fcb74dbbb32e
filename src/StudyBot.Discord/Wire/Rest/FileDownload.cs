using System.Buffers;
using System.Net;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>
/// Fetches the bytes of an attachment: from Discord's own hosts over https, and from the host of the REST interface where that was set to another. Follows
/// no redirection and sends no token.
/// </summary>
internal sealed class FileDownload(WireOptions options, TimeProvider time, HttpMessageHandler handler) : IDisposable
{
    private const int ChunkBytes = 64 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly string[] Hosts = ["cdn.discordapp.com", "media.discordapp.net"];

    private readonly HttpClient client = CreateClient(handler);
    private readonly string? ownHost = options.RestBaseAddress.Host == WireOptions.Official.Host ? null : options.RestBaseAddress.Host;

    public static SocketsHttpHandler CreateHandler() => new()
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        AllowAutoRedirect = false,
        UseCookies = false,
    };

    /// <param name="limitBytes">Reading stops as soon as it is passed.</param>
    public async Task<DownloadOutcome> FetchAsync(string address, long limitBytes, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !IsAllowed(uri))
        {
            return new DownloadOutcome.ForeignAddress();
        }

        using var late = new CancellationTokenSource(Longest, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var response = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, ended.Token);
            return response.StatusCode switch
            {
                HttpStatusCode.OK => await ReadAsync(response, limitBytes, ended.Token),
                HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Gone => new DownloadOutcome.Gone(),
                var status => new DownloadOutcome.Unavailable($"The file's host answered {(int)status}."),
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new DownloadOutcome.Unavailable("The file did not come in time.");
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return new DownloadOutcome.Unavailable("The connection failed while the file came.");
        }
    }

    public void Dispose() => client.Dispose();

    private static HttpClient CreateClient(HttpMessageHandler handler)
    {
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Add("User-Agent", RestSender.UserAgent);
        return client;
    }

    private static async Task<DownloadOutcome> ReadAsync(HttpResponseMessage response, long limitBytes, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > limitBytes)
        {
            return new DownloadOutcome.TooLarge(limitBytes);
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var content = new MemoryStream((int)Math.Min(response.Content.Headers.ContentLength ?? 0, limitBytes));
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            while (await stream.ReadAsync(chunk, cancellationToken) is > 0 and var read)
            {
                if (content.Length + read > limitBytes)
                {
                    return new DownloadOutcome.TooLarge(limitBytes);
                }

                content.Write(chunk, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }

        return new DownloadOutcome.Fetched(content.GetBuffer().AsMemory(0, (int)content.Length));
    }

    private bool IsAllowed(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttps && Hosts.Contains(uri.Host, StringComparer.OrdinalIgnoreCase))
        || (ownHost is not null && uri.Scheme is "http" or "https" && string.Equals(uri.Host, ownHost, StringComparison.OrdinalIgnoreCase));
}
