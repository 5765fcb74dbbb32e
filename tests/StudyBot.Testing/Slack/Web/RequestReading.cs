using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StudyBot.Testing.Slack.Web;

/// <summary>The arguments of a request: as JSON, as a form whose structured values are JSON, or behind the address.</summary>
internal static class RequestReading
{
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <returns>Whether it was JSON, and what is wrong with it.</returns>
    public static async Task<(JsonObject Fields, bool IsJson, string? Problem)> ReadAsync(HttpRequest request)
    {
        var fields = new JsonObject();
        foreach (var (name, value) in request.Query)
        {
            fields[name] = Value(value.ToString());
        }

        if (request.HasFormContentType)
        {
            foreach (var (name, value) in await request.ReadFormAsync().ConfigureAwait(false))
            {
                fields[name] = Value(value.ToString());
            }

            return (fields, false, null);
        }

        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer).ConfigureAwait(false);
        return buffer.Length == 0 ? (fields, false, null) : Json(buffer.ToArray(), request.ContentType);
    }

    private static (JsonObject Fields, bool IsJson, string? Problem) Json(byte[] bytes, string? type)
    {
        if (type?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            return ([], true, $"a body of type {type}");
        }

        try
        {
            var parsed = JsonNode.Parse(Strict.GetString(bytes)) as JsonObject;
            return parsed is null
                ? ([], true, "json_not_object")
                : (parsed, true, type.Contains("charset=utf-8", StringComparison.OrdinalIgnoreCase) ? null : "missing_charset");
        }
        catch (Exception broken) when (broken is JsonException or DecoderFallbackException)
        {
            return ([], true, "invalid_json");
        }
    }

    private static JsonNode? Value(string text)
    {
        if (text.StartsWith('{') || text.StartsWith('['))
        {
            try
            {
                return JsonNode.Parse(text);
            }
            catch (JsonException)
            {
                // A text that begins like one.
            }
        }

        return text;
    }
}
