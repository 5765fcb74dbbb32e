namespace StudyBot.Testing.Slack.World;

/// <summary>What the app's manifest says and the workspace granted. A member runs only what stands here.</summary>
public sealed class InstalledApp
{
    /// <summary>With their slash.</summary>
    public ISet<string> Commands { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The message shortcuts: what a member reads, and the callback id.</summary>
    public IDictionary<string, string> MessageShortcuts { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IDictionary<string, string> GlobalShortcuts { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The events that it subscribed to; others are not sent.</summary>
    public ISet<string> Events { get; } = new HashSet<string>(StringComparer.Ordinal) { "app_home_opened" };

    /// <summary>Of the bot's token.</summary>
    public ISet<string> Scopes { get; } = new HashSet<string>(StringComparer.Ordinal) { "commands", "chat:write", "files:read", "files:write", "users:read", "usergroups:read" };

    /// <summary>Of the app's token.</summary>
    public ISet<string> AppScopes { get; } = new HashSet<string>(StringComparer.Ordinal) { "connections:write" };

    public bool HasHome { get; set; } = true;

    /// <summary>Whether members can type in their conversation with the bot.</summary>
    public bool HasWritableMessages { get; set; } = true;

    public bool IsSocketModeOn { get; set; } = true;

    /// <summary>Installs the app anew from its manifest, in the plain YAML that this house writes: one key or item a line.</summary>
    public void Install(string manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        Commands.Clear();
        MessageShortcuts.Clear();
        GlobalShortcuts.Clear();
        Scopes.Clear();
        Events.Clear();
        var (hasMessages, isReadOnly) = (false, true);
        var (section, name, shortcuts) = ("", "", MessageShortcuts);
        foreach (var line in manifest.Split('\n').Select(l => l.Trim()).Where(l => !l.StartsWith('#')))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var (key, value) = colon < 0 ? (line, line) : (line[..colon], line[(colon + 2)..]);
            value = value.TrimStart('-', ' ').Trim('"');
            switch (key.TrimStart('-', ' '))
            {
                case "command":
                    Commands.Add(value);
                    break;
                case "name" when section == "shortcuts":
                    name = value;
                    break;
                case "type" when section == "shortcuts":
                    shortcuts = value == "message" ? MessageShortcuts : GlobalShortcuts;
                    break;
                case "callback_id":
                    shortcuts[name] = value;
                    break;
                case "home_tab_enabled":
                    HasHome = value == "true";
                    break;
                case "messages_tab_enabled":
                    hasMessages = value == "true";
                    break;
                case "messages_tab_read_only_enabled":
                    isReadOnly = value == "true";
                    break;
                case "socket_mode_enabled":
                    IsSocketModeOn = value == "true";
                    break;
                default:
                    if (line.EndsWith(':'))
                    {
                        section = line.TrimEnd(':');
                    }
                    else if (colon < 0 && line.StartsWith("- ", StringComparison.Ordinal))
                    {
                        (section == "bot_events" ? Events : Scopes).Add(value);
                    }

                    break;
            }
        }

        HasWritableMessages = hasMessages && !isReadOnly;
    }
}
