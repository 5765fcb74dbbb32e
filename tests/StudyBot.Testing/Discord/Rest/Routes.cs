using System.Globalization;

namespace StudyBot.Testing.Discord.Rest;

/// <summary>Discord's routes as far as a bot of our kind may use them, each with its bucket: so many requests in so many seconds.</summary>
public static class Routes
{
    public const string Gateway = "GET /gateway/bot";
    public const string CurrentUser = "GET /users/@me";
    public const string CurrentApplication = "GET /applications/@me";
    public const string ListCommands = "GET /applications/{}/commands";
    public const string SetCommands = "PUT /applications/{}/commands";
    public const string ListGuildCommands = "GET /applications/{}/guilds/{}/commands";
    public const string SetGuildCommands = "PUT /applications/{}/guilds/{}/commands";
    public const string Callback = "POST /interactions/{}/{}/callback";
    public const string FollowUp = "POST /webhooks/{}/{}";
    public const string ReadOriginal = "GET /webhooks/{}/{}/messages/{}";
    public const string EditOriginal = "PATCH /webhooks/{}/{}/messages/{}";
    public const string DeleteOriginal = "DELETE /webhooks/{}/{}/messages/{}";
    public const string CreateMessage = "POST /channels/{}/messages";
    public const string ListMessages = "GET /channels/{}/messages";
    public const string ReadMessage = "GET /channels/{}/messages/{}";
    public const string EditMessage = "PATCH /channels/{}/messages/{}";
    public const string DeleteMessage = "DELETE /channels/{}/messages/{}";
    public const string ReadChannel = "GET /channels/{}";
    public const string ReadGuild = "GET /guilds/{}";
    public const string ListChannels = "GET /guilds/{}/channels";
    public const string ListRoles = "GET /guilds/{}/roles";
    public const string ReadMember = "GET /guilds/{}/members/{}";
    public const string CreateDirectChannel = "POST /users/@me/channels";

    /// <summary>Requests in seconds, and what of the ids is a major parameter: so many of the first.</summary>
    internal static readonly IReadOnlyDictionary<string, (int Limit, int Seconds, int MajorIds)> All = new Dictionary<string, (int, int, int)>(StringComparer.Ordinal)
    {
        [Gateway] = (2, 5, 0),
        [CurrentUser] = (5, 5, 0),
        [CurrentApplication] = (5, 5, 0),
        [ListCommands] = (5, 5, 0),
        [SetCommands] = (2, 20, 0),
        [ListGuildCommands] = (5, 5, 2),
        [SetGuildCommands] = (2, 20, 2),
        [Callback] = (5, 5, 2),
        [FollowUp] = (5, 2, 2),
        [ReadOriginal] = (5, 2, 2),
        [EditOriginal] = (5, 2, 2),
        [DeleteOriginal] = (5, 2, 2),
        [CreateMessage] = (5, 5, 1),
        [ListMessages] = (5, 5, 1),
        [ReadMessage] = (5, 5, 1),
        [EditMessage] = (5, 5, 1),
        [DeleteMessage] = (5, 2, 1),
        [ReadChannel] = (5, 5, 1),
        [ReadGuild] = (5, 5, 1),
        [ListChannels] = (5, 5, 1),
        [ListRoles] = (5, 5, 1),
        [ReadMember] = (5, 5, 1),
        [CreateDirectChannel] = (5, 10, 0),
    };

    private static readonly HashSet<string> Words =
    [
        "gateway", "bot", "users", "@me", "applications", "commands", "interactions", "callback", "webhooks", "messages", "channels", "guilds", "roles",
        "members", "oauth2", "pins", "threads", "invites", "permissions",
    ];

    /// <summary>Whether it is outside of the bot's global limit: everything that an interaction is answered with.</summary>
    internal static bool IsOfInteraction(string route) => route.Contains("/webhooks/", StringComparison.Ordinal) || route == Callback;

    /// <summary>What is an id becomes <c>{}</c>; <c>@original</c> (also as <c>%40original</c>) is one.</summary>
    internal static (string Route, IReadOnlyList<string> Ids) Read(string method, string path)
    {
        var ids = new List<string>();
        var parts = path.Trim('/').Split('/').Select(Uri.UnescapeDataString).Select(part =>
        {
            if (Words.Contains(part))
            {
                return part;
            }

            ids.Add(part);
            return "{}";
        });
        return (string.Create(CultureInfo.InvariantCulture, $"{method} /{string.Join('/', parts)}"), ids);
    }
}
