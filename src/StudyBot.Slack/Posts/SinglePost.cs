using System.Buffers.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Posts;

/// <summary>
/// Posts a message once whatever happens on the way: where an attempt broke off, the channel is looked at before another, for the key that goes with the message
/// unseen. Where that may not be looked at, twice now and then is better than never.
/// </summary>
internal sealed partial class SinglePost(SlackApi api, IRandomSource random, ILogger logger)
{
    public async Task<ApiOutcome<PostedMessage>> PostAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var key = NewKey();
        var marked = Mark(message, key);
        var outcome = await api.PostAsync(marked, cancellationToken);
        if (outcome is not ApiOutcome<PostedMessage>.Unavailable { MayHaveBeenTaken: true })
        {
            return outcome;
        }

        if (await api.ReadHistoryAsync(message.Channel ?? "", null, cancellationToken) is ApiOutcome<HistoryBody>.Done { Value.Messages: { } messages })
        {
            return messages.FirstOrDefault(m => HasKey(m.Metadata, key)) is { Ts: { } ts }
                ? new ApiOutcome<PostedMessage>.Done(new PostedMessage(message.Channel, ts))
                : await api.PostAsync(marked, cancellationToken);
        }

        // Whatever becomes of this one, the first may stand there.
        LogPostedAgain(message.Channel ?? "");
        return await api.PostAsync(marked, cancellationToken) is var again && again is ApiOutcome<PostedMessage>.Unavailable lost ? lost with { MayHaveBeenTaken = true } : again;
    }

    /// <summary>One attempt, of which the outcome says whether it may have been taken.</summary>
    public Task<ApiOutcome<PostedMessage>> TryAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        api.PostAsync(Mark(message, NewKey()), cancellationToken);

    private static OutgoingMessage Mark(OutgoingMessage message, string key) =>
        message with { Metadata = new MessageMetadata(MessageMetadata.PostType, new PostKey(key)) };

    private static bool HasKey(JsonElement metadata, string key) =>
        metadata.ValueKind == JsonValueKind.Object
        && metadata.TryGetProperty("event_payload", out var payload)
        && payload.ValueKind == JsonValueKind.Object
        && payload.TryGetProperty("key", out var found)
        && found.ValueKind == JsonValueKind.String
        && found.ValueEquals(key);

    private string NewKey()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.Fill(bytes);
        return Base64Url.EncodeToString(bytes);
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Nobody saw how a post in {Channel} ended, and it may stand there twice now; with the scopes channels:history and groups:history it would be looked for")]
    private partial void LogPostedAgain(string channel);
}
