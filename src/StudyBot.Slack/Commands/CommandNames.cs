using System.Collections.Frozen;
using System.Collections.Immutable;
using StudyBot.Chat.Commands;

namespace StudyBot.Slack.Commands;

/// <summary>Which slash commands there are, and what was typed with one as a line of the house's own grammar.</summary>
internal sealed class CommandNames(SlackCommandNames names, CommandCatalog catalog)
{
    /// <summary>Slack's own, which no app can have: they are typed after the umbrella.</summary>
    private static readonly FrozenSet<string> Taken = FrozenSet.ToFrozenSet(
        [
            "active", "apps", "archive", "away", "call", "collapse", "dm", "dnd", "expand", "feed", "feedback", "huddle", "invite", "join", "keys", "kick", "leave", "me", "msg",
            "mute", "open", "prefs", "pro", "remind", "remove", "rename", "search", "shortcuts", "shrug", "star", "status", "topic", "unarchive", "who",
        ],
        StringComparer.Ordinal);

    /// <summary>Without its slash; empty for none.</summary>
    public string Umbrella { get; } = names.Umbrella.Trim().TrimStart('/').ToLowerInvariant();

    /// <summary>Why the umbrella cannot be called so; null where it can.</summary>
    public string? Obstacle =>
        !Manifest.IsName(Umbrella) ? "The umbrella command's name must be letters, digits, hyphens or underscores, at most 31."
        : Taken.Contains(Umbrella) ? $"/{Umbrella} is one of Slack's own commands, which no app can have; give the umbrella command another name."
        : names.HasDirect && catalog.FindSpec(Umbrella) is not null ? $"/{Umbrella} is a command itself, which nobody could use any more; give the umbrella command another name."
        : null;

    /// <summary>Those with a name of their own.</summary>
    public ImmutableArray<CommandSpec> Direct =>
        names.HasDirect ? [.. catalog.Commands.Where(c => !Taken.Contains(c.Name) && c.Name.Length < SlackLimits.CommandName)] : [];

    /// <param name="command">With its slash, as Slack says it.</param>
    public string LineOf(string command, string text)
    {
        var name = command.TrimStart('/');
        return !string.Equals(name, Umbrella, StringComparison.OrdinalIgnoreCase)
            ? $"/{name} {text}".TrimEnd()
            : string.IsNullOrWhiteSpace(text) ? "/help" : text.Trim();
    }
}
