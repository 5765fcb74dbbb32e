using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace StudyBot.Slack.Wire.Api;

/// <summary>A body that can be sent again. What only asks goes as a form, which every method takes; what says something as JSON.</summary>
internal sealed class ApiBody
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json") { CharSet = "utf-8" };

    private readonly byte[]? json;
    private readonly KeyValuePair<string, string>[] fields;

    private ApiBody(byte[]? json, KeyValuePair<string, string>[] fields)
    {
        this.json = json;
        this.fields = fields;
    }

    public static ApiBody Json<T>(T value, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(value, type), []);

    public static ApiBody Form(params (string Name, string Value)[] fields) => new(null, [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);

    /// <summary>New for each attempt: a client disposes what it has sent.</summary>
    public HttpContent CreateContent()
    {
        if (json is null)
        {
            return new FormUrlEncodedContent(fields);
        }

        var content = new ByteArrayContent(json);
        content.Headers.ContentType = JsonType;
        return content;
    }
}
