using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.Gateway;

/// <summary>What an identify must bring; the code with which it is refused otherwise.</summary>
internal static class IdentifyRules
{
    /// <summary>Members, presences and the content of messages, which nobody gave this bot.</summary>
    private const int Privileged = (1 << 1) | (1 << 8) | (1 << 15);

    private const int Known = (1 << 26) - 1;

    /// <param name="shards">More than one are required where it is above 1.</param>
    public static int? Refusal(JsonObject identify, string? token, int shards)
    {
        if ((string?)identify["token"] != token || token is null)
        {
            return GatewayClose.AuthenticationFailed;
        }

        if (identify["properties"] is not JsonObject properties || properties["os"] is null || properties["browser"] is null || properties["device"] is null)
        {
            return GatewayClose.DecodeError;
        }

        if ((int?)identify["intents"] is not { } intents || (intents & ~Known) != 0)
        {
            return GatewayClose.InvalidIntents;
        }

        if ((intents & Privileged) != 0)
        {
            return GatewayClose.DisallowedIntents;
        }

        if (identify["shard"] is JsonArray shard && (shard.Count != 2 || (int)shard[0]! >= (int)shard[1]!))
        {
            return GatewayClose.InvalidShard;
        }

        return shards > 1 && identify["shard"] is not JsonArray ? GatewayClose.ShardingRequired : null;
    }
}
