using System.Text.Json;

namespace StudyBot.Discord.Wire.Payloads.Json;

/// <summary>What is null is not written.</summary>
internal static class OptionalValues
{
    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } isSo)
        {
            json.WriteBoolean(name, isSo);
        }
    }

    public static void WriteOptional<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            write(json, value);
        }
    }

    public static void WriteOptional<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T>? values, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (values is not null)
        {
            json.WriteList(name, values, write);
        }
    }

    public static void WriteList<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        json.WriteStartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            write(json, values[i]);
        }

        json.WriteEndArray();
    }

    public static void WriteId(this Utf8JsonWriter json, Snowflake id)
    {
        Span<byte> digits = stackalloc byte[SnowflakeConverter.MostDigits];
        System.Buffers.Text.Utf8Formatter.TryFormat(id.Value, digits, out var length);
        json.WriteString("id"u8, digits[..length]);
    }
}
