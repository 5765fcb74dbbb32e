using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Commands;
using StudyBot.Discord.Forms;
using StudyBot.Discord.Guilds;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Posts;
using StudyBot.Discord.Wire;
using StudyBot.Discord.Wire.Gateway;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord;

/// <summary>The chat in Discord's servers: each is a space of its own.</summary>
public sealed class DiscordPlatform : IChatPlatform, IDisposable
{
    private readonly WireOptions options;
    private readonly DiscordRest rest;
    private readonly GatewayClient gateway;
    private readonly ApplicationIdentity identity;
    private readonly Introduction introduction;
    private readonly IncomingFiles files;
    private readonly InteractionHandler interactions;
    private readonly GuildBook guilds = new();
    private readonly RoleBook roles;
    private readonly StandingReader standings;
    private readonly GuildWatch watch;
    private readonly Poster poster;

    /// <param name="state">Where the gateway's session and the known servers are kept.</param>
    /// <param name="messages">For whoever runs the bot: the invite link at every start.</param>
    public DiscordPlatform(
        DiscordSettings settings,
        CommandCatalog catalog,
        IAdapterState state,
        IRandomSource random,
        TimeProvider time,
        TextWriter messages,
        ILogger<DiscordPlatform> logger)
    {
        options = new WireOptions(settings.Token.Trim(), settings.RestBaseUrl);
        rest = new DiscordRest(options, time, random, logger);
        gateway = new GatewayClient(options, rest, state, SocketConnector.ConnectAsync, time, random, logger);
        poster = new Poster(rest.Channels, rest.Guilds);
        roles = new RoleBook(rest.Guilds, catalog, time);
        standings = new StandingReader(rest.Guilds);
        files = new IncomingFiles(rest.Files, logger);
        interactions = new InteractionHandler(new InteractionTranslator(guilds, FetchFileAsync), rest.Interactions, new OpenForms(random), time, logger);
        identity = new ApplicationIdentity(TokenShape.UserIn(options.Token));
        introduction = new Introduction(
            rest.Application, new CommandRegistrar(rest.Commands, catalog, Snowflake.Parse(settings.DevelopmentGuild), state, time, logger), identity, time, messages, logger);
        watch = new GuildWatch(state, poster, time, logger);
    }

    public string Name => DiscordIds.Platform;

    public PlatformCapabilities Capabilities { get; } = new(
        HasCompletion: true,
        HasForms: true,
        HasFilesIn: true,
        HasFilesOut: true,
        HasMessageCommands: true,
        HasPrivateAnswers: true,
        ArePublicAnswersUsual: true);

    public bool IsConnected => gateway.IsConnected;

    public async Task<PlatformEnd> RunAsync(IRouter router, CancellationToken cancellationToken)
    {
        // What cannot be a bot's token need not be sent anywhere.
        if (TokenShape.Explain(options.Token) is { } advice)
        {
            return new PlatformEnd.Refused(advice);
        }

        var rehearsing = Task.Run(Rehearsal.Run, CancellationToken.None);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var introducing = introduction.RunAsync(over.Token);
        try
        {
            return await gateway.RunAsync((happened, token) => HandleAsync(happened, router, token), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await over.CancelAsync().ConfigureAwait(false);
            await introducing.ConfigureAwait(false);
            await rehearsing.ConfigureAwait(false);
        }
    }

    public Task<PostOutcome> PostAsync(SpaceId space, ChannelId channel, Card card, CancellationToken cancellationToken) =>
        poster.PostAsync(space, channel, card, null, cancellationToken);

    public Task<PostOutcome> PostOnceAsync(SpaceId space, ChannelId channel, Card card, string key, CancellationToken cancellationToken) =>
        poster.PostAsync(space, channel, card, key, cancellationToken);

    public Duration PostKeysKept { get; } = Duration.FromTimeSpan(ChannelEndpoints.NonceKept);

    public Task<OwnPosts> ReadOwnPostsAsync(SpaceId space, ChannelId channel, Instant since, CancellationToken cancellationToken) =>
        poster.ReadAsync(space, channel, since, cancellationToken);

    public Task<PostOutcome> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken) => poster.EditAsync(message, card, cancellationToken);

    public Task<PostOutcome> SendDirectAsync(SpaceId space, UserId member, Card card, CancellationToken cancellationToken) =>
        poster.SendDirectAsync(space, member, card, cancellationToken);

    public Task<SpaceRoles> ReadRolesAsync(SpaceId space, CancellationToken cancellationToken) => roles.ReadAsync(space, cancellationToken);

    public Task<Standing> ReadStandingAsync(SpaceId space, UserId member, CancellationToken cancellationToken) => standings.ReadAsync(space, member, cancellationToken);

    public Mention? ReadMention(SpaceId space, string text) => RoleBook.ReadMention(space, text);

    public IResponder? ResumeResponder(ChatEvent chatEvent) => interactions.Resume(chatEvent);

    public Task<ReadOnlyMemory<byte>> FetchFileAsync(string handle, CancellationToken cancellationToken) => files.FetchAsync(handle, cancellationToken);

    public void Dispose() => rest.Dispose();

    private async Task HandleAsync(GatewayEvent happened, IRouter router, CancellationToken cancellationToken)
    {
        switch (happened)
        {
            case GatewayEvent.InteractionCreated { Interaction: var interaction }:
                identity.Learn(interaction.ApplicationId);
                await interactions.HandleAsync(interaction with { ApplicationId = interaction.ApplicationId ?? identity.Known }, router, cancellationToken).ConfigureAwait(false);
                return;
            case GatewayEvent.Ready { ApplicationId: var application, Bot: var bot }:
                identity.Learn(application);
                identity.LearnUser(bot.Id);
                break;
            case GatewayEvent.GuildCreated { Guild: var created }:
                guilds.Learn(created);
                break;
            case GatewayEvent.GuildUpdated { Guild: var updated }:
                guilds.Learn(updated);
                break;
            case GatewayEvent.RolesChanged { Guild: var changed }:
                roles.Forget(changed);
                break;
            case GatewayEvent.GuildLeft { Guild: var left }:
                guilds.Forget(left);
                roles.Forget(left);
                break;
        }

        await watch.HandleAsync(happened, router, cancellationToken).ConfigureAwait(false);
    }
}
