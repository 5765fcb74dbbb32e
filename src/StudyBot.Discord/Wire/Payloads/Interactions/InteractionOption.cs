using StudyBot.Discord.Wire.Payloads.Commands;

namespace StudyBot.Discord.Wire.Payloads.Interactions;

/// <summary>A parameter as it was given; a subcommand or its group holds <see cref="Options"/> instead of a value.</summary>
/// <param name="Focused">Being typed: a completion is asked for it, and its value is text whatever its type.</param>
internal sealed record InteractionOption(string Name, OptionType Type = default, OptionValue? Value = null, bool? Focused = null)
{
    public IReadOnlyList<InteractionOption> Options { get; init => field = value ?? []; } = [];

    public override string ToString() => $"option {Name} of type {(int)Type}";
}
