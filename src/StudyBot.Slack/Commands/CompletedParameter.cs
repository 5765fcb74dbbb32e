using StudyBot.Chat.Commands;
using StudyBot.Slack.Cards;

namespace StudyBot.Slack.Commands;

/// <summary>The name that a command takes, and that a menu can offer: Slack completes nothing while somebody types.</summary>
internal sealed record CompletedParameter(string Command, string Subcommand, string Parameter, string Description)
{
    /// <summary>What the line is about, as far as it is a command that takes a name; null for all others.</summary>
    public static CompletedParameter? Of(string line, CommandCatalog catalog)
    {
        var (command, subcommand) = CommandLine.Read(line, catalog) switch
        {
            LineReading.Understood understood => (understood.Command, understood.Subcommand),
            LineReading.WrongArguments wrong => (wrong.Command, wrong.Subcommand),
            _ => (null, null),
        };
        return command is not null && subcommand?.Parameters.FirstOrDefault(p => p.IsCompleted) is { } parameter
            ? new CompletedParameter(command.Name, subcommand.Name, parameter.Name, parameter.Description)
            : null;
    }

    /// <summary>The id of its menu.</summary>
    public string ActionId => $"{ActionIds.Find}{Command}:{Subcommand}:{Parameter}";

    /// <summary>Null for what is no such id, or of a command that there is no longer.</summary>
    public static CompletedParameter? Read(string actionId, CommandCatalog catalog) =>
        actionId.StartsWith(ActionIds.Find, StringComparison.Ordinal)
        && actionId[ActionIds.Find.Length..].Split(':') is [var command, var subcommand, var name]
        && catalog.FindSpec(command)?.Find(subcommand)?.Parameters.FirstOrDefault(p => p.Name == name) is { } parameter
            ? new CompletedParameter(command, subcommand, name, parameter.Description)
            : null;

    /// <summary>The line that means the same.</summary>
    public string LineWith(string value) => $"/{Command} {Subcommand} {Parameter}:{CommandLine.Quote(value)}".Replace("  ", " ", StringComparison.Ordinal);
}
