using Microsoft.Extensions.Logging;
using StudyBot.Chat.Platforms;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>
/// Discord's REST interface, as far as the bot uses it, one property for each group of endpoints. Every call waits for its rate limits, repeats what may
/// be repeated, and answers with a value.
/// </summary>
internal sealed class DiscordRest : IDisposable
{
    private readonly RestTransport transport;

    /// <param name="handler">Instead of the network.</param>
    public DiscordRest(WireOptions options, TimeProvider time, IRandomSource random, ILogger logger, HttpMessageHandler? handler = null)
    {
        transport = new RestTransport(options, time, random, logger, handler ?? RestSender.CreateHandler());
        Application = new ApplicationEndpoints(transport);
        Commands = new CommandEndpoints(transport);
        Interactions = new InteractionEndpoints(transport);
        Channels = new ChannelEndpoints(transport, random);
        Guilds = new GuildEndpoints(transport);
        Files = new FileDownload(options, time, handler ?? FileDownload.CreateHandler());
    }

    public ApplicationEndpoints Application { get; }

    public CommandEndpoints Commands { get; }

    public InteractionEndpoints Interactions { get; }

    public ChannelEndpoints Channels { get; }

    public GuildEndpoints Guilds { get; }

    public FileDownload Files { get; }

    /// <summary>Completes when Discord no longer knows the token (401).</summary>
    public Task TokenRefused => transport.TokenRefused;

    public void Dispose()
    {
        transport.Dispose();
        Files.Dispose();
    }
}
