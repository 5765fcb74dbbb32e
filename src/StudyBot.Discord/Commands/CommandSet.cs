using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Commands;
using StudyBot.Discord.Posts;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Commands;

namespace StudyBot.Discord.Commands;

/// <summary>The commands of the house as Discord registers them: for servers only, and those of moderators hidden from whoever does not manage the server.</summary>
internal static class CommandSet
{
    // Where an interaction can come from, and what the bot is added to: a server, both times.
    private static readonly ImmutableArray<int> ServersOnly = [0];

    public static ImmutableArray<ApplicationCommand> Of(CommandCatalog catalog) =>
        [.. catalog.Commands.Select(OfCommand), .. catalog.MessageCommands.Select(OfMessageCommand)];

    /// <summary>Those that Discord hides from members who do not manage the server.</summary>
    public static IEnumerable<string> HiddenCommands(CommandCatalog catalog) =>
        catalog.Commands.Where(command => HiddenFor(LeastRight(command)) is not null).Select(command => command.Name);

    private static ApplicationCommand OfCommand(CommandSpec command) => new(
        command.Name,
        CommandType.Slash,
        command.Description,
        command.HasSubcommands ? [.. command.Subcommands.Select(OfSubcommand)] : OptionsOf(command.Subcommands[0]),
        HiddenFor(LeastRight(command)),
        ServersOnly,
        ServersOnly);

    private static ApplicationCommand OfMessageCommand(MessageCommandSpec command) => new(
        command.Name, CommandType.Message, DefaultMemberPermissions: HiddenFor(command.Right), Contexts: ServersOnly, IntegrationTypes: ServersOnly);

    private static CommandOption OfSubcommand(Subcommand subcommand) =>
        new(OptionType.Subcommand, subcommand.Name, subcommand.Description, Options: OptionsOf(subcommand));

    private static ImmutableArray<CommandOption> OptionsOf(Subcommand subcommand)
    {
        var options = subcommand.Parameters.Select(OfParameter);
        return subcommand.Mode == ResponseMode.Public ? [.. options, OfParameter(CommandLine.PrivateParameter)] : [.. options];
    }

    // Channels, members and roles are listed by Discord itself, so nothing is completed there.
    private static CommandOption OfParameter(Parameter parameter) => new(
        TypeOf(parameter.Kind),
        parameter.Name,
        parameter.Description,
        Required: parameter.IsRequired ? true : null,
        Autocomplete: parameter.IsCompleted && parameter.Choices.IsDefaultOrEmpty && TypeOf(parameter.Kind) == OptionType.Text ? true : null,
        Choices: parameter.Choices.IsDefaultOrEmpty ? null : [.. parameter.Choices.Select(c => new CommandChoice(c, c))],
        MinValue: parameter.Minimum,
        ChannelTypes: parameter.Kind == ParameterKind.Channel ? PostableChannels.Types : null);

    // A date and an address are typed as people write them: Discord has no kind for either.
    private static OptionType TypeOf(ParameterKind kind) => kind switch
    {
        ParameterKind.Text or ParameterKind.Date or ParameterKind.Address => OptionType.Text,
        ParameterKind.Number => OptionType.Whole,
        ParameterKind.Boolean => OptionType.Truth,
        ParameterKind.File => OptionType.Attachment,
        ParameterKind.Channel => OptionType.Channel,
        ParameterKind.Member => OptionType.User,
        ParameterKind.Mentionable => OptionType.Mentionable,
        _ => throw new UnreachableException(),
    };

    private static Right LeastRight(CommandSpec command) => command.Subcommands.Min(s => s.Right);

    /// <summary>Discord hides whole commands only: one is hidden where none of it is for members. What each part needs, the router asks for.</summary>
    private static Permissions? HiddenFor(Right least) => least >= Right.Approve ? Permissions.ManageGuild : null;
}
