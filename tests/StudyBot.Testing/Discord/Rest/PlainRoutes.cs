using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Rest;

/// <summary>What a bot reads about itself and where it is.</summary>
internal sealed class PlainRoutes(DiscordWorld world)
{
    public RestAnswer User(RestCall call) => RestAnswer.Ok(world.BotUser());

    public RestAnswer Application(RestCall call) => RestAnswer.Ok(new JsonObject
    {
        ["id"] = world.ApplicationId,
        ["name"] = "StudyBot",
        ["icon"] = null,
        ["description"] = "",
        ["bot_public"] = false,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = new string('0', 64),
        ["flags"] = 0,
        ["approximate_guild_count"] = world.Guilds.Count,
        ["bot"] = world.BotUser(),
    });

    public RestAnswer Channel(RestCall call) =>
        world.FindChannel(call.Ids[0]) is { } channel ? RestAnswer.Ok(channel.ToJson()) : RestAnswer.UnknownChannel();

    public RestAnswer Guild(RestCall call) => InGuild(call, guild => guild.ToJson());

    public RestAnswer Channels(RestCall call) => InGuild(call, guild => new JsonArray([.. guild.Channels.Where(c => !c.IsThread).Select(c => c.ToJson())]));

    public RestAnswer Roles(RestCall call) => InGuild(call, guild => guild.ToJson()["roles"]!.DeepClone());

    public RestAnswer Member(RestCall call) => world.FindGuild(call.Ids[0]) is not { } guild
        ? RestAnswer.UnknownGuild()
        : guild.FindMember(call.Ids[1]) is { } member ? RestAnswer.Ok(member.ToJson()) : RestAnswer.Error(404, 10007, "Unknown Member");

    public RestAnswer DirectChannel(RestCall call)
    {
        var channel = world.AddDirectChannel((string?)call.Fields["recipient_id"] ?? "");
        return RestAnswer.Ok(channel.ToJson());
    }

    private RestAnswer InGuild(RestCall call, Func<FakeGuild, JsonNode> read) =>
        world.FindGuild(call.Ids[0]) is { } guild ? RestAnswer.Ok(read(guild)) : RestAnswer.UnknownGuild();
}
