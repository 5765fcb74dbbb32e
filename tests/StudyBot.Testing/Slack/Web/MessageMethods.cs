using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.Rules;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Web;

/// <summary>Messages that the bot posts, changes and takes away.</summary>
internal sealed class MessageMethods(SlackWorld world, Violations violations)
{
    private readonly Dictionary<string, (WebCall Call, int Epoch)> byKey = new(StringComparer.Ordinal);

    public WebAnswer Post(WebCall call) => In(call, call.Text("channel"), channel =>
    {
        if (Refusal(call, MessageKind.Post) is { } refusal)
        {
            return refusal;
        }

        if (call.Text("thread_ts") is { } thread && channel.Find(thread) is null)
        {
            return WebAnswer.Error("thread_not_found");
        }

        var message = new FakeMessage(world, channel, world.BotUserId) { Thread = call.Text("thread_ts") };
        message.Apply(call.Fields);
        CheckKey(call);
        channel.All.Add(message);
        return WebAnswer.Ok(("channel", channel.Id), ("ts", message.Id), ("message", message.ToJson(withMetadata: true)));
    });

    public WebAnswer PostEphemeral(WebCall call) => In(call, call.Text("channel"), channel =>
    {
        if (world.FindMember(call.Text("user")) is not { } member)
        {
            return WebAnswer.Error("user_not_in_channel");
        }

        if (Refusal(call, MessageKind.Ephemeral) is { } refusal)
        {
            return refusal;
        }

        var message = new FakeMessage(world, channel, world.BotUserId) { For = member.Id, Thread = call.Text("thread_ts") };
        message.Apply(call.Fields);
        channel.All.Add(message);
        return WebAnswer.Ok(("message_ts", message.Id));
    });

    public WebAnswer Update(WebCall call) => In(call, call.Text("channel"), channel =>
    {
        if (channel.Find(call.Text("ts")) is not { IsEphemeral: false } message)
        {
            return WebAnswer.Error("message_not_found");
        }

        if (!message.IsFromBot)
        {
            return WebAnswer.Error("cant_update_message");
        }

        if (Refusal(call, MessageKind.Edit) is { } refusal)
        {
            return refusal;
        }

        message.Apply(call.Fields);
        return WebAnswer.Ok(("channel", channel.Id), ("ts", message.Id), ("text", message.Fallback), ("message", message.ToJson(withMetadata: true)));
    });

    public WebAnswer Delete(WebCall call) => In(call, call.Text("channel"), channel =>
    {
        if (channel.Find(call.Text("ts")) is not { IsEphemeral: false } message)
        {
            return WebAnswer.Error("message_not_found");
        }

        if (!message.IsFromBot)
        {
            return WebAnswer.Error("cant_delete_message");
        }

        message.IsDeleted = true;
        return WebAnswer.Ok(("channel", channel.Id), ("ts", message.Id));
    });

    /// <summary>Why the bot cannot write in a channel; a member's id stands for the conversation with that member.</summary>
    internal static string? Obstacle(FakeChannel channel) =>
        channel.IsArchived ? "is_archived"
        : channel is { HasBot: false, Partner: null } ? "not_in_channel"
        : channel.IsRestricted ? "restricted_action"
        : null;

    private WebAnswer In(WebCall call, string? id, Func<FakeChannel, WebAnswer> then)
    {
        lock (world.Gate)
        {
            var channel = world.FindChannel(id) ?? (world.FindMember(id) is { } member ? world.DirectChannel(member) : null);
            // A private channel that the bot is not in does not exist for it.
            if (channel is null || (channel.IsPrivate && !channel.HasBot))
            {
                return WebAnswer.Error("channel_not_found");
            }

            return Obstacle(channel) is { } word ? WebAnswer.Error(word) : then(channel);
        }
    }

    private WebAnswer? Refusal(WebCall call, MessageKind kind)
    {
        var problems = MessageRules.Of(call.Fields, kind).ToList();
        problems.ForEach(p => violations.Add($"{call.Method}: {p}"));
        return problems.Count == 0 ? null
            : problems[0].StartsWith("no_text", StringComparison.Ordinal) ? WebAnswer.Error("no_text")
            : WebAnswer.Invalid("invalid_blocks", problems);
    }

    /// <summary>
    /// The key by which a post is found again after a crash stands in one post only, unless the client cannot know that the first one was made: a rare double is
    /// better than a silent miss.
    /// </summary>
    private void CheckKey(WebCall call)
    {
        var key = (call.Fields["metadata"] as JsonObject)?["event_payload"]?.ToJsonString() ?? "";
        if (byKey.TryGetValue(key, out var before) && before.Epoch == world.Epoch && !before.Call.IsAnswerLost)
        {
            violations.Add($"{call.Method}: two posts of one key.", before.Call.GivenUp);
        }

        byKey[key] = (call, world.Epoch);
    }
}
