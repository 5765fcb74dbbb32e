using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Web;

/// <summary>Files out in three steps (an address, the bytes, where it goes), and files in with the bearer token.</summary>
internal sealed class FileMethods(SlackWorld world, Violations violations)
{
    public const string UploadPrefix = "/upload/v1/";
    public const string DownloadPrefix = "/files-pri/";

    private const int LongestName = 255;
    private const string SignInPage = "<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body><h1>Sign in to your workspace</h1></body></html>";

    private readonly Dictionary<string, Upload> uploads = new(StringComparer.Ordinal);

    public WebAnswer Info(WebCall call) => world.FindFile(call.Text("file")) is { } file
        ? WebAnswer.Ok(("file", file.ToJson(world.TeamId)))
        : WebAnswer.Error("file_not_found");

    public WebAnswer NewAddress(WebCall call)
    {
        var name = call.Text("filename") ?? "";
        if (name.Length is 0 or > LongestName || !int.TryParse(call.Text("length"), CultureInfo.InvariantCulture, out var length) || length <= 0)
        {
            violations.Add($"{call.Method}: without a filename, or a length of more than 0.");
            return WebAnswer.Invalid("invalid_arguments", ["filename and length are required"]);
        }

        var upload = new Upload(world.Ids.Next("F"), name, length);
        lock (world.Gate)
        {
            uploads[upload.Key] = upload;
        }

        return WebAnswer.Ok(("upload_url", $"{world.Base}{UploadPrefix}{upload.Key}"), ("file_id", upload.Id));
    }

    /// <summary>Takes the bytes, as a body or as a form with one file.</summary>
    public async Task<int> ReceiveAsync(HttpContext context)
    {
        var key = context.Request.Path.Value![UploadPrefix.Length..];
        using var bytes = new MemoryStream();
        if (context.Request.HasFormContentType)
        {
            var form = await context.Request.ReadFormAsync().ConfigureAwait(false);
            if (form.Files.Count == 1)
            {
                await form.Files[0].CopyToAsync(bytes).ConfigureAwait(false);
            }
        }
        else
        {
            await context.Request.Body.CopyToAsync(bytes).ConfigureAwait(false);
        }

        lock (world.Gate)
        {
            if (!uploads.TryGetValue(key, out var upload))
            {
                violations.Add("upload: to an address that was never given.");
                return StatusCodes.Status404NotFound;
            }

            if (bytes.Length != upload.Length)
            {
                violations.Add($"upload: {bytes.Length} bytes, where {upload.Length} had been said.");
                return StatusCodes.Status400BadRequest;
            }

            upload.Bytes = bytes.ToArray();
            return StatusCodes.Status200OK;
        }
    }

    public WebAnswer Complete(WebCall call)
    {
        lock (world.Gate)
        {
            var files = new List<(Upload Upload, string? Title)>();
            foreach (var named in call.Fields["files"] as JsonArray ?? [])
            {
                var upload = uploads.Values.FirstOrDefault(u => u.Id == (string?)named?["id"]);
                if (upload?.Bytes is null || upload.IsComplete)
                {
                    violations.Add($"{call.Method}: a file without its bytes, or twice.");
                    return WebAnswer.Error("file_not_found");
                }

                files.Add((upload, (string?)named?["title"]));
            }

            if (files.Count == 0)
            {
                violations.Add($"{call.Method}: without files.");
                return WebAnswer.Invalid("invalid_arguments", ["files is required"]);
            }

            return Share(call, files);
        }
    }

    /// <summary>The bytes for whom may have them; everybody else gets a page to sign in, with a 200.</summary>
    public async Task ServeAsync(HttpContext context, string? token, Func<bool> isRight)
    {
        await world.FilesServed.WaitAsync(context.RequestAborted).ConfigureAwait(false);
        var id = context.Request.Path.Value!.Split('/') is [_, _, var where, ..] ? where.Split('-')[^1] : "";
        if (token is null || world.AreFilesHidden || !isRight())
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(SignInPage).ConfigureAwait(false);
        }
        else if (world.FindFile(id) is { } file)
        {
            context.Response.ContentType = file.ContentType;
            await context.Response.Body.WriteAsync(file.Bytes).ConfigureAwait(false);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private WebAnswer Share(WebCall call, IReadOnlyList<(Upload Upload, string? Title)> files)
    {
        var channel = world.FindChannel(call.Text("channel_id"));
        if (call.Text("channel_id") is not null && (channel is null || (channel.IsPrivate && !channel.HasBot)))
        {
            return WebAnswer.Error("channel_not_found");
        }

        if (channel is not null && MessageMethods.Obstacle(channel) is { } word)
        {
            return WebAnswer.Error(word);
        }

        foreach (var problem in Rules.TextRules.Markup(call.Text("initial_comment") ?? "", "/initial_comment"))
        {
            violations.Add($"{call.Method}: {problem}");
        }

        List<FakeFile> shared = [];
        foreach (var (upload, title) in files)
        {
            upload.IsComplete = true;
            shared.Add(world.Upload(new FakeFile(upload.Name, upload.Bytes!), world.BotUserId, title, upload.Id));
        }

        if (channel is not null)
        {
            var message = new FakeMessage(world, channel, world.BotUserId) { Thread = call.Text("thread_ts"), Files = shared };
            message.Apply(new JsonObject { ["text"] = call.Text("initial_comment") ?? "" });
            channel.All.Add(message);
        }

        return WebAnswer.Ok(("files", new JsonArray([.. shared.Select(f => (JsonNode)f.ToJson(world.TeamId))])));
    }

    private sealed record Upload(string Id, string Name, int Length)
    {
        public string Key { get; } = Guid.NewGuid().ToString("N");

        public byte[]? Bytes { get; set; }

        public bool IsComplete { get; set; }
    }
}
