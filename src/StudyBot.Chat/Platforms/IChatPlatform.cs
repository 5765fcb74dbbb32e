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
}

/// <param name="HasCompletion">Completes parameters while a member types.</param>
/// <param name="ArePublicAnswersUsual">Discord: public unless asked otherwise; Slack: private with "Share".</param>
public sealed record PlatformCapabilities(
    bool HasCompletion,
    bool HasForms,
    bool HasFilesIn,
    bool HasFilesOut,
    bool HasMessageCommands,
    bool HasPrivateAnswers,
    bool ArePublicAnswersUsual);

/// <summary>Why a platform stopped.</summary>
public abstract record PlatformEnd
{
    private PlatformEnd()
    {
    }

    /// <summary>It was asked to, or its member left.</summary>
    public sealed record Stopped : PlatformEnd;

    /// <summary>The platform will not have us; <paramref name="Advice"/> says what the operator must do.</summary>
    public sealed record Refused(string Advice) : PlatformEnd;
}

/// <summary>What came of a post.</summary>
public abstract record PostOutcome
{
    private PostOutcome()
    {
    }

    public sealed record Posted(MessageRef Message) : PostOutcome;

    /// <summary>The bot may not post there; the schedule is paused, never deleted.</summary>
    public sealed record NotPermitted(string Reason) : PostOutcome;

    /// <summary>The channel, message or member is gone.</summary>
    public sealed record PlaceIsGone : PostOutcome;

    /// <summary>An outage: worth another try.</summary>
    public sealed record PlatformUnreachable(string Reason) : PostOutcome;
}
