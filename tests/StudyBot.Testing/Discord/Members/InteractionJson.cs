using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Members;

/// <summary>An interaction as the gateway sends it.</summary>
internal static class InteractionJson
{
    public static JsonObject Of(DiscordWorld world, FakeInteraction interaction, FakeMember member, JsonObject data)
    {
        var guild = interaction.Channel.Guild;
        var json = new JsonObject
        {
            ["id"] = interaction.Id,
            ["application_id"] = world.ApplicationId,
            ["type"] = (int)interaction.Kind,
            ["data"] = data,
            ["channel_id"] = interaction.Channel.Id,
            ["channel"] = interaction.Channel.ToJson(),
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["app_permissions"] = ((long)interaction.Channel.BotPermissions).ToString(CultureInfo.InvariantCulture),
            ["locale"] = "en-US",
            ["entitlements"] = new JsonArray(),
            ["entitlement_sku_ids"] = new JsonArray(),
            ["context"] = guild is null ? 1 : 0,
            ["attachment_size_limit"] = 10 * 1024 * 1024,
        };
        if (guild is null)
        {
            json["user"] = member.User();
            json["authorizing_integration_owners"] = new JsonObject { ["0"] = "0" };
        }
        else
        {
            json["member"] = member.ToJson();
            json["guild_id"] = guild.Id;
            json["guild"] = new JsonObject { ["id"] = guild.Id, ["locale"] = "en-US", ["features"] = new JsonArray() };
            json["guild_locale"] = "en-US";
            json["authorizing_integration_owners"] = new JsonObject { ["0"] = guild.Id };
        }

        if (interaction.Pressed is { } message)
        {
            json["message"] = world.Read(message.ToJson);
        }

        interaction.Sent = Stopwatch.GetTimestamp();
        return json;
    }
}
