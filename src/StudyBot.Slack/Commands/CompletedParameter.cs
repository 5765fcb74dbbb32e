using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Slack.Cards;

namespace StudyBot.Slack.Commands;

/// <summary>
/// What a menu offers, Slack completing nothing while somebody types: values of one parameter. The menu holds all else that the line said, so that choosing asks
/// the same once more.
/// </summary>
/// <param name="Others">What the other parameters were given, by their names.</param>
internal sealed record CompletedParameter(string Command, Subcommand Subcommand, Parameter Parameter, ImmutableDictionary<string, string> Others)
{
    /// <summary>
    /// What a card wants that answers the line. Null where nothing can be offered, and where the rest does not fit into the menu: choosing would then ask
    /// something else.
    /// </summary>
    public static CompletedParameter? Of(string line, WantedValue wanted, CommandCatalog catalog)
    {
        if (Reading(line, catalog) is not var (command, subcommand, given)
            || subcommand.Parameters.FirstOrDefault(p => p.Name == wanted.Parameter && p.IsOffered) is not { } parameter)
        {
            return null;
        }

        var offered = new CompletedParameter(command.Name, subcommand, parameter, given.SetItems(wanted.Given).Remove(parameter.Name));
        return CodePoints.Count(offered.BlockId) <= SlackLimits.Id ? offered : null;
    }

    /// <summary>Null for what is no such menu, or of a command that there is no longer.</summary>
    public static CompletedParameter? Read(string? actionId, string? blockId, CommandCatalog catalog) =>
        actionId is not null
        && actionId.StartsWith(ActionIds.Find, StringComparison.Ordinal)
        && actionId[ActionIds.Find.Length..].Split(':') is [var command, var word, var name]
        && catalog.FindSpec(command)?.Find(word) is { } subcommand
        && subcommand.Parameters.FirstOrDefault(p => p.Name == name) is { } parameter
            ? new CompletedParameter(command, subcommand, parameter, OthersIn(blockId, catalog).Remove(name))
            : null;

    /// <summary>The id of its menu.</summary>
    public string ActionId => $"{ActionIds.Find}{Command}:{Subcommand.Name}:{Parameter.Name}";

    /// <summary>The id of the block that it stands in.</summary>
    public string BlockId => ActionIds.Rest + CommandLine.Write(Command, Subcommand.Name, Others);

    /// <summary>The line with this value, and all else as it was.</summary>
    public string LineWith(string value) => CommandLine.Write(Command, Subcommand.Name, Others.SetItem(Parameter.Name, value));

    // One of before this was kept has an id by Slack.
    private static ImmutableDictionary<string, string> OthersIn(string? blockId, CommandCatalog catalog) =>
        blockId is not null && blockId.StartsWith(ActionIds.Rest, StringComparison.Ordinal) && Reading(blockId[ActionIds.Rest.Length..], catalog) is var (_, _, given)
            ? given
            : ImmutableDictionary<string, string>.Empty;

    private static (CommandSpec Command, Subcommand Subcommand, ImmutableDictionary<string, string> Given)? Reading(string line, CommandCatalog catalog) =>
        CommandLine.Read(line, catalog) switch
        {
            LineReading.Understood understood => (understood.Command, understood.Subcommand, understood.Given),
            LineReading.WrongArguments wrong => (wrong.Command, wrong.Subcommand, wrong.Given),
            _ => null,
        };
}
