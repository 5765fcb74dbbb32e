using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Payloads.Json;

namespace StudyBot.Slack.Wire.Socket;

/// <summary>Reads what comes over a connection, whatever it is.</summary>
internal static class EnvelopeReader
{
    /// <summary>Null for what is no message.</summary>
    public static EnvelopeBody? Read(ReadOnlySpan<byte> message)
    {
        try
        {
            return JsonSerializer.Deserialize(message, WireJson.Plain.EnvelopeBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null for an envelope without an id, which cannot be acknowledged.</summary>
    public static Delivery? ReadDelivery(EnvelopeBody envelope)
    {
        if (envelope.EnvelopeId is not { Length: > 0 } id)
        {
            return null;
        }

        var what = ReadPayload(envelope);
        return new Delivery(what is Incoming.Event { Body.EventId: { Length: > 0 } own } ? own : id, id, what);
    }

    private static Incoming ReadPayload(EnvelopeBody envelope)
    {
        try
        {
            return envelope.Type switch
            {
                "slash_commands" => new Incoming.Command(Read(envelope, WireJson.Plain.SlashCommand)),
                "interactive" => new Incoming.Interaction(Read(envelope, WireJson.Plain.InteractionBody)),
                "events_api" => new Incoming.Event(Read(envelope, WireJson.Plain.EventCallback)),
                _ => new Incoming.Unknown("another kind"),
            };
        }
        catch (JsonException)
        {
            return new Incoming.Unknown("unreadable");
        }
    }

    private static T Read<T>(EnvelopeBody envelope, JsonTypeInfo<T> type)
        where T : class => envelope.Payload.ValueKind == JsonValueKind.Object
            ? envelope.Payload.Deserialize(type) ?? throw new JsonException("Nothing.")
            : throw new JsonException("A payload that is none.");
}
