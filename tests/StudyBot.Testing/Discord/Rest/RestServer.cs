using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using StudyBot.Testing.Discord.Gateway;
using StudyBot.Testing.Discord.Rules;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Rest;

/// <summary>Discord's HTTP interface, version 10: who asks, how often, whether the body is right, and then what it does.</summary>
public sealed partial class RestServer
{
    internal const string Prefix = "/api/v10";

    private readonly DiscordWorld world;
    private readonly Violations violations;
    private readonly RateBuckets buckets;
    private readonly OfficialSchema? schema;
    private readonly InteractionRoutes interactions;
    private readonly CommandRoutes commands;
    private readonly Dictionary<string, Func<RestCall, RestAnswer>> routes;
    private readonly ConcurrentQueue<RestCall> calls = new();
    private readonly ConcurrentDictionary<string, byte> refused = new(StringComparer.Ordinal);

    internal RestServer(DiscordWorld world, GatewayServer gateway, Violations violations)
    {
        (this.world, this.violations) = (world, violations);
        buckets = new RateBuckets(world.Time, violations);
        schema = world.Options.ChecksSchema ? OfficialSchema.Find() : null;
        interactions = new InteractionRoutes(world, violations);
        commands = new CommandRoutes(world, violations);
        var (webhooks, messages, plain) = (new WebhookRoutes(world, violations), new MessageRoutes(world, violations), new PlainRoutes(world));
        routes = new(StringComparer.Ordinal)
        {
            [Routes.Gateway] = _ => RestAnswer.Ok(gateway.Description()),
            [Routes.CurrentUser] = plain.User,
            [Routes.CurrentApplication] = plain.Application,
            [Routes.ListCommands] = commands.List,
            [Routes.SetCommands] = commands.Set,
            [Routes.ListGuildCommands] = commands.List,
            [Routes.SetGuildCommands] = commands.Set,
            [Routes.Callback] = interactions.Callback,
            [Routes.FollowUp] = webhooks.FollowUp,
            [Routes.ReadOriginal] = webhooks.Read,
            [Routes.EditOriginal] = webhooks.Edit,
            [Routes.DeleteOriginal] = webhooks.Delete,
            [Routes.CreateMessage] = messages.Create,
            [Routes.ListMessages] = messages.List,
            [Routes.ReadMessage] = messages.Read,
            [Routes.EditMessage] = messages.Edit,
            [Routes.DeleteMessage] = messages.Delete,
            [Routes.ReadChannel] = plain.Channel,
            [Routes.ReadGuild] = plain.Guild,
            [Routes.ListChannels] = plain.Channels,
            [Routes.ListRoles] = plain.Roles,
            [Routes.ReadMember] = plain.Member,
            [Routes.CreateDirectChannel] = plain.DirectChannel,
        };
    }

    /// <summary>What goes wrong, and how often; routes as in <see cref="Routes"/>: <c>POST /channels/{}/messages</c>.</summary>
    public FaultScript<RestFault> Faults { get; } = new();

    /// <summary>The token that is right; another one, or null, is refused.</summary>
    public string? Token { get; internal set; }

    /// <summary>Whether bodies are checked against Discord's own description: only where its file is there.</summary>
    public bool IsSchemaChecked => schema is not null;

    /// <summary>Whether the bot was invited without the scope for commands.</summary>
    public bool LacksCommandsScope
    {
        get => commands.LacksScope;
        set => commands.LacksScope = value;
    }

    /// <summary>All requests so far, in the order in which they came.</summary>
    public IReadOnlyList<RestCall> Calls => [.. calls];

    internal void ForgetClient()
    {
        buckets.Forget();
        refused.Clear();
    }

    internal async Task HandleAsync(HttpContext context)
    {
        var (route, ids) = Routes.Read(context.Request.Method, context.Request.Path.Value![Prefix.Length..]);
        var (body, files, problem) = await RequestBody.ReadAsync(context.Request).ConfigureAwait(false);
        var call = new RestCall(
            route, ids, context.Request.QueryString.Value ?? "", body, files, context.Request.Headers.Authorization.ToString(), world.Time.GetUtcNow())
        {
            GivenUp = context.RequestAborted,
        };
        calls.Enqueue(call);
        world.Announce();
        var fault = Faults.Take(route);
        if (fault is not null && await PrecedesAsync(context, call, fault).ConfigureAwait(false))
        {
            return;
        }

        var answer = Refusal(context, call, problem, out var isCounted) ?? routes[route](call);
        if (route == Routes.Callback && fault is RestFault.ResetAfter or RestFault.LostAnswer)
        {
            interactions.MarkLost(call);
        }

        call.Status = answer.Status;
        world.Announce();
        switch (fault)
        {
            case RestFault.ResetAfter:
                buckets.Leave(call, context.Response.Headers);
                Loopback.Reset(context);
                return;
            case RestFault.LostAnswer:
                buckets.Leave(call, context.Response.Headers);
                await AnswerWriter.WritePageAsync(context, 502).ConfigureAwait(false);
                return;
            case RestFault.Slow slow:
                await slow.Release.WaitAsync(context.RequestAborted).ConfigureAwait(false);
                break;
        }

        if (isCounted)
        {
            buckets.Leave(call, context.Response.Headers);
        }

        Remember(call, answer);
        await AnswerWriter.WriteAsync(context, answer.Status, answer.Body).ConfigureAwait(false);
    }

    private RestAnswer? Refusal(HttpContext context, RestCall call, string? problem, out bool isCounted)
    {
        isCounted = false;
        if (!UserAgent().IsMatch(context.Request.Headers.UserAgent.ToString()))
        {
            violations.Add($"{call.Route}: the user agent \"{context.Request.Headers.UserAgent}\" is not \"DiscordBot (address, version)\".");
        }

        if (!routes.ContainsKey(call.Route))
        {
            violations.Add($"{call.Route}: a route that the fake does not have.");
            return RestAnswer.NotFound();
        }

        if (!Routes.IsOfInteraction(call.Route) && call.Authorization != $"Bot {Token}")
        {
            return RestAnswer.Unauthorized();
        }

        if (refused.ContainsKey(Identity(call)))
        {
            violations.Add($"{call.Route}: repeated word for word after it had been refused.");
        }

        if (buckets.Enter(call) is { } limit)
        {
            return AnswerWriter.Limited(context, limit.RetryAfter, limit.IsGlobal);
        }

        isCounted = true;
        if (problem is not null)
        {
            violations.Add($"{call.Route}: {problem}");
            return RestAnswer.InvalidBody(problem);
        }

        foreach (var error in schema?.Check(call) ?? [])
        {
            violations.Add($"{call.Route}: not as Discord describes it: {error}");
        }

        return null;
    }

    private static string Identity(RestCall call) => $"{call.Route} {string.Join(' ', call.Ids)} {call.Body?.ToJsonString()}";

    private void Remember(RestCall call, RestAnswer answer)
    {
        if (answer.Status is >= 400 and < 500 and not 429)
        {
            refused[Identity(call)] = 0;
        }
    }

    private async Task<bool> PrecedesAsync(HttpContext context, RestCall call, RestFault fault)
    {
        switch (fault)
        {
            case RestFault.Answer(var status, null):
                call.Status = status;
                await AnswerWriter.WritePageAsync(context, status).ConfigureAwait(false);
                return true;
            case RestFault.Answer(var status, { } json):
                call.Status = status;
                Remember(call, new RestAnswer(status, null));
                await AnswerWriter.WriteAsync(context, status, JsonNode.Parse(json)).ConfigureAwait(false);
                return true;
            case RestFault.RouteLimited(var after):
                buckets.Exhaust(call, after);
                await AnswerWriter.WriteLimitedAsync(context, call, after, false).ConfigureAwait(false);
                return true;
            case RestFault.GloballyLimited(var after):
                buckets.PauseAll(after);
                await AnswerWriter.WriteLimitedAsync(context, call, after, true).ConfigureAwait(false);
                return true;
            case RestFault.Hang:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
                return true;
            case RestFault.Reset:
                Loopback.Reset(context);
                return true;
            default:
                return false;
        }
    }

    // "DiscordBot (https://example.org, 1.0)"
    [GeneratedRegex(@"^DiscordBot \(\S+, ?\S+\)", RegexOptions.NonBacktracking)]
    private static partial Regex UserAgent();
}
