using System.Buffers;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Payloads.Components;
using StudyBot.Discord.Wire.Payloads.Interactions;
using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Wire.Payloads.Json;

/// <summary>
/// Writes messages and answers straight as JSON, which is most of what the bot sends: the serializer would compile itself anew for each type of a property,
/// at every start, and be read through for every answer.
/// </summary>
internal static class BodyWriter
{
    // As the serializer's: a Japanese name in 3 bytes a character, not in 6.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A buffer that grew beyond this for one large card is not kept.</summary>
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Bytes, Utf8JsonWriter Json)? kept;

    public static byte[] Write(OutgoingMessage message) => Write(message, WriteMessage);

    public static byte[] Write(InteractionAnswer answer) => Write(answer, WriteAnswer);

    private static byte[] Write<T>(T body, Action<Utf8JsonWriter, T> write)
    {
        var (bytes, json) = kept ?? New();
        kept = null;
        write(json, body);
        json.Flush();
        var written = bytes.WrittenSpan.ToArray();
        bytes.ResetWrittenCount();
        json.Reset(bytes);
        kept = bytes.Capacity <= LargestKept ? (bytes, json) : null;
        return written;
    }

    private static (ArrayBufferWriter<byte> Bytes, Utf8JsonWriter Json) New()
    {
        var bytes = new ArrayBufferWriter<byte>(8 * 1024);
        return (bytes, new Utf8JsonWriter(bytes, Options));
    }

    private static void WriteAnswer(Utf8JsonWriter json, InteractionAnswer answer)
    {
        json.WriteStartObject();
        switch (answer)
        {
            case InteractionAnswer.Pong:
                json.WriteNumber("type"u8, 1);
                break;
            case InteractionAnswer.Say(var data):
                json.WriteNumber("type"u8, 4);
                json.WriteOptional("data"u8, data, WriteMessage);
                break;
            case InteractionAnswer.Defer(var data):
                json.WriteNumber("type"u8, 5);
                json.WriteOptional("data"u8, data, WriteMessage);
                break;
            case InteractionAnswer.DeferUpdate:
                json.WriteNumber("type"u8, 6);
                break;
            case InteractionAnswer.Update(var data):
                json.WriteNumber("type"u8, 7);
                json.WriteOptional("data"u8, data, WriteMessage);
                break;
            case InteractionAnswer.Complete(var data):
                json.WriteNumber("type"u8, 8);
                json.WriteOptional("data"u8, data, WriteChoices);
                break;
            case InteractionAnswer.OpenModal(var data):
                json.WriteNumber("type"u8, 9);
                json.WriteOptional("data"u8, data, WriteModal);
                break;
            default:
                throw new UnreachableException();
        }

        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, OutgoingMessage message)
    {
        json.WriteStartObject();
        json.WriteOptional("content"u8, message.Content);
        json.WriteOptional("embeds"u8, message.Embeds, EmbedWriter.Write);
        json.WriteOptional("components"u8, message.Components, ComponentWriter.Write);
        json.WriteOptional("flags"u8, (int?)message.Flags);
        json.WriteStartObject("allowed_mentions"u8);
        json.WriteList("parse"u8, message.AllowedMentions.Parse, static (to, kind) => to.WriteStringValue(kind));
        json.WriteEndObject();
        json.WriteOptional("attachments"u8, message.Attachments, WriteAttachment);
        json.WriteOptional("nonce"u8, message.Nonce);
        json.WriteOptional("enforce_nonce"u8, message.EnforceNonce);
        json.WriteEndObject();
    }

    private static void WriteAttachment(Utf8JsonWriter json, AttachmentReference file)
    {
        json.WriteStartObject();
        json.WriteId(file.Id);
        json.WriteOptional("filename"u8, file.Filename);
        json.WriteOptional("description"u8, file.Description);
        json.WriteEndObject();
    }

    private static void WriteChoices(Utf8JsonWriter json, CompletionChoices choices)
    {
        json.WriteStartObject();
        json.WriteList("choices"u8, choices.Choices, WriteChoice);
        json.WriteEndObject();
    }

    private static void WriteChoice(Utf8JsonWriter json, CommandChoice choice)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, choice.Name);
        json.WritePropertyName("value"u8);
        OptionValueConverter.Write(json, choice.Value);
        json.WriteEndObject();
    }

    private static void WriteModal(Utf8JsonWriter json, Modal modal)
    {
        json.WriteStartObject();
        json.WriteString("custom_id"u8, modal.CustomId);
        json.WriteString("title"u8, modal.Title);
        json.WriteList("components"u8, modal.Components, ComponentWriter.Write);
        json.WriteEndObject();
    }
}
