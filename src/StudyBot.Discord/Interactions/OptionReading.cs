using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Commands;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Payloads.Interactions;

namespace StudyBot.Discord.Interactions;

/// <summary>A command's options as arguments. What has the wrong type is passed on as it is: the router knows what was declared, and says so.</summary>
internal static class OptionReading
{
    /// <summary>Stands for a value that is none: no parameter's kind takes it.</summary>
    private static readonly object NoValue = new();

    /// <summary>The part of the command that was used, and its own options.</summary>
    public static (string? Subcommand, IReadOnlyList<InteractionOption> Options) Descend(IReadOnlyList<InteractionOption> options) => options switch
    {
        [{ Type: OptionType.SubcommandGroup } group] => Descend(group.Options),
        [{ Type: OptionType.Subcommand } subcommand] => (subcommand.Name, subcommand.Options),
        _ => (null, options),
    };

    public static Arguments Read(IEnumerable<InteractionOption> options, Func<Snowflake, object?> file)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var option in options)
        {
            values[option.Name] = ValueOf(option, file);
        }

        return new Arguments(values.ToImmutable());
    }

    /// <summary>What is typed so far, whatever its type.</summary>
    public static string Typed(InteractionOption option) => option.Value switch
    {
        OptionValue.Text text => text.Value,
        OptionValue.Whole whole => whole.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => "",
    };

    private static object ValueOf(InteractionOption option, Func<Snowflake, object?> file) => (option.Type, option.Value) switch
    {
        (OptionType.Attachment, OptionValue.Text text) => (Snowflake.Parse(text.Value) is { } id ? file(id) : null) ?? NoValue,
        (_, OptionValue.Text text) => text.Value,
        (_, OptionValue.Whole whole) => whole.Value,
        (_, OptionValue.Fraction fraction) => fraction.Value,
        (_, OptionValue.Truth truth) => truth.Value,
        (_, null or OptionValue.Unknown) => NoValue,
        _ => throw new UnreachableException(),
    };
}
