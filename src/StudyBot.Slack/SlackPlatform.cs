using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Commands;
using StudyBot.Slack.Home;
using StudyBot.Slack.Interactions;
using StudyBot.Slack.Members;
using StudyBot.Slack.Posts;
using StudyBot.Slack.Spaces;
using StudyBot.Slack.Wire;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Socket;

namespace StudyBot.Slack;

/// <summary>The chat in a Slack workspace, over Socket Mode.</summary>
public sealed class SlackPlatform : IChatPlatform, IDisposable
{
    private readonly WireOptions options;
    private readonly SlackSettings settings;
    private readonly CommandCatalog catalog;
    private readonly IAdapterState state;
    private readonly IRandomSource random;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly SlackApi api;
    private readonly CommandNames names;
    private readonly MemberBook members;
    private readonly UserGroupBook userGroups;
    private readonly Poster poster;
    private readonly OwnPostReader ownPosts;
    private readonly IncomingFiles files;
    private readonly InteractionHandler interactions;
    private readonly Introduction introduction;
    private volatile SocketClient? client;
    private readonly TaskCompletionSource<string> removed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="state">Where the deliveries that were seen are kept.</param>
    /// <param name="messages">For whoever runs the bot: the workspace, at every start.</param>
    public SlackPlatform(
        SlackSettings settings,
        CommandCatalog catalog,
        IAdapterState state,
        IRandomSource random,
        TimeProvider time,
        TextWriter messages,
        ILogger<SlackPlatform> logger)
    {
        options = new WireOptions(settings.BotToken.Trim(), settings.AppToken.Trim(), settings.ApiBaseUrl);
        this.settings = settings;
        this.catalog = catalog;
        this.state = state;
        this.random = random;
        this.time = time;
        this.logger = logger;
        api = new SlackApi(options, time, random, logger);
        names = new CommandNames(settings.Commands, catalog);
        userGroups = new UserGroupBook(api, time);
        members = new MemberBook(api, userGroups, time, logger);
        var single = new SinglePost(api, random, logger);
        poster = new Poster(api, single, logger);
        ownPosts = new OwnPostReader(api);
        files = new IncomingFiles(api.Files, logger);
        interactions = new InteractionHandler(catalog, names, new AnswerSender(api, single, logger), api, time, logger);
        introduction = new Introduction(api, time, messages, logger);
    }

    public string Name => SlackIds.Platform;

    public PlatformCapabilities Capabilities { get; } = new(
        HasCompletion: false,
        HasForms: true,
        HasFilesIn: true,
        HasFilesOut: true,
        HasMessageCommands: true,
        HasPrivateAnswers: true,
        ArePublicAnswersUsual: false);

    public bool IsConnected => client is { IsConnected: true };

    public async Task<PlatformEnd> RunAsync(IRouter router, CancellationToken cancellationToken)
    {
        // What cannot be the tokens need not be sent anywhere.
        if (TokenShape.Explain(options.BotToken, options.AppToken) is { } wrong)
        {
            return new PlatformEnd.Refused(wrong);
        }

        if (names.Obstacle is { } obstacle)
        {
            return new PlatformEnd.Refused($"Slack:Umbrella cannot be used. {obstacle}");
        }

        var rehearsing = Task.Run(() => Rehearsal.Run(interactions.RuleOf), CancellationToken.None);
        try
        {
            var met = await introduction.RunAsync(cancellationToken);
            var end = met.Advice is { } advice ? new PlatformEnd.Refused(advice) : await RunAsync(met, router, cancellationToken);
            if (end is PlatformEnd.Refused refused && SlackAdvice.IsOfRemoval(refused.Advice))
            {
                await LeaveLastAsync(router, cancellationToken);
            }

            return end;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new PlatformEnd.Stopped();
        }
        finally
        {
            await rehearsing;
        }
    }

    public Task<PostOutcome> PostAsync(SpaceId space, ChannelId channel, Card card, CancellationToken cancellationToken) =>
        poster.PostAsync(space, channel, card, cancellationToken);

    /// <summary>One attempt alone: whoever wants it once keeps that it was made, and looks for it before another.</summary>
    public Task<PostOutcome> PostOnceAsync(SpaceId space, ChannelId channel, Card card, string key, CancellationToken cancellationToken) =>
        poster.PostOnceAsync(space, channel, card, cancellationToken);

    public Task<OwnPosts> ReadOwnPostsAsync(SpaceId space, ChannelId channel, Instant since, CancellationToken cancellationToken) =>
        ownPosts.ReadAsync(space, channel, since, cancellationToken);

    public Task<PostOutcome> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken) => poster.EditAsync(message, card, cancellationToken);

    public Task<PostOutcome> SendDirectAsync(SpaceId space, UserId member, Card card, CancellationToken cancellationToken) =>
        poster.SendDirectAsync(space, member, card, cancellationToken);

    public Task<SpaceRoles> ReadRolesAsync(SpaceId space, CancellationToken cancellationToken) => userGroups.ReadRolesAsync(cancellationToken);

    public Mention? ReadMention(SpaceId space, string text) => SlackIds.Team(space) is { } team ? UserGroupBook.ReadMention(team, text) : null;

    public async Task<Standing> ReadStandingAsync(SpaceId space, UserId member, CancellationToken cancellationToken) =>
        SlackIds.Team(space) is { } team && SlackIds.User(member) is { } user && member == SlackIds.User(team, user)
            ? (await members.FindAsync(team, user, user, MemberBook.Patience, cancellationToken)).Standing
            : Standing.Unknown;

    public async Task<string?> FindNameAsync(SpaceId space, UserId member, CancellationToken cancellationToken) =>
        SlackIds.Team(space) is { } team && SlackIds.User(member) is { } user && member == SlackIds.User(team, user)
            ? await members.FindNameAsync(team, user, cancellationToken)
            : null;

    public IResponder? ResumeResponder(ChatEvent chatEvent) => interactions.Resume(chatEvent);

    public Task<ReadOnlyMemory<byte>> FetchFileAsync(string handle, CancellationToken cancellationToken) => files.FetchAsync(handle, cancellationToken);

    public void Dispose() => api.Dispose();

    private async Task<PlatformEnd> RunAsync(Introduction.Met met, IRouter router, CancellationToken cancellationToken)
    {
        var translator = new InteractionTranslator(met.Team, catalog, names, members, time, FetchFileAsync);
        var spaces = new SpaceWatch(met.Team, met.Name, state, poster, time, logger);
        await spaces.EnterAsync(cancellationToken);
        var home = new HomeTab(met.Team, settings.HomeLines, catalog, members, spaces, api, time, logger);
        var seen = new SeenDeliveries(state, time, logger);
        await seen.LoadAsync(cancellationToken);
        client = new SocketClient(options, api, seen, SocketConnector.ConnectAsync, time, random, logger);
        return await client.RunAsync(
            interactions.RuleOf,
            (delivery, acknowledgement, token) => delivery.What is Incoming.Event { Body: var callback }
                ? callback.TeamId is { } of && of != met.Team ? Task.CompletedTask : HandleAsync(delivery, callback, home, spaces, router, token)
                : interactions.HandleAsync(delivery, translator, acknowledgement, router, token),
            Task.WhenAny(api.TokenRefused, removed.Task).Unwrap(),
            cancellationToken);
    }

    /// <summary>The event that says so may have been missed: while nobody was there, or by a call that was refused before it came.</summary>
    private async Task LeaveLastAsync(IRouter router, CancellationToken cancellationToken)
    {
        if (await SpaceWatch.ReadLastAsync(state, cancellationToken) is { } team)
        {
            await new SpaceWatch(team, team, state, poster, time, logger).LeaveAsync(router, cancellationToken);
        }
    }

    private async Task HandleAsync(Delivery delivery, EventCallback callback, HomeTab home, SpaceWatch spaces, IRouter router, CancellationToken cancellationToken)
    {
        switch (callback.Event)
        {
            case { Type: EventBody.HomeOpened } opened:
                await home.OpenedAsync(delivery.Id, opened, router, cancellationToken);
                break;
            case { Type: EventBody.Uninstalled } or { Type: EventBody.TokensRevoked, Tokens.Bot.Count: > 0 }:
                await spaces.LeaveAsync(router, cancellationToken);
                removed.TrySetResult(SlackAdvice.Uninstalled);
                break;
        }
    }
}
