namespace StudyBot.Discord.Wire.Payloads.Commands;

/// <summary>A parameter, a subcommand or a group of them.</summary>
/// <param name="Choices">At most 25, never together with <paramref name="Autocomplete"/>.</param>
/// <param name="Options">Of a subcommand or group; required before optional, at most 25.</param>
/// <param name="MinValue">Of numbers.</param>
/// <param name="MinLength">Of text.</param>
internal sealed record CommandOption(
    OptionType Type,
    string Name,
    string Description,
    bool? Required = null,
    bool? Autocomplete = null,
    IReadOnlyList<CommandChoice>? Choices = null,
    IReadOnlyList<CommandOption>? Options = null,
    long? MinValue = null,
    long? MaxValue = null,
    int? MinLength = null,
    int? MaxLength = null,
    IReadOnlyList<ChannelType>? ChannelTypes = null);
