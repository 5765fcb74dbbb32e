using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Gateway;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>The bot itself.</summary>
internal sealed class ApplicationEndpoints(RestTransport transport)
{
    public Task<RestOutcome<GatewayBot>> GetGatewayAsync(CancellationToken cancellationToken) =>
        transport.SendAsync(new RestRequest(HttpMethod.Get, Route.Of("gateway/bot")), WireJson.Plain.GatewayBot, cancellationToken);

    public Task<RestOutcome<Application>> GetApplicationAsync(CancellationToken cancellationToken) =>
        transport.SendAsync(new RestRequest(HttpMethod.Get, Route.Of("applications/@me")), WireJson.Plain.Application, cancellationToken);

    public Task<RestOutcome<User>> GetUserAsync(CancellationToken cancellationToken) =>
        transport.SendAsync(new RestRequest(HttpMethod.Get, Route.Of("users/@me")), WireJson.Plain.User, cancellationToken);
}
