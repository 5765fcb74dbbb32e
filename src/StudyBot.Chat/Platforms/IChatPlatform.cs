using NodaTime;
using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Platforms;

/// <summary>One chat platform. The host runs each as a service; features reach it to post by the bot's own initiative.</summary>
public interface IChatPlatform
{
    /// <summary>As text forms of ids begin: <c>terminal</c>, <c>discord</c>, <c>slack</c>.</summary>
    string Name { get; }

    PlatformCapabilities Capabilities { get; }

    /// <summary>Whether what members do arrives now; one that is always there says so.</summary>
    bool IsConnected => true;

    /// <summary>Runs until cancelled or finally refused; routes what arrives to <paramref name="router"/>.</summary>
    Task<PlatformEnd> RunAsync(IRouter router, CancellationToken cancellationToken);

    Task<PostOutcome> PostAsync(SpaceId space, ChannelId channel, Card card, CancellationToken cancellationToken);

    /// <summary>
    /// Posts once: a repetition with the same key, within <see cref="PostKeysKept"/>, makes no second post and ends like the first. Where a platform knows
    /// no keys it is made once at most, and where that may have been taken the outcome says so.
    /// </summary>
    /// <param name="key">At most 25 letters, digits, hyphens and underscores; it tells nothing.</param>
    Task<PostOutcome> PostOnceAsync(SpaceId space, ChannelId channel, Card card, string key, CancellationToken cancellationToken) =>
        PostAsync(space, channel, card, cancellationToken);

    /// <summary>How long a key of <see cref="PostOnceAsync"/> is surely remembered.</summary>
    Duration PostKeysKept => Duration.Zero;

    /// <summary>What the bot has posted in a channel, surely as far back as an instant, where it may be read: for whoever does not know whether a post was made.</summary>
    Task<OwnPosts> ReadOwnPostsAsync(SpaceId space, ChannelId channel, Instant since, CancellationToken cancellationToken) =>
        Task.FromResult<OwnPosts>(new OwnPosts.Unreadable("This platform does not show what was posted."));

    Task<PostOutcome> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken);

    Task<PostOutcome> SendDirectAsync(SpaceId space, UserId member, Card card, CancellationToken cancellationToken);

    /// <summary>The roles of a space, at most five minutes old. Never throws for what the platform does not give.</summary>
    Task<SpaceRoles> ReadRolesAsync(SpaceId space, CancellationToken cancellationToken) =>
        Task.FromResult<SpaceRoles>(new SpaceRoles.Unreadable("There are no roles here."));

    /// <summary>Whom the platform's own way of writing, or an id that can be nothing else, names; null for all other texts. Nobody need be there.</summary>
    Mention? ReadMention(SpaceId space, string text) => null;

    /// <summary>
    /// What the member is in the space now, for a delivery that runs again after a restart; unknown where the platform does not say. Never throws for what it does not give.
    /// </summary>
    Task<Standing> ReadStandingAsync(SpaceId space, UserId member, CancellationToken cancellationToken) => Task.FromResult(Standing.Unknown);

    /// <summary>As others see the member, where that can be had soon; null where it cannot.</summary>
    Task<string?> FindNameAsync(SpaceId space, UserId member, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <summary>A responder for an event of before a restart; null when its time is over.</summary>
    IResponder? ResumeResponder(ChatEvent chatEvent);

    /// <summary>The bytes of an incoming file by its <see cref="Attachment.Handle"/>, for a delivery that runs again after a restart.</summary>
    /// <exception cref="FileUnavailableException">It cannot be had, for a reason that the member should know.</exception>
    /// <exception cref="IOException">It can no longer be had; also the answer of a platform without files.</exception>
    Task<ReadOnlyMemory<byte>> FetchFileAsync(string handle, CancellationToken cancellationToken) =>
        throw new FileNotFoundException("This platform keeps no files.");
}
