using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StudyBot.Chat.Commands;
using StudyBot.Slack.Cards;

namespace StudyBot.Slack.Commands;

/// <summary>
/// The app as Slack is told of it, in YAML: its commands follow from the house's own, its scopes from what the adapter does and nothing more.
/// </summary>
public static class Manifest
{
    /// <summary>What the bot's token must be allowed to do.</summary>
    public static readonly ImmutableArray<string> BotScopes = ["commands", "chat:write", "files:read", "files:write", "users:read", "usergroups:read"];

    private const int LongestUsage = 1000;
    private const string Name = "StudyBot";
    private const string Description = "Answers questions about your study group's documents, every line with the sentence that says so.";

    /// <summary>What the bot hears of beside commands, presses and forms.</summary>
    private static readonly ImmutableArray<string> Events = ["app_home_opened", "app_uninstalled", "tokens_revoked"];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether it is written as Slack wants the name of a command, with or without its slash; an empty one stands for none.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bare = name.Trim().TrimStart('/');
        return bare.Length < SlackLimits.CommandName && bare.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
    }

    /// <exception cref="ArgumentException">The umbrella cannot have its name.</exception>
    public static string Write(CommandCatalog catalog, SlackCommandNames names)
    {
        var commands = new CommandNames(names, catalog);
        if (commands.Obstacle is { } obstacle)
        {
            throw new ArgumentException(obstacle, nameof(names));
        }

        var yaml = new StringBuilder();
        yaml.Append("# What \"StudyBot slack-manifest\" prints. Paste it at https://api.slack.com/apps: Create New App, From a manifest.\n");
        yaml.Append("display_information:\n");
        Line(yaml, "  name", Name);
        Line(yaml, "  description", Description);
        Line(yaml, "  background_color", "#3b6ea5");

        // The greeting arrives in the messages tab, and what it says to type is typed there.
        yaml.Append("features:\n  app_home:\n    home_tab_enabled: true\n    messages_tab_enabled: true\n    messages_tab_read_only_enabled: false\n");
        yaml.Append("  bot_user:\n");
        Line(yaml, "    display_name", Name);
        yaml.Append("    always_online: true\n");
        WriteShortcuts(yaml, catalog);
        WriteCommands(yaml, commands);
        yaml.Append("oauth_config:\n  scopes:\n");
        List(yaml, "    bot", BotScopes);
        yaml.Append("settings:\n  event_subscriptions:\n");
        List(yaml, "    bot_events", Events);
        yaml.Append("  interactivity:\n    is_enabled: true\n  org_deploy_enabled: false\n  socket_mode_enabled: true\n  token_rotation_enabled: false\n");
        return yaml.ToString();
    }

    private static void WriteShortcuts(StringBuilder yaml, CommandCatalog catalog)
    {
        if (catalog.MessageCommands.IsEmpty)
        {
            return;
        }

        yaml.Append("  shortcuts:\n");
        foreach (var command in catalog.MessageCommands)
        {
            Line(yaml, "    - name", CodePoints.Cut(command.Name, SlackLimits.ShortcutName));
            Line(yaml, "      type", "message");
            Line(yaml, "      callback_id", command.Name);
            Line(yaml, "      description", $"{command.Name}: hands this message to {Name}");
        }
    }

    private static void WriteCommands(StringBuilder yaml, CommandNames commands)
    {
        var direct = commands.Direct.Take(SlackLimits.ManifestCommands - 1).ToList();
        if (direct.Count == 0 && commands.Umbrella.Length == 0)
        {
            return;
        }

        yaml.Append("  slash_commands:\n");
        if (commands.Umbrella.Length > 0)
        {
            Command(yaml, commands.Umbrella, "Ask about your study group's documents", "summit nagato, or help for all that can be asked");
        }

        foreach (var command in direct)
        {
            Command(yaml, command.Name, command.Description, UsageOf(command));
        }
    }

    private static void Command(StringBuilder yaml, string name, string description, string usage)
    {
        Line(yaml, "    - command", $"/{name}");
        Line(yaml, "      description", description);
        if (usage.Length > 0)
        {
            Line(yaml, "      usage_hint", CodePoints.Cut(usage, LongestUsage));
        }

        yaml.Append("      should_escape: false\n");
    }

    private static string UsageOf(CommandSpec command)
    {
        var usage = command.HasSubcommands
            ? string.Join(" | ", command.Subcommands.Select(s => $"{s.Name} {UsageOf(s)}".TrimEnd()))
            : UsageOf(command.Subcommands[0]);
        return usage.Length > 0 ? usage : "(nothing more)";
    }

    // What a member cannot type is not told: a file comes by the message's menu, or in a form.
    private static string UsageOf(Subcommand subcommand) => string.Join(' ', subcommand.Parameters
        .Where(p => p.Kind != ParameterKind.File)
        .Select((p, i) => (p.IsRequired, i) switch
        {
            (true, 0) => p.Name,
            (false, 0) => $"[{p.Name}]",
            (true, _) => $"{p.Name}:…",
            _ => $"[{p.Name}:…]",
        }));

    private static void List(StringBuilder yaml, string key, ImmutableArray<string> values)
    {
        yaml.Append(key).Append(":\n");
        foreach (var value in values)
        {
            yaml.Append(key.AsSpan(0, key.Length - key.TrimStart().Length)).Append("  - ").Append(Quoted(value)).Append('\n');
        }
    }

    private static void Line(StringBuilder yaml, string key, string value) => yaml.Append(key).Append(": ").Append(Quoted(value)).Append('\n');

    // A string of JSON is one of YAML too.
    private static string Quoted(string value) => JsonSerializer.Serialize(value, Readable);
}
