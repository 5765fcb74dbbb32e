namespace StudyBot.Testing.Slack.Web;

/// <summary>A method of Slack's Web API: which token it wants, which scope, how often, and its arguments.</summary>
/// <param name="Scope">Null where any token will do; several, of which one is enough, with a bar between.</param>
/// <param name="PerMinute">Slack's tier.</param>
/// <param name="TakesJson">Methods that read take a form only, and so do those of Slack's newer file upload: JSON is not looked at.</param>
internal sealed record WebMethod(string Name, bool IsForAppToken, string? Scope, int PerMinute, bool TakesJson, params string[] Arguments)
{
    private const int Tier2 = 20;
    private const int Tier3 = 50;
    private const int Tier4 = 100;
    private const int Special = 600;

    private const string ReadChannels = "channels:read|groups:read|im:read";
    private const string ReadHistory = "channels:history|groups:history|im:history";

    private static readonly string[] Message = ["channel", "text", "blocks", "thread_ts", "mrkdwn", "unfurl_links", "unfurl_media", "metadata", "parse", "link_names", "attachments"];

    public static IReadOnlyDictionary<string, WebMethod> All { get; } = new WebMethod[]
    {
        new("api.test", false, null, Tier4, true),
        // Slack names one a minute for it, and bears bursts.
        new("apps.connections.open", true, "connections:write", Tier3, true),
        new("auth.test", false, null, Special, true),
        new("team.info", false, "team:read", Tier3, false, "team"),
        new("chat.postMessage", false, "chat:write", Special, true, [.. Message, "reply_broadcast"]),
        new("chat.postEphemeral", false, "chat:write", Tier4, true, [.. Message, "user"]),
        new("chat.update", false, "chat:write", Tier3, true, [.. Message, "ts"]),
        new("chat.delete", false, "chat:write", Tier3, true, "channel", "ts"),
        new("views.open", false, null, Tier4, true, "trigger_id", "interactivity_pointer", "view"),
        new("views.push", false, null, Tier4, true, "trigger_id", "interactivity_pointer", "view"),
        new("views.update", false, null, Tier4, true, "view", "view_id", "external_id", "hash"),
        new("views.publish", false, null, Tier4, true, "user_id", "view", "hash"),
        new("users.info", false, "users:read", Tier4, false, "user", "include_locale"),
        new("usergroups.list", false, "usergroups:read", Tier2, false, "include_users", "include_disabled", "include_count", "team_id"),
        new("usergroups.users.list", false, "usergroups:read", Tier2, false, "usergroup", "include_disabled", "team_id"),
        new("conversations.info", false, ReadChannels, Tier3, false, "channel", "include_num_members"),
        new("conversations.history", false, ReadHistory, Tier3, false, "channel", "latest", "oldest", "inclusive", "limit", "cursor", "include_all_metadata"),
        new("conversations.replies", false, ReadHistory, Tier3, false, "channel", "ts", "latest", "oldest", "inclusive", "limit", "cursor", "include_all_metadata"),
        new("conversations.open", false, "im:write", Tier3, true, "users", "channel", "return_im"),
        new("files.info", false, "files:read", Tier4, false, "file"),
        new("files.getUploadURLExternal", false, "files:write", Tier4, false, "filename", "length", "alt_txt", "snippet_type"),
        new("files.completeUploadExternal", false, "files:write", Tier4, true, "files", "channel_id", "channels", "thread_ts", "initial_comment", "blocks"),
        new("files.delete", false, "files:write", Tier3, true, "file"),
    }.ToDictionary(m => m.Name, StringComparer.Ordinal);
}
