using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Discord.Wire.Payloads.Json;

/// <summary>A number of 32 bits, as <see cref="WholeNumber"/> reads it.</summary>
internal sealed class IntegerConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (int)WholeNumber.Read(ref reader, int.MinValue, int.MaxValue);

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
