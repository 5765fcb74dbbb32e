using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Discord.Wire.Payloads.Json;

/// <summary>A kind or flags by number, also one that has no name here; what is no such number is 0, which names none of Discord's kinds but a text channel.</summary>
internal sealed class KindConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var number = WholeNumber.TryRead(ref reader);
        reader.Skip();
        return number is >= int.MinValue and <= int.MaxValue and { } kind ? (T)Enum.ToObject(typeof(T), (int)kind) : default;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(Convert.ToInt32(value, null));
}
