using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Commands;
using StudyBot.Discord.Posts;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Payloads.Interactions;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// A command's options as arguments. What has the wrong type is passed on as it is: the router knows what was declared, and says so. A channel, member or role that
/// was picked is given as its mention, which is also how somebody types one; a client that still has an option as text is understood alike.
/// </summary>
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

    /// <param name="resolved">What the ids stand for; what it does not tell of is no value. Discord gives it with every id.</param>
    /// <param name="file">Gives an attachment.</param>
    public static Arguments Read(IEnumerable<InteractionOption> options, Resolved? resolved, Func<Snowflake, object?> file)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var option in options)
        {
            values[option.Name] = ValueOf(option, resolved, file);
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

    private static object ValueOf(InteractionOption option, Resolved? resolved, Func<Snowflake, object?> file) => (option.Type, option.Value) switch
    {
        (OptionType.Attachment, OptionValue.Text text) => (Snowflake.Parse(text.Value) is { } id ? file(id) : null) ?? NoValue,
        (OptionType.Channel or OptionType.User or OptionType.Role or OptionType.Mentionable, OptionValue.Text text) =>
            (Snowflake.Parse(text.Value) is { } id ? MentionOf(id, option.Type, resolved) : null) ?? NoValue,
        (_, OptionValue.Text text) => text.Value,
        (_, OptionValue.Whole whole) => whole.Value,
        (_, OptionValue.Fraction fraction) => fraction.Value,
        (_, OptionValue.Truth truth) => truth.Value,
        (_, null or OptionValue.Unknown) => NoValue,
        _ => throw new UnreachableException(),
    };

    /// <summary>Null where it is none of the option's kind. Where nothing at all is resolved, the id is taken at its word, as one that is typed would be.</summary>
    private static string? MentionOf(Snowflake id, OptionType type, Resolved? resolved) => type switch
    {
        OptionType.Channel => resolved is null || (resolved.Channels?.TryGetValue(id, out var channel) == true && PostableChannels.Types.Contains(channel.Type)) ? $"<#{id}>" : null,
        not OptionType.User when resolved?.Roles?.ContainsKey(id) ?? type == OptionType.Role && resolved is null => $"<@&{id}>",
        not OptionType.Role when resolved?.Users?.ContainsKey(id) ?? type == OptionType.User && resolved is null => $"<@{id}>",
        _ => resolved is null ? id.ToString() : null,
    };
}
