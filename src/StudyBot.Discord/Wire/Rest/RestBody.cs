using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Interactions;
using StudyBot.Discord.Wire.Payloads.Json;
using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>A body that can be sent again: JSON as UTF-8, and the files that go with it.</summary>
internal sealed class RestBody
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    private readonly byte[] json;
    private readonly IReadOnlyList<OutgoingFile> files;

    private RestBody(byte[] json, IReadOnlyList<OutgoingFile> files)
    {
        this.json = json;
        this.files = files;
    }

    public bool HasFiles => files.Count > 0;

    public static RestBody Json<T>(T value, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(value, type), []);

    public static RestBody Message(OutgoingMessage message) =>
        new(BodyWriter.Write(WithReferences(message)), message.Files);

    public static RestBody Answer(InteractionAnswer answer)
    {
        var (named, files) = answer switch
        {
            InteractionAnswer.Say { Data: var data } => (new InteractionAnswer.Say(WithReferences(data)), data.Files),
            InteractionAnswer.Update { Data: var data } => (new InteractionAnswer.Update(WithReferences(data)), data.Files),
            _ => (answer, (IReadOnlyList<OutgoingFile>)[]),
        };
        return new RestBody(BodyWriter.Write(named), files);
    }

    /// <summary>New for each attempt: a client disposes what it has sent.</summary>
    public HttpContent CreateContent()
    {
        var payload = new ByteArrayContent(json);
        payload.Headers.ContentType = JsonType;
        if (files.Count == 0)
        {
            return payload;
        }

        var form = new MultipartFormDataContent { { payload, "payload_json" } };
        for (var i = 0; i < files.Count; i++)
        {
            var part = new ReadOnlyMemoryContent(files[i].Content);
            part.Headers.ContentType = MediaTypeHeaderValue.TryParse(files[i].ContentType, out var type) ? type : new("application/octet-stream");
            form.Add(part, $"files[{i}]", files[i].Name);
        }

        return form;
    }

    private static OutgoingMessage WithReferences(OutgoingMessage message) =>
        message.Files.Count == 0 || message.Attachments is not null
            ? message
            : message with { Attachments = [.. message.Files.Select((f, i) => new AttachmentReference(new Snowflake((ulong)i), f.Name, f.Description))] };
}
