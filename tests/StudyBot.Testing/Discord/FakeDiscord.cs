using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using StudyBot.Testing.Discord.Gateway;
using StudyBot.Testing.Discord.Rest;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord;

/// <summary>
/// Discord on the loopback, as strict as the real one: what a client does that Discord does not bear is refused as there and kept in
/// <see cref="Violations"/>. A test asks for what goes wrong through <see cref="GatewayServer.Faults"/> and <see cref="RestServer.Faults"/>, and acts as members
/// through <see cref="World"/>.
/// </summary>
public sealed class FakeDiscord : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeDiscord(WebApplication app, FakeDiscordOptions options)
    {
        this.app = app;
        World = new DiscordWorld(options, Violations);
        Gateway = new GatewayServer(World, Violations);
        Rest = new RestServer(World, Gateway, Violations);
        // As a bot's token is made: the application's id, a time, and a seal.
        Token = $"{Convert.ToBase64String(Encoding.ASCII.GetBytes(World.ApplicationId)).TrimEnd('=')}.GxT3st.{new string('q', 30)}{Tail(World.ApplicationId)}";
        (Gateway.Token, Rest.Token) = (Token, Token);
    }

    public DiscordWorld World { get; }

    public GatewayServer Gateway { get; }

    public RestServer Rest { get; }

    public Violations Violations { get; } = new("Discord");

    /// <summary>The token that the bot needs.</summary>
    public string Token { get; }

    /// <summary>As <c>Discord:RestBaseUrl</c> wants it.</summary>
    public string RestBaseUrl { get; private set; } = "";

    public static async Task<FakeDiscord> StartAsync(FakeDiscordOptions? options = null)
    {
        var app = Loopback.Build();
        var fake = new FakeDiscord(app, options ?? new FakeDiscordOptions());
        app.UseWebSockets();
        app.Run(fake.HandleAsync);
        var address = await Loopback.StartAsync(app).ConfigureAwait(false);
        fake.RestBaseUrl = address + RestServer.Prefix;
        fake.World.FileBase = address;
        fake.Gateway.Base = address.Replace("http://", "ws://", StringComparison.Ordinal);
        return fake;
    }

    /// <summary>The operator makes a new token: the one that the bot has is worth nothing any more.</summary>
    /// <param name="closesGateway">Where it does not, requests alone are refused from now on.</param>
    public void RevokeToken(bool closesGateway = true)
    {
        (Gateway.Token, Rest.Token) = (null, null);
        if (closesGateway && Gateway.IsConnected)
        {
            Gateway.Faults.Close(GatewayClose.AuthenticationFailed);
        }
    }

    /// <summary>From now on it is another process that connects: it knows no buckets, and the last one's waiting times are not its own.</summary>
    public void ExpectNewProcess()
    {
        (Gateway.Token, Rest.Token) = (Token, Token);
        World.Epoch++;
        Gateway.ForgetClient();
        Rest.ForgetClient();
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync().ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
    }

    private async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path.TrimEnd('/') is GatewayServer.Path or GatewayServer.ResumePath)
        {
            await Gateway.HandleAsync(context, path.StartsWith(GatewayServer.ResumePath, StringComparison.Ordinal)).ConfigureAwait(false);
        }
        else if (path.StartsWith(RestServer.Prefix + "/", StringComparison.Ordinal))
        {
            await Rest.HandleAsync(context).ConfigureAwait(false);
        }
        else
        {
            await ServeFileAsync(context, path).ConfigureAwait(false);
        }
    }

    private async Task ServeFileAsync(HttpContext context, string path)
    {
        if (context.Request.Headers.Authorization.Count > 0)
        {
            Violations.Add($"{path}: the bot's token was sent to where files are served.");
        }

        await World.FilesServed.WaitAsync(context.RequestAborted).ConfigureAwait(false);
        if (path.Split('/') is not ["", "attachments", var id, _] || World.FindFile(id) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = file.ContentType;
        await context.Response.Body.WriteAsync(file.Bytes).ConfigureAwait(false);
    }

    private static string Tail(string id) => id.PadLeft(20, 'z')[^8..];
}
