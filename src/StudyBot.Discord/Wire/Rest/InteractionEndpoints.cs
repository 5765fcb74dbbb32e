using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Interactions;
using StudyBot.Discord.Wire.Payloads.Json;
using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>
/// Answers to interactions. The token is the right to answer; it lives 15 minutes and is never logged. What a success looks like is not read where nothing
/// depends on it.
/// </summary>
internal sealed class InteractionEndpoints(RestTransport transport)
{
    /// <summary>
    /// The first answer, within 3 s of the interaction. Waits for no limit. An attempt whose connection broke is repeated, and when Discord then says that the
    /// interaction has its answer, that was it.
    /// </summary>
    /// <param name="timeLeft">Until the interaction is lost: no attempt but the first is made later. Null where it is as new as can be.</param>
    public Task<RestOutcome<Nothing>> AnswerAsync(
        Snowflake interaction, string token, InteractionAnswer answer, CancellationToken cancellationToken, TimeSpan? timeLeft = null) =>
        transport.SendAsync(Callback(interaction, token, answer, "callback") with { TimeLeft = timeLeft }, cancellationToken);

    /// <summary>As <see cref="AnswerAsync"/>, and gives the message that it made; null where that answer was lost on its way.</summary>
    public async Task<RestOutcome<Message?>> AnswerAndReadAsync(
        Snowflake interaction,
        string token,
        InteractionAnswer answer,
        CancellationToken cancellationToken) =>
        await transport.SendAsync(Callback(interaction, token, answer, "callback?with_response=true"), WireJson.Plain.CallbackResponse, cancellationToken) switch
        {
            RestOutcome<CallbackResponse>.Done done => new RestOutcome<Message?>.Done(done.Value.Resource?.Message),
            var other => other.As<Message?>(),
        };

    public Task<RestOutcome<Message>> GetOriginalAsync(Snowflake application, string token, CancellationToken cancellationToken) =>
        transport.SendAsync(new RestRequest(HttpMethod.Get, Original(application, token)) { Kind = RequestKind.Webhook }, WireJson.Plain.Message, cancellationToken);

    /// <summary>Also turns the placeholder of a deferral into its message.</summary>
    public Task<RestOutcome<Nothing>> EditOriginalAsync(Snowflake application, string token, OutgoingMessage message, CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Patch, Original(application, token)) { Kind = RequestKind.Webhook, Body = RestBody.Message(message) },
            cancellationToken);

    public Task<RestOutcome<Nothing>> DeleteOriginalAsync(Snowflake application, string token, CancellationToken cancellationToken) =>
        transport.SendAsync(new RestRequest(HttpMethod.Delete, Original(application, token)) { Kind = RequestKind.Webhook }, cancellationToken);

    /// <summary>
    /// A message after the first answer. Discord's own description has a nonce for a channel's messages and none here, so where an attempt broke off that had
    /// been taken, a repetition is a second message. It is repeated all the same: what is said so is for the one member alone who asked, whose placeholder is
    /// gone by then, and the same card twice is a blemish where none would be no answer at all.
    /// </summary>
    public Task<RestOutcome<Nothing>> CreateFollowUpAsync(Snowflake application, string token, OutgoingMessage message, CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Post, Webhook(application, token, "?wait=true", "webhooks")) { Kind = RequestKind.Webhook, Body = RestBody.Message(message) },
            cancellationToken);

    public Task<RestOutcome<Nothing>> EditFollowUpAsync(
        Snowflake application,
        string token,
        Snowflake message,
        OutgoingMessage edited,
        CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Patch, FollowUp(application, token, message)) { Kind = RequestKind.Webhook, Body = RestBody.Message(edited) },
            cancellationToken);

    public Task<RestOutcome<Nothing>> DeleteFollowUpAsync(Snowflake application, string token, Snowflake message, CancellationToken cancellationToken) =>
        transport.SendAsync(new RestRequest(HttpMethod.Delete, FollowUp(application, token, message)) { Kind = RequestKind.Webhook }, cancellationToken);

    private static RestRequest Callback(Snowflake interaction, string token, InteractionAnswer answer, string end) =>
        new(HttpMethod.Post, Route.Of($"interactions/{interaction}/{token}/{end}", "interactions/callback", interaction))
        {
            Kind = RequestKind.Callback,
            Body = RestBody.Answer(answer),
        };

    private static Route Original(Snowflake application, string token) =>
        Webhook(application, token, "/messages/@original", "webhooks/messages/@original");

    private static Route FollowUp(Snowflake application, string token, Snowflake message) =>
        Webhook(application, token, $"/messages/{message}", "webhooks/messages");

    private static Route Webhook(Snowflake application, string token, string end, string template) =>
        Route.Of($"webhooks/{application}/{token}{end}", template, $"{application}/{token}");
}
