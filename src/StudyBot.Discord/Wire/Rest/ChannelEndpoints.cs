using System.Buffers.Text;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Json;
using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>Channels and what the bot says in them by its own initiative.</summary>
internal sealed class ChannelEndpoints(RestTransport transport, IRandomSource random)
{
    /// <summary>Discord remembers a nonce for "the past few minutes"; this much is surely among them.</summary>
    public static readonly TimeSpan NonceKept = TimeSpan.FromMinutes(1);

    public Task<RestOutcome<Channel>> GetAsync(Snowflake channel, CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Get, Route.Of($"channels/{channel}", "channels", channel)),
            WireJson.Plain.Channel,
            cancellationToken);

    /// <summary>The channel for direct messages with a user; the same every time.</summary>
    public Task<RestOutcome<Channel>> OpenDirectAsync(Snowflake user, CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Post, Route.Of("users/@me/channels")) { Body = RestBody.Json(new RecipientBody(user), WireJson.Plain.RecipientBody) },
            WireJson.Plain.Channel,
            cancellationToken);

    /// <summary>Posts once whatever happens on the way: every attempt has the same nonce, which the caller may choose to repeat it later.</summary>
    public Task<RestOutcome<Message>> CreateMessageAsync(Snowflake channel, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var once = message with { Nonce = message.Nonce ?? CreateNonce(), EnforceNonce = true };
        return transport.SendAsync(
            new RestRequest(HttpMethod.Post, Messages(channel)) { Body = RestBody.Message(once), KeyKept = NonceKept },
            WireJson.Plain.Message,
            cancellationToken);
    }

    /// <summary>Newest first.</summary>
    /// <param name="limit">1–100.</param>
    /// <param name="before">Those before this one; null for the newest.</param>
    public Task<RestOutcome<IReadOnlyList<Message>>> ListMessagesAsync(Snowflake channel, int limit, Snowflake? before, CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Get, Route.Of($"channels/{channel}/messages?limit={limit}{(before is { } id ? $"&before={id}" : "")}", "channels/messages", channel)),
            WireJson.Plain.IReadOnlyListMessage,
            cancellationToken);

    public Task<RestOutcome<Message>> GetMessageAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken) =>
        transport.SendAsync(new RestRequest(HttpMethod.Get, One(channel, message)), WireJson.Plain.Message, cancellationToken);

    public Task<RestOutcome<Message>> EditMessageAsync(Snowflake channel, Snowflake message, OutgoingMessage edited, CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Patch, One(channel, message)) { Body = RestBody.Message(edited) },
            WireJson.Plain.Message,
            cancellationToken);

    public Task<RestOutcome<Nothing>> DeleteMessageAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken) =>
        transport.SendAsync(new RestRequest(HttpMethod.Delete, One(channel, message)), cancellationToken);

    private static Route Messages(Snowflake channel) => Route.Of($"channels/{channel}/messages", "channels/messages", channel);

    private static Route One(Snowflake channel, Snowflake message) => Route.Of($"channels/{channel}/messages/{message}", "channels/messages/one", channel);

    // 16 bytes are 22 characters; 25 are allowed.
    private string CreateNonce()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.Fill(bytes);
        return Base64Url.EncodeToString(bytes);
    }
}
