using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using StudyBot.Testing.Discord.Rules;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Rest;

/// <summary>Messages that the bot sends and changes by its own initiative.</summary>
internal sealed class MessageRoutes(DiscordWorld world, Violations violations)
{
    // Discord says "the past few minutes" and no number.
    private static readonly TimeSpan NoncesKept = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, (FakeMessage Message, DateTimeOffset At)> byNonce = new(StringComparer.Ordinal);

    public RestAnswer Create(RestCall call) => In(call, channel =>
    {
        if ((channel.BotPermissions & (channel.IsThread ? DiscordPermissions.SendMessagesInThreads : DiscordPermissions.SendMessages)) == 0)
        {
            return RestAnswer.MissingPermissions();
        }

        if (channel.Kind is ChannelKind.Category or ChannelKind.Forum)
        {
            return RestAnswer.Error(400, 50008, "Cannot send messages in a non-text channel");
        }

        if (call.Files.Count > 0 && (channel.BotPermissions & DiscordPermissions.AttachFiles) == 0)
        {
            return RestAnswer.MissingPermissions();
        }

        if (call.Fields["nonce"] is not { } nonce || (bool?)call.Fields["enforce_nonce"] != true)
        {
            violations.Add($"{call.Route}: without a nonce that is enforced, a repeat would post twice.");
        }
        else if (byNonce.TryGetValue($"{channel.Id} {nonce}", out var posted) && call.At - posted.At < NoncesKept)
        {
            return RestAnswer.Ok(posted.Message.ToJson());
        }

        if (Refusal(call, null) is { } refusal)
        {
            return refusal;
        }

        var message = new FakeMessage(world, channel, true, 0);
        message.Apply(call.Fields, call.Files);
        if ((channel.BotPermissions & DiscordPermissions.EmbedLinks) == 0)
        {
            // Discord drops them without a word.
            message.Embeds.Clear();
        }

        channel.All.Add(message);
        byNonce[$"{channel.Id} {call.Fields["nonce"]}"] = (message, call.At);
        return RestAnswer.Ok(message.ToJson());
    });

    /// <summary>The newest first; none where the bot may see the channel and not its history.</summary>
    public RestAnswer List(RestCall call) => In(call, channel =>
    {
        var query = QueryHelpers.ParseQuery(call.Query);
        var limit = query.TryGetValue("limit", out var most) ? int.Parse(most.ToString(), CultureInfo.InvariantCulture) : 50;
        var before = query.TryGetValue("before", out var id) ? ulong.Parse(id.ToString(), CultureInfo.InvariantCulture) : ulong.MaxValue;
        if (limit is < 1 or > 100)
        {
            violations.Add($"{call.Route}: a limit of {limit}.");
            return RestAnswer.InvalidBody("limit");
        }

        return RestAnswer.Ok(new JsonArray(
        [
            .. channel.All
                .Where(m => (channel.BotPermissions & DiscordPermissions.ReadMessageHistory) != 0 && !m.IsDeleted && !m.IsPrivate)
                .Where(m => ulong.Parse(m.Id, CultureInfo.InvariantCulture) < before)
                .Reverse()
                .Take(limit)
                .Select(m => m.ToJson()),
        ]));
    });

    public RestAnswer Read(RestCall call) => InMessage(call, message => RestAnswer.Ok(message.ToJson()));

    public RestAnswer Edit(RestCall call) => InMessage(call, message =>
    {
        if (!message.IsFromBot)
        {
            violations.Add($"{call.Route}: a message of somebody else.");
            return RestAnswer.Error(403, 50005, "Cannot edit a message authored by another user");
        }

        if (Refusal(call, message) is { } refusal)
        {
            return refusal;
        }

        message.Apply(call.Fields, call.Files);
        return RestAnswer.Ok(message.ToJson());
    });

    public RestAnswer Delete(RestCall call) => InMessage(call, message =>
    {
        message.IsDeleted = true;
        return RestAnswer.NoContent;
    });

    private RestAnswer InMessage(RestCall call, Func<FakeMessage, RestAnswer> then) => In(call, channel =>
        channel.All.FirstOrDefault(m => m.Id == call.Ids[1] && !m.IsDeleted && !m.IsPrivate) is { } message ? then(message) : RestAnswer.UnknownMessage());

    private RestAnswer In(RestCall call, Func<FakeChannel, RestAnswer> then)
    {
        lock (world.Gate)
        {
            if (world.FindChannel(call.Ids[0]) is not { } channel)
            {
                return RestAnswer.UnknownChannel();
            }

            if (channel.Guild is { HasBot: false } || (channel.BotPermissions & DiscordPermissions.ViewChannel) == 0)
            {
                return RestAnswer.MissingAccess();
            }

            var answer = then(channel);
            world.Announce();
            return answer;
        }
    }

    private RestAnswer? Refusal(RestCall call, FakeMessage? before)
    {
        var refusal = MessageRules.Check(call.Fields, call.Files, before, out var problems);
        foreach (var problem in problems)
        {
            violations.Add($"{call.Route}: {problem}");
        }

        return refusal;
    }
}
