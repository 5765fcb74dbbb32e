using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StudyBot.Testing.Slack.Sockets;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Web;

/// <summary>Slack's Web API, and the addresses beside it: who asks, how often, whether the arguments are right, and then what it does.</summary>
public sealed class WebServer
{
    /// <summary>The name of the way back, for <see cref="Faults"/> and <see cref="Calls"/>.</summary>
    public const string ResponseUrl = "response_url";

    public const string Upload = "upload";

    public const string Download = "download";

    internal const string Prefix = "/api/";

    private readonly SlackWorld world;
    private readonly Violations violations;
    private readonly Pacing pacing;
    private readonly TokenCheck tokens;
    private readonly MessageMethods messages;
    private readonly FileMethods files;
    private readonly ResponseUrls responseUrls;
    private readonly Dictionary<string, Func<WebCall, WebAnswer>> methods;
    private readonly ConcurrentQueue<WebCall> calls = new();

    internal WebServer(SlackWorld world, SocketServer sockets, Violations violations, TokenCheck tokens)
    {
        (this.world, this.violations, this.tokens) = (world, violations, tokens);
        pacing = new Pacing(world.Time, violations);
        messages = new MessageMethods(world, violations);
        files = new FileMethods(world, violations);
        responseUrls = new ResponseUrls(world, violations);
        var (views, reading) = (new ViewMethods(world, violations), new ReadingMethods(world));
        methods = new(StringComparer.Ordinal)
        {
            ["api.test"] = _ => WebAnswer.Ok(),
            ["apps.connections.open"] = _ => sockets.NewAddress() is { } url ? WebAnswer.Ok(("url", url)) : WebAnswer.Error("forbidden_team"),
            ["auth.test"] = reading.Test,
            ["team.info"] = reading.Team,
            ["chat.postMessage"] = messages.Post,
            ["chat.postEphemeral"] = messages.PostEphemeral,
            ["chat.update"] = messages.Update,
            ["chat.delete"] = messages.Delete,
            ["views.open"] = views.Open,
            ["views.push"] = views.Push,
            ["views.update"] = views.Update,
            ["views.publish"] = views.Publish,
            ["users.info"] = reading.User,
            ["usergroups.list"] = reading.UserGroups,
            ["usergroups.users.list"] = reading.UserGroupMembers,
            ["conversations.info"] = reading.Channel,
            ["conversations.history"] = reading.History,
            ["conversations.replies"] = reading.Replies,
            ["conversations.open"] = reading.OpenDirect,
            ["files.info"] = files.Info,
            ["files.getUploadURLExternal"] = files.NewAddress,
            ["files.completeUploadExternal"] = files.Complete,
            ["files.delete"] = _ => WebAnswer.Ok(),
        };
    }

    /// <summary>What goes wrong, and how often; by the names of methods, or <see cref="ResponseUrl"/>, <see cref="Upload"/>, <see cref="Download"/>.</summary>
    public FaultScript<WebFault> Faults { get; } = new();

    /// <summary>All requests so far, in the order in which they came.</summary>
    public IReadOnlyList<WebCall> Calls => [.. calls];

    internal void ForgetClient()
    {
        pacing.Forget();
        tokens.Forget();
    }

    internal async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var name = path.StartsWith(Prefix, StringComparison.Ordinal) ? path[Prefix.Length..]
            : path.StartsWith(ResponseUrls.Prefix, StringComparison.Ordinal) ? ResponseUrl
            : path.StartsWith(FileMethods.UploadPrefix, StringComparison.Ordinal) ? Upload
            : path.StartsWith(FileMethods.DownloadPrefix, StringComparison.Ordinal) ? Download
            : "";
        if (name.Length == 0)
        {
            violations.Add($"{path}: an address that Slack does not have.");
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var isCall = name is not (Upload or Download);
        var (fields, isJson, problem) = isCall ? await RequestReading.ReadAsync(context.Request).ConfigureAwait(false) : ([], false, null);
        var call = new WebCall(name, fields, TokenCheck.Of(context.Request), world.Time.GetUtcNow()) { IsJson = isJson, GivenUp = context.RequestAborted };
        calls.Enqueue(call);
        world.Announce();
        var fault = Faults.Take(name);
        if (fault is not null && await PrecedesAsync(context, call, fault).ConfigureAwait(false))
        {
            world.Announce();
            return;
        }

        switch (name)
        {
            case Download:
                await files.ServeAsync(context, call.Token, () => tokens.MayRead(call)).ConfigureAwait(false);
                call.Status = context.Response.StatusCode;
                break;
            case Upload:
                var status = await files.ReceiveAsync(context).ConfigureAwait(false);
                await FinishAsync(context, call, fault, new WebAnswer(status, status == StatusCodes.Status200OK ? [] : new JsonObject { ["ok"] = false })).ConfigureAwait(false);
                break;
            default:
                await FinishAsync(context, call, fault, Answer(call, path, problem)).ConfigureAwait(false);
                break;
        }

        world.Announce();
    }

    private WebAnswer Answer(WebCall call, string path, string? problem)
    {
        if (problem is not null)
        {
            violations.Add($"{call.Method}: {problem}");
            if (problem != "missing_charset")
            {
                return WebAnswer.Error("invalid_json");
            }
        }

        if (call.Method == ResponseUrl)
        {
            if (call.Token is not null)
            {
                violations.Add($"{call.Method}: the token was sent along, which it does not need.");
            }

            return pacing.StillLimited(call) is { } wait ? Limited(wait) : responseUrls.Take(call, path);
        }

        if (!WebMethod.All.TryGetValue(call.Method, out var method))
        {
            violations.Add($"{call.Method}: a method that the fake does not have.");
            return WebAnswer.Error("unknown_method");
        }

        if (tokens.Refusal(call, method) is { } refusal)
        {
            return refusal;
        }

        if (pacing.Enter(call, method) is { } after)
        {
            return Limited(after);
        }

        foreach (var unknown in call.Fields.Select(f => f.Key).Where(k => !method.Arguments.Contains(k)))
        {
            violations.Add($"{call.Method}: an argument that nobody knows: {unknown}.");
        }

        if (call.IsJson && !method.TakesJson && call.Fields.Count > 0)
        {
            violations.Add($"{call.Method}: takes a form; JSON is not looked at.");
            return WebAnswer.Invalid("invalid_arguments", ["arguments are missing"]);
        }

        return methods[call.Method](call);
    }

    private async Task FinishAsync(HttpContext context, WebCall call, WebFault? fault, WebAnswer answer)
    {
        (call.Status, call.Error) = (answer.Status, answer.ErrorWord);
        call.IsAnswerLost = fault is WebFault.ResetAfter or WebFault.LostAnswer;
        world.Announce();
        switch (fault)
        {
            case WebFault.ResetAfter:
                Loopback.Reset(context);
                return;
            case WebFault.LostAnswer:
                await PageAsync(context, 502).ConfigureAwait(false);
                return;
            case WebFault.Slow slow:
                await slow.Release.WaitAsync(context.RequestAborted).ConfigureAwait(false);
                break;
        }

        await WriteAsync(context, answer).ConfigureAwait(false);
    }

    private async Task<bool> PrecedesAsync(HttpContext context, WebCall call, WebFault fault)
    {
        switch (fault)
        {
            case WebFault.Answer(var status, null):
                call.Status = status;
                await PageAsync(context, status).ConfigureAwait(false);
                return true;
            case WebFault.Answer(var status, { } json):
                await FinishAsync(context, call, null, new WebAnswer(status, JsonNode.Parse(json)!.AsObject())).ConfigureAwait(false);
                return true;
            case WebFault.Error(var word):
                await FinishAsync(context, call, null, WebAnswer.Error(word)).ConfigureAwait(false);
                return true;
            case WebFault.Limited(var after):
                pacing.Limit(call.Method, after);
                await FinishAsync(context, call, null, Limited(after)).ConfigureAwait(false);
                return true;
            case WebFault.Hang:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
                return true;
            case WebFault.Reset:
                Loopback.Reset(context);
                return true;
            default:
                return false;
        }
    }

    private static WebAnswer Limited(TimeSpan after)
    {
        var answer = WebAnswer.Error("ratelimited", StatusCodes.Status429TooManyRequests);
        return answer with { RetryAfter = after };
    }

    private Task WriteAsync(HttpContext context, WebAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers["X-OAuth-Scopes"] = string.Join(',', world.App.Scopes);
        if (answer.RetryAfter is { } after)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return context.Response.WriteAsync(answer.Body.ToJsonString());
    }

    private static Task PageAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync("<html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>");
    }
}
