using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Gateway;

/// <summary>What the gateway says of itself.</summary>
internal static class GatewayPayloads
{
    public static JsonObject Hello(TimeSpan heartbeat) =>
        Bare(GatewayOp.Hello, new JsonObject { ["heartbeat_interval"] = (int)heartbeat.TotalMilliseconds });

    public static JsonObject InvalidSession(bool canResume) => Bare(GatewayOp.InvalidSession, canResume);

    /// <summary>What is no dispatch has neither a name nor a number.</summary>
    public static JsonObject Bare(int operation, JsonNode? data = null) => new() { ["op"] = operation, ["s"] = null, ["t"] = null, ["d"] = data };

    /// <summary>As <c>GET /gateway/bot</c> tells it.</summary>
    public static JsonObject Description(string address, int shards, int startsLeft) => new()
    {
        ["url"] = address,
        ["shards"] = shards,
        ["session_start_limit"] = new JsonObject { ["total"] = 1000, ["remaining"] = startsLeft, ["reset_after"] = 2000, ["max_concurrency"] = 1 },
    };

    public static JsonObject Ready(DiscordWorld world, string session, string resumeAddress) => new()
    {
        ["v"] = 10,
        ["user"] = world.BotUser(),
        ["user_settings"] = new JsonObject(),
        ["session_type"] = "normal",
        ["session_id"] = session,
        ["resume_gateway_url"] = resumeAddress,
        ["relationships"] = new JsonArray(),
        ["private_channels"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["guilds"] = new JsonArray([.. world.Guilds.Where(g => g.HasBot).Select(g => (JsonNode)new JsonObject { ["id"] = g.Id, ["unavailable"] = true })]),
        ["application"] = new JsonObject { ["id"] = world.ApplicationId, ["flags"] = 0 },
        ["_trace"] = new JsonArray(),
    };
}
