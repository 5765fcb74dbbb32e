using Microsoft.Extensions.Logging;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Payloads.Blocks;
using StudyBot.Slack.Wire.Payloads.Json;

namespace StudyBot.Slack.Wire.Api;

/// <summary>
/// Slack's Web API, as far as the bot uses it. Every call waits for its limits, repeats what may be repeated, and answers with a value.
/// </summary>
internal sealed class SlackApi : IDisposable
{
    private readonly ApiSender sender;
    private readonly ApiTransport transport;

    /// <param name="handler">Instead of the network.</param>
    public SlackApi(WireOptions options, TimeProvider time, IRandomSource random, ILogger logger, HttpMessageHandler? handler = null)
    {
        sender = new ApiSender(time, handler ?? ApiSender.CreateHandler());
        transport = new ApiTransport(options, sender, time, random, logger);
        Responses = new ResponseUrls(options, sender, time, random);
        Files = new FileStore(options, transport, sender, time, handler ?? ApiSender.CreateHandler());
    }

    /// <summary>Answers to response addresses, which need no token.</summary>
    public ResponseUrls Responses { get; }

    /// <summary>Files in and out.</summary>
    public FileStore Files { get; }

    /// <inheritdoc cref="ApiTransport.TokenRefused"/>
    public Task<string> TokenRefused => transport.TokenRefused;

    /// <summary>Whose token it is.</summary>
    public Task<ApiOutcome<AuthBody>> TestAsync(CancellationToken cancellationToken) =>
        transport.CallAsync(new ApiRequest("auth.test", ApiBody.Form(), Pace.HundredAMinute), WireJson.Plain.AuthBody, cancellationToken);

    /// <summary>An address to connect to, once.</summary>
    public Task<ApiOutcome<OpenedConnection>> OpenConnectionAsync(CancellationToken cancellationToken) =>
        transport.CallAsync(
            new ApiRequest("apps.connections.open", ApiBody.Form(), Pace.Free) { IsByApp = true }, WireJson.Plain.OpenedConnection, cancellationToken);

    /// <summary>Not repeated where nobody saw how it ended: it would be a second message.</summary>
    public Task<ApiOutcome<PostedMessage>> PostAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        transport.CallAsync(
            new ApiRequest("chat.postMessage", ApiBody.Json(message with { UnfurlLinks = false, UnfurlMedia = false }, WireJson.Plain.OutgoingMessage), Pace.OneASecond)
            {
                Channel = message.Channel ?? "",
                IsRepeatable = false,
            },
            WireJson.Plain.PostedMessage,
            cancellationToken);

    public Task<ApiOutcome<PostedMessage>> PostEphemeralAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        transport.CallAsync(
            new ApiRequest("chat.postEphemeral", ApiBody.Json(message, WireJson.Plain.OutgoingMessage), Pace.HundredAMinute) { IsRepeatable = false },
            WireJson.Plain.PostedMessage,
            cancellationToken);

    public Task<ApiOutcome<PostedMessage>> UpdateAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        transport.CallAsync(
            new ApiRequest("chat.update", ApiBody.Json(message, WireJson.Plain.OutgoingMessage), Pace.FiftyAMinute), WireJson.Plain.PostedMessage, cancellationToken);

    /// <summary>The newest messages of a channel, with what goes with them unseen. Needs a scope that only the operator can give.</summary>
    /// <param name="before">Messages older than this one; null for the newest.</param>
    public Task<ApiOutcome<HistoryBody>> ReadHistoryAsync(string channel, string? before, CancellationToken cancellationToken) =>
        transport.CallAsync(
            new ApiRequest(
                "conversations.history",
                ApiBody.Form([("channel", channel), ("limit", "50"), ("include_all_metadata", "true"), .. before is null ? Array.Empty<(string, string)>() : [("latest", before)]]),
                Pace.FiftyAMinute)
            {
                IsOptional = true,
            },
            WireJson.Plain.HistoryBody,
            cancellationToken);

    /// <param name="isPushed">Onto the modal that is open.</param>
    public Task<ApiOutcome<OpenedView>> OpenViewAsync(string trigger, View view, bool isPushed, CancellationToken cancellationToken) =>
        transport.CallAsync(
            new ApiRequest(
                isPushed ? "views.push" : "views.open", ApiBody.Json(new ApiArguments.OpenView(trigger, view), WireJson.Plain.OpenView), Pace.HundredAMinute)
            {
                IsUrgent = true,
                IsRepeatable = false,
            },
            WireJson.Plain.OpenedView,
            cancellationToken);

    public Task<ApiOutcome<OpenedView>> UpdateViewAsync(string id, View view, CancellationToken cancellationToken) =>
        transport.CallAsync(
            new ApiRequest("views.update", ApiBody.Json(new ApiArguments.UpdateView(id, view), WireJson.Plain.UpdateView), Pace.HundredAMinute),
            WireJson.Plain.OpenedView,
            cancellationToken);

    /// <summary>The Home tab of one member.</summary>
    public Task<ApiOutcome<OpenedView>> PublishAsync(string user, View view, CancellationToken cancellationToken) =>
        transport.CallAsync(
            new ApiRequest("views.publish", ApiBody.Json(new ApiArguments.PublishView(user, view), WireJson.Plain.PublishView), Pace.HundredAMinute),
            WireJson.Plain.OpenedView,
            cancellationToken);

    public Task<ApiOutcome<UserAnswer>> GetUserAsync(string user, CancellationToken cancellationToken) =>
        transport.CallAsync(new ApiRequest("users.info", ApiBody.Form(("user", user)), Pace.HundredAMinute), WireJson.Plain.UserAnswer, cancellationToken);

    /// <summary>All user groups of the workspace, with the ids of their members.</summary>
    public Task<ApiOutcome<UserGroupsAnswer>> ListUserGroupsAsync(CancellationToken cancellationToken) =>
        transport.CallAsync(
            new ApiRequest("usergroups.list", ApiBody.Form(("include_users", "true")), Pace.TwentyAMinute), WireJson.Plain.UserGroupsAnswer, cancellationToken);

    public void Dispose()
    {
        Files.Dispose();
        sender.Dispose();
    }
}
