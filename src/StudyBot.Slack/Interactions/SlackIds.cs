using StudyBot.Chat.Platforms;

namespace StudyBot.Slack.Interactions;

/// <summary>Between Slack's ids and their text forms in chat.</summary>
internal static class SlackIds
{
    /// <summary>The platform's name, with which its ids begin.</summary>
    public const string Platform = "slack";

    private const string Prefix = Platform + ":";

    public static SpaceId Space(string team) => new($"{Prefix}{team}");

    public static UserId User(string team, string user) => new($"{Prefix}{team}:{user}");

    public static DeliveryId Delivery(string id) => new($"{Prefix}{id}");

    /// <summary>Slack's own id of a workspace; null for what is none.</summary>
    public static string? Team(SpaceId space) => space.Value.Split(':') is [Platform, { Length: > 0 } id] ? id : null;

    /// <summary>Slack's own id of a member; null for what is none.</summary>
    public static string? User(UserId user) => user.Value.Split(':') is [Platform, _, { Length: > 0 } id] ? id : null;
}
