using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using StudyBot.Testing.Slack.Sockets;
using StudyBot.Testing.Slack.Web;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack;

/// <summary>
/// Slack on the loopback, as strict as the real one: what a client does that Slack does not bear is refused as there and kept in
/// <see cref="Violations"/>. A test asks for what goes wrong through <see cref="SocketServer.Faults"/> and <see cref="WebServer.Faults"/>, and acts as members
/// through <see cref="World"/>.
/// </summary>
public sealed class FakeSlack : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TokenCheck tokens;

    private FakeSlack(WebApplication app, FakeSlackOptions options)
    {
        this.app = app;
        World = new SlackWorld(options, Violations);
        Sockets = new SocketServer(World, Violations);
        BotToken = $"xoxb-1234567890123-4567890123456-{new string('q', 16)}{World.BotId[^8..]}";
        AppToken = $"xapp-1-{World.AppId}-7890123456789-{new string('d', 56)}{World.AppId[^8..]}";
        tokens = new TokenCheck(World, Violations, BotToken, AppToken);
        Web = new WebServer(World, Sockets, Violations, tokens);
    }

    public SlackWorld World { get; }

    public SocketServer Sockets { get; }

    public WebServer Web { get; }

    public Violations Violations { get; } = new("Slack");

    public string BotToken { get; }

    public string AppToken { get; }

    /// <summary>As <c>Slack:ApiBaseUrl</c> wants it.</summary>
    public string ApiBaseUrl => World.Base + WebServer.Prefix.TrimEnd('/');

    public static async Task<FakeSlack> StartAsync(FakeSlackOptions? options = null)
    {
        var app = Loopback.Build();
        var fake = new FakeSlack(app, options ?? new FakeSlackOptions());
        app.Run(fake.HandleAsync);
        var address = await Loopback.StartAsync(app).ConfigureAwait(false);
        fake.World.Base = address;
        fake.Sockets.Base = address.Replace("http://", "ws://", StringComparison.Ordinal);
        return fake;
    }

    /// <summary>From now on the bot's token is refused with this word: <c>token_revoked</c>, <c>account_inactive</c>, <c>invalid_auth</c>.</summary>
    public void RefuseBotToken(string word) => tokens.BotRefusal = word;

    public void RefuseAppToken(string word) => tokens.AppRefusal = word;

    /// <summary>From now on it is another process that connects: what the last one was told is not known to it.</summary>
    public void ExpectNewProcess()
    {
        (tokens.BotRefusal, tokens.AppRefusal) = (null, null);
        World.Epoch++;
        World.App.IsSocketModeOn = true;
        Sockets.ForgetClient();
        Web.ForgetClient();
    }

    public async ValueTask DisposeAsync()
    {
        Sockets.Dispose();
        await app.StopAsync().ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
    }

    private Task HandleAsync(HttpContext context) =>
        context.Request.Path.Value!.StartsWith(SocketServer.Path, StringComparison.Ordinal) ? Sockets.HandleAsync(context) : Web.HandleAsync(context);
}
