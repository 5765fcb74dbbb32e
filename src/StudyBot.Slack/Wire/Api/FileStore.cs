using System.Globalization;
using System.Net;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Payloads.Json;

namespace StudyBot.Slack.Wire.Api;

/// <summary>
/// Files in, by their ids: asked for, then fetched with the bot's token, from Slack's own hosts alone. Files out, in three steps. Follows no redirection:
/// that leads to a page for signing in.
/// </summary>
internal sealed class FileStore(WireOptions options, ApiTransport transport, ApiSender sender, TimeProvider time, HttpMessageHandler handler) : IDisposable
{
    private const int ChunkBytes = 64 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly HttpClient client = new(handler) { Timeout = Timeout.InfiniteTimeSpan };

    /// <param name="limitBytes">Reading stops as soon as it is passed.</param>
    public async Task<DownloadOutcome> FetchAsync(string fileId, long limitBytes, CancellationToken cancellationToken)
    {
        var told = await transport.CallAsync(
            new ApiRequest("files.info", ApiBody.Form(("file", fileId)), Pace.HundredAMinute), WireJson.Plain.FileAnswer, cancellationToken);
        switch (told)
        {
            case ApiOutcome<FileAnswer>.Done { Value.File: { } file }:
                return await FetchAsync(file, limitBytes, cancellationToken);
            case ApiOutcome<FileAnswer>.Refused { Error: ErrorWord.MissingScope, Needed: var needed }:
                return new DownloadOutcome.ScopeIsMissing(needed ?? "files:read");
            case ApiOutcome<FileAnswer>.Refused { Error: var error } when error is "access_denied" or "file_access_denied" or "not_visible":
                return new DownloadOutcome.NotAllowed(error);
            case ApiOutcome<FileAnswer>.Refused { Error: ErrorWord.FileNotFound or "file_deleted" }:
                return new DownloadOutcome.Gone();
            default:
                return new DownloadOutcome.Unavailable(told.Sentence);
        }
    }

    /// <summary>Puts a file into a channel.</summary>
    /// <param name="thread">Null for none.</param>
    public async Task<ApiOutcome<Nothing>> ShareAsync(
        string name, ReadOnlyMemory<byte> content, string channel, string? thread, CancellationToken cancellationToken)
    {
        var asked = await transport.CallAsync(
            new ApiRequest(
                "files.getUploadURLExternal",
                ApiBody.Form(("filename", name), ("length", content.Length.ToString(CultureInfo.InvariantCulture))),
                Pace.HundredAMinute),
            WireJson.Plain.UploadAddress,
            cancellationToken);
        if (asked is not ApiOutcome<UploadAddress>.Done { Value: { FileId: { } id } place })
        {
            return asked is ApiOutcome<UploadAddress>.Done ? new ApiOutcome<Nothing>.Unavailable("Slack gave no place for a file.") : asked.As<Nothing>();
        }

        if (!Uri.TryCreate(place.UploadUrl, UriKind.Absolute, out var address) || !options.IsOwn(address))
        {
            return new ApiOutcome<Nothing>.Unavailable("Slack named a place for a file that is not its own.");
        }

        var sent = await sender.PostAsync(address, () => ContentOf(content), token: null, Longest, cancellationToken);
        if (sent.Status is < 200 or >= 300)
        {
            return new ApiOutcome<Nothing>.Unavailable(sent.ToString());
        }

        var completed = await transport.CallAsync(
            new ApiRequest(
                "files.completeUploadExternal",
                ApiBody.Json(new ApiArguments.CompleteUpload([new UploadedFile(id, name)], channel, thread), WireJson.Plain.CompleteUpload),
                Pace.HundredAMinute)
            {
                IsRepeatable = false,
            },
            WireJson.Plain.AnswerBody,
            cancellationToken);
        return completed is ApiOutcome<AnswerBody>.Done ? new ApiOutcome<Nothing>.Done(default) : completed.As<Nothing>();
    }

    public void Dispose() => client.Dispose();

    private async Task<DownloadOutcome> FetchAsync(FileBody file, long limitBytes, CancellationToken cancellationToken)
    {
        if (file.Mode is "tombstone" or "hidden_by_limit" || file.FileAccess is "file_not_found")
        {
            return new DownloadOutcome.Gone();
        }

        if (file.Size > limitBytes)
        {
            return new DownloadOutcome.TooLarge(limitBytes);
        }

        if (!Uri.TryCreate(file.UrlPrivateDownload ?? file.UrlPrivate, UriKind.Absolute, out var address) || !options.IsOwn(address))
        {
            return new DownloadOutcome.ForeignAddress();
        }

        using var late = new CancellationTokenSource(Longest, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + options.BotToken);
            request.Headers.TryAddWithoutValidation("User-Agent", ApiSender.UserAgent);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ended.Token);
            return response.StatusCode switch
            {
                HttpStatusCode.OK => await ReadAsync(response, file, limitBytes, ended.Token),
                HttpStatusCode.NotFound or HttpStatusCode.Gone => new DownloadOutcome.Gone(),
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or (>= (HttpStatusCode)300 and < (HttpStatusCode)400) =>
                    new DownloadOutcome.NotAllowed($"its host answered {(int)response.StatusCode}"),
                var status => new DownloadOutcome.Unavailable($"its host answered {(int)status}"),
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new DownloadOutcome.Unavailable("it did not come in time");
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return new DownloadOutcome.Unavailable("the connection failed while it came");
        }
    }

    private static ReadOnlyMemoryContent ContentOf(ReadOnlyMemory<byte> bytes)
    {
        var content = new ReadOnlyMemoryContent(bytes);
        content.Headers.ContentType = new("application/octet-stream");
        return content;
    }

    /// <summary>Whoever may not have a file is given a page for signing in.</summary>
    private static async Task<DownloadOutcome> ReadAsync(HttpResponseMessage response, FileBody file, long limitBytes, CancellationToken cancellationToken)
    {
        var isPage = response.Content.Headers.ContentType?.MediaType is "text/html";
        if (isPage && file.Mimetype is not "text/html")
        {
            return new DownloadOutcome.NotAllowed("a page came in its place");
        }

        // The place of a file that is a page itself is taken by one of another length; where its own is not told, nothing tells the two apart.
        var read = await ReadAsync(response, limitBytes, cancellationToken);
        return isPage && read is DownloadOutcome.Fetched { Content.Length: var length } && file.Size != length
            ? new DownloadOutcome.NotAllowed("another page came in its place")
            : read;
    }

    private static async Task<DownloadOutcome> ReadAsync(HttpResponseMessage response, long limitBytes, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > limitBytes)
        {
            return new DownloadOutcome.TooLarge(limitBytes);
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var content = new MemoryStream((int)Math.Min(response.Content.Headers.ContentLength ?? 0, limitBytes));
        var chunk = new byte[ChunkBytes];
        while (await stream.ReadAsync(chunk, cancellationToken) is > 0 and var read)
        {
            if (content.Length + read > limitBytes)
            {
                return new DownloadOutcome.TooLarge(limitBytes);
            }

            content.Write(chunk, 0, read);
        }

        return new DownloadOutcome.Fetched(content.GetBuffer().AsMemory(0, (int)content.Length));
    }
}
