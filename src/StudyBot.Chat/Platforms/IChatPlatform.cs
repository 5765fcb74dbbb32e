using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Platforms;

/// <summary>One chat platform. The host runs each as a service; features reach it to post by the bot's own initiative.</summary>
public interface IChatPlatform
{
    /// <summary>As text forms of ids begin: <c>terminal</c>, <c>discord</c>, <c>slack</c>.</summary>
    string Name { get; }

    PlatformCapabilities Capabilities { get; }

    /// <summary>Runs until cancelled or finally refused; routes what arrives to <paramref name="router"/>.</summary>
    Task<PlatformEnd> RunAsync(IRouter router, CancellationToken cancellationToken);

    Task<PostOutcome> PostAsync(SpaceId space, ChannelId channel, Card card, CancellationToken cancellationToken);

    Task<PostOutcome> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken);

    Task<PostOutcome> SendDirectAsync(SpaceId space, UserId member, Card card, CancellationToken cancellationToken);

    /// <summary>A responder for an event of before a restart; null when its time is over.</summary>
    IResponder? ResumeResponder(ChatEvent chatEvent);

    /// <summary>The bytes of an incoming file by its <see cref="Attachment.Handle"/>, for a delivery that runs again after a restart.</summary>
    /// <exception cref="IOException">It can no longer be had; also the answer of a platform without files.</exception>
    Task<ReadOnlyMemory<byte>> FetchFileAsync(string handle, CancellationToken cancellationToken) =>
        throw new FileNotFoundException("This platform keeps no files.");
}
