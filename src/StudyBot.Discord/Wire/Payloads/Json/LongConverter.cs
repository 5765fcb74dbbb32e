using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Discord.Wire.Payloads.Json;

/// <summary>A number of 64 bits, as <see cref="WholeNumber"/> reads it.</summary>
internal sealed class LongConverter : JsonConverter<long>
{
    public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        WholeNumber.Read(ref reader, long.MinValue, long.MaxValue);

    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
