using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Members;

/// <summary>What a member did, as Slack tells it.</summary>
internal static class Payloads
{
    private const string Domain = "studygroup";

    /// <summary>The token of old, by which deliveries over HTTP were once known; worth nothing here.</summary>
    private const string Verification = "Hk2c9pVdVerificationToken";

    public static JsonObject Command(SlackWorld world, FakeInteraction of, string command, string text)
    {
        var payload = new JsonObject
        {
            ["token"] = Verification,
            ["team_id"] = of.Member.TeamId,
            ["team_domain"] = Domain,
            ["channel_id"] = of.Channel!.Id,
            ["channel_name"] = of.Channel.Partner is null ? of.Channel.IsPrivate ? "privategroup" : of.Channel.Name : "directmessage",
            ["user_id"] = of.Member.Id,
            ["user_name"] = of.Member.Name,
            ["command"] = command,
            ["text"] = text,
            ["api_app_id"] = world.AppId,
            ["is_enterprise_install"] = world.EnterpriseId is null ? "false" : "true",
            ["response_url"] = of.ResponseUrl,
            ["trigger_id"] = of.TriggerId,
        };
        if (world.EnterpriseId is not null)
        {
            payload["enterprise_id"] = world.EnterpriseId;
            payload["enterprise_name"] = "The organization";
        }

        return payload;
    }

    /// <summary>What all interactive ones have in common.</summary>
    public static JsonObject Interactive(SlackWorld world, FakeInteraction of, string type) => new()
    {
        ["type"] = type,
        ["user"] = new JsonObject { ["id"] = of.Member.Id, ["username"] = of.Member.Name, ["name"] = of.Member.Name, ["team_id"] = of.Member.TeamId },
        ["api_app_id"] = world.AppId,
        ["token"] = Verification,
        ["team"] = world.EnterpriseId is null ? new JsonObject { ["id"] = world.TeamId, ["domain"] = Domain } : null,
        ["enterprise"] = world.EnterpriseId is null ? null : new JsonObject { ["id"] = world.EnterpriseId, ["name"] = "The organization" },
        ["is_enterprise_install"] = world.EnterpriseId is not null,
    };

    public static JsonObject BlockActions(SlackWorld world, FakeInteraction of, JsonObject action)
    {
        var payload = Interactive(world, of, "block_actions");
        payload["trigger_id"] = of.TriggerId;
        Place(world, of, payload);
        payload["actions"] = new JsonArray(action);
        if (of.ResponseUrl is not null)
        {
            payload["response_url"] = of.ResponseUrl;
            payload["state"] = new JsonObject { ["values"] = new JsonObject() };
        }

        return payload;
    }

    public static JsonObject Suggestion(SlackWorld world, FakeInteraction of, FakeSelect select, string typed)
    {
        var payload = Interactive(world, of, "block_suggestion");
        payload["action_id"] = select.ActionId;
        payload["block_id"] = select.BlockId;
        payload["value"] = typed;
        Place(world, of, payload);
        return payload;
    }

    public static JsonObject Submission(SlackWorld world, FakeInteraction of)
    {
        var payload = Interactive(world, of, "view_submission");
        payload["trigger_id"] = of.TriggerId;
        payload["view"] = of.View!.ToJson();
        payload["response_urls"] = new JsonArray();
        return payload;
    }

    public static JsonObject Closing(SlackWorld world, FakeInteraction of)
    {
        var payload = Interactive(world, of, "view_closed");
        payload["view"] = of.View!.ToJson();
        payload["is_cleared"] = false;
        return payload;
    }

    public static JsonObject Shortcut(SlackWorld world, FakeInteraction of, string callbackId)
    {
        var payload = Interactive(world, of, of.Message is null ? "shortcut" : "message_action");
        payload["callback_id"] = callbackId;
        payload["trigger_id"] = of.TriggerId;
        payload["action_ts"] = world.Ids.NextTimestamp();
        if (of.Message is { } message)
        {
            payload["response_url"] = of.ResponseUrl;
            payload["message_ts"] = message.Id;
            payload["channel"] = ChannelOf(message.Channel);
            payload["message"] = message.ToJson();
        }

        return payload;
    }

    public static JsonObject Event(SlackWorld world, FakeInteraction of, JsonObject what) => new()
    {
        ["token"] = Verification,
        ["team_id"] = of.Member.TeamId,
        ["context_team_id"] = world.TeamId,
        ["context_enterprise_id"] = world.EnterpriseId,
        ["api_app_id"] = world.AppId,
        ["event"] = what,
        ["type"] = "event_callback",
        ["event_id"] = of.EventId,
        ["event_time"] = world.Time.GetUtcNow().ToUnixTimeSeconds(),
        ["authorizations"] = new JsonArray(new JsonObject
        {
            ["enterprise_id"] = world.EnterpriseId,
            ["team_id"] = world.TeamId,
            ["user_id"] = world.BotUserId,
            ["is_bot"] = true,
            ["is_enterprise_install"] = world.EnterpriseId is not null,
        }),
        ["is_ext_shared_channel"] = of.Channel?.IsShared ?? false,
        ["event_context"] = $"4-{world.Ids.Next("")}".ToLower(CultureInfo.InvariantCulture),
    };

    public static JsonObject Envelope(FakeInteraction of, string id, int attempt)
    {
        var envelope = new JsonObject
        {
            ["envelope_id"] = id,
            ["payload"] = of.Payload.DeepClone(),
            ["type"] = of.EnvelopeType,
            ["accepts_response_payload"] = of.AcceptsPayload,
        };
        if (of.Kind == InteractionKind.Event)
        {
            envelope["retry_attempt"] = attempt;
            envelope["retry_reason"] = attempt == 0 ? "" : "timeout";
        }

        return envelope;
    }

    private static void Place(SlackWorld world, FakeInteraction of, JsonObject payload)
    {
        if (of.View is { } view)
        {
            payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
            payload["view"] = view.ToJson();
            return;
        }

        var message = of.Message!;
        var container = new JsonObject
        {
            ["type"] = "message",
            ["message_ts"] = message.Id,
            ["channel_id"] = message.Channel.Id,
            ["is_ephemeral"] = message.IsEphemeral,
        };
        if (message.Thread is not null)
        {
            container["thread_ts"] = message.Thread;
        }

        payload["container"] = container;
        payload["channel"] = ChannelOf(message.Channel);
        if (!message.IsEphemeral)
        {
            // Of what one member alone sees, Slack keeps nothing.
            payload["message"] = world.Read(() => message.ToJson());
        }
    }

    private static JsonObject ChannelOf(FakeChannel channel) => new()
    {
        ["id"] = channel.Id,
        ["name"] = channel.Partner is null ? channel.IsPrivate ? "privategroup" : channel.Name : "directmessage",
    };
}
