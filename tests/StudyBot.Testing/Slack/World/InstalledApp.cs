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
    public ISet<string> Scopes { get; } = new HashSet<string>(StringComparer.Ordinal) { "commands", "chat:write", "files:read", "files:write", "users:read" };

    /// <summary>Of the app's token.</summary>
    public ISet<string> AppScopes { get; } = new HashSet<string>(StringComparer.Ordinal) { "connections:write" };

    public bool HasHome { get; set; } = true;

    public bool IsSocketModeOn { get; set; } = true;
}
