using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Web;

/// <summary>Who the bot is, who members are, what stands in channels.</summary>
internal sealed class ReadingMethods(SlackWorld world)
{
    public WebAnswer Test(WebCall call) => WebAnswer.Ok(
        ("url", "https://studygroup.slack.example/"),
        ("team", "Study group"),
        ("user", "studybot"),
        ("team_id", world.TeamId),
        ("user_id", world.BotUserId),
        ("bot_id", world.BotId),
        ("enterprise_id", world.EnterpriseId),
        ("is_enterprise_install", world.EnterpriseId is not null));

    public WebAnswer Team(WebCall call) => WebAnswer.Ok(("team", new JsonObject
    {
        ["id"] = world.TeamId,
        ["name"] = "Study group",
        ["domain"] = "studygroup",
        ["enterprise_id"] = world.EnterpriseId,
    }));

    public WebAnswer User(WebCall call)
    {
        if (call.Text("user") == world.BotUserId)
        {
            return WebAnswer.Ok(("user", new JsonObject { ["id"] = world.BotUserId, ["team_id"] = world.TeamId, ["name"] = "studybot", ["is_bot"] = true, ["is_admin"] = false, ["is_owner"] = false }));
        }

        return world.FindMember(call.Text("user")) is { } member ? WebAnswer.Ok(("user", member.ToJson())) : WebAnswer.Error("user_not_found");
    }

    public WebAnswer UserGroups(WebCall call) => WebAnswer.Ok(("usergroups", new JsonArray([.. world.UserGroups.Select(g => (JsonNode)new JsonObject
    {
        ["id"] = g.Key,
        ["team_id"] = world.TeamId,
        ["is_usergroup"] = true,
        ["name"] = g.Key,
        ["handle"] = g.Key.ToLower(CultureInfo.InvariantCulture),
        ["users"] = call.Text("include_users") is "true" or "1" ? new JsonArray([.. g.Value.Select(u => (JsonNode)u)]) : null,
    })])));

    public WebAnswer UserGroupMembers(WebCall call) => world.UserGroups.TryGetValue(call.Text("usergroup") ?? "", out var users)
        ? WebAnswer.Ok(("users", new JsonArray([.. users.Select(u => (JsonNode)u)])))
        : WebAnswer.Error("no_such_subteam");

    public WebAnswer Channel(WebCall call) => world.FindChannel(call.Text("channel")) is { } channel && (channel.HasBot || !channel.IsPrivate)
        ? WebAnswer.Ok(("channel", channel.ToJson()))
        : WebAnswer.Error("channel_not_found");

    /// <summary>The newest first; what one member alone saw is not in it.</summary>
    public WebAnswer History(WebCall call) => Messages(call, m => m.Thread is null || m.Thread == m.Id);

    public WebAnswer Replies(WebCall call) => Messages(call, m => m.Thread == call.Text("ts") || m.Id == call.Text("ts"));

    public WebAnswer OpenDirect(WebCall call) => world.FindMember(call.Text("users")) is { } member
        ? WebAnswer.Ok(("channel", new JsonObject { ["id"] = world.DirectChannel(member).Id }))
        : WebAnswer.Error("user_not_found");

    private WebAnswer Messages(WebCall call, Func<FakeMessage, bool> wanted)
    {
        lock (world.Gate)
        {
            if (world.FindChannel(call.Text("channel")) is not { } channel)
            {
                return WebAnswer.Error("channel_not_found");
            }

            if (!channel.HasBot)
            {
                return WebAnswer.Error("not_in_channel");
            }

            var (oldest, latest) = (Number(call.Text("oldest"), 0), Number(call.Text("latest"), decimal.MaxValue));
            var isInclusive = call.Text("inclusive") is "true" or "1";
            var limit = (int)Number(call.Text("limit"), 100);
            FakeMessage[] found =
            [
                .. channel.All.Where(m => m is { IsDeleted: false, IsEphemeral: false } && wanted(m))
                    .Where(m => Number(m.Id, 0) is var at && (isInclusive ? at >= oldest && at <= latest : at > oldest && at < latest))
                    .Reverse(),
            ];
            var withMetadata = call.Text("include_all_metadata") is "true" or "1";
            return WebAnswer.Ok(
                ("messages", new JsonArray([.. found.Take(limit).Select(m => m.ToJson(withMetadata))])),
                ("has_more", found.Length > limit));
        }
    }

    private static decimal Number(string? text, decimal otherwise) => decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
