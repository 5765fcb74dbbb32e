using System.Text.Json.Serialization;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Wire.Payloads.Interactions;

/// <summary>A value by its JSON kind, which may be another than the option's type promises.</summary>
[JsonConverter(typeof(OptionValueConverter))]
internal abstract record OptionValue
{
    private OptionValue()
    {
    }

    /// <summary>A string; also the id of a user, role, channel or attachment.</summary>
    public sealed record Text(string Value) : OptionValue;

    public sealed record Whole(long Value) : OptionValue;

    public sealed record Fraction(double Value) : OptionValue;

    public sealed record Truth(bool Value) : OptionValue;

    /// <summary>An object, a list: nothing that an option can be.</summary>
    public sealed record Unknown : OptionValue;
}
