using System.Text.Json.Serialization;
using StudyBot.Discord.Wire.Payloads.Interactions;

namespace StudyBot.Discord.Wire.Payloads.Commands;

/// <param name="Name">As shown, 1–100.</param>
/// <param name="Value">Text (at most 100) or a number, by the option's type.</param>
[method: JsonConstructor]
internal sealed record CommandChoice(string Name, OptionValue Value)
{
    public CommandChoice(string name, string value)
        : this(name, new OptionValue.Text(value))
    {
    }
}
