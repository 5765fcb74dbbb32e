using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Rest;

/// <summary>A body as JSON, or as a form whose part <c>payload_json</c> is the JSON and whose parts <c>files[n]</c> are files.</summary>
internal static partial class RequestBody
{
    private static readonly UTF8Encoding Strict = new(false, true);

    public static async Task<(JsonNode? Body, IReadOnlyList<FakeFile> Files, string? Problem)> ReadAsync(HttpRequest request)
    {
        if (request.HasFormContentType)
        {
            return await ReadFormAsync(request).ConfigureAwait(false);
        }

        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer).ConfigureAwait(false);
        if (buffer.Length == 0)
        {
            return (null, [], null);
        }

        if (request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            return (null, [], $"a body of type {request.ContentType}");
        }

        var (body, problem) = Parse(buffer.ToArray());
        return (body, [], problem);
    }

    private static async Task<(JsonNode? Body, IReadOnlyList<FakeFile> Files, string? Problem)> ReadFormAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync().ConfigureAwait(false);
        var files = new List<FakeFile>();
        foreach (var file in form.Files.Where(f => FileField().IsMatch(f.Name)))
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes).ConfigureAwait(false);
            files.Add(new FakeFile(file.FileName, bytes.ToArray(), file.ContentType ?? ""));
        }

        string[] others = [.. form.Files.Where(f => !FileField().IsMatch(f.Name) && f.Name != "payload_json").Select(f => f.Name), .. form.Keys.Where(k => k != "payload_json")];
        if (others.Length > 0)
        {
            return (null, files, $"parts that Discord does not read: {string.Join(", ", others)}");
        }

        var json = form["payload_json"].ToString();
        if (json.Length == 0 && form.Files["payload_json"] is { } part)
        {
            using var reader = new StreamReader(part.OpenReadStream());
            json = await reader.ReadToEndAsync().ConfigureAwait(false);
        }

        if (json.Length == 0)
        {
            return (null, files, "a form without payload_json");
        }

        var (body, problem) = Parse(Encoding.UTF8.GetBytes(json));
        return (body, files, problem ?? Attachments(body, form.Files));
    }

    /// <summary>Each entry of <c>attachments</c> that has the number of a file must have that file.</summary>
    private static string? Attachments(JsonNode? body, IFormFileCollection files)
    {
        var attachments = (body?["attachments"] ?? body?["data"]?["attachments"]) as JsonArray ?? [];
        var missing = attachments.Select(a => a?["id"]?.ToString() ?? "")
            .FirstOrDefault(id => id.Length < 3 && files[$"files[{id}]"] is null);
        return missing is null ? null : $"attachment {missing} has no file";
    }

    private static (JsonNode? Body, string? Problem) Parse(byte[] bytes)
    {
        try
        {
            return (JsonNode.Parse(Strict.GetString(bytes)), null);
        }
        catch (Exception broken) when (broken is JsonException or DecoderFallbackException)
        {
            return (null, "a body that is no JSON in UTF-8");
        }
    }

    // "files[0]"
    [GeneratedRegex(@"^files\[\d+\]$", RegexOptions.NonBacktracking)]
    private static partial Regex FileField();
}
