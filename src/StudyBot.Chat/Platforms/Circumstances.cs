using NodaTime;

namespace StudyBot.Chat.Platforms;

/// <summary>Where, by whom and when.</summary>
/// <param name="Space">Null in a direct message: there is no group there.</param>
/// <param name="Received">When the platform says that it happened.</param>
/// <param name="ReplyToken">What the platform needs to answer this very delivery, also after a restart; never logged.</param>
public sealed record Circumstances(
    DeliveryId Delivery,
    SpaceId? Space,
    ChannelId Channel,
    ChatMember Member,
    Instant Received,
    string? ReplyToken = null)
{
    /// <summary>What is gone, before the router hears of it, of the second that an answer has which cannot be deferred; none where nobody waits for one.</summary>
    public TimeSpan Spent { get; init; }

    // A record's own text would show the token.
    public override string ToString() => $"{Delivery} in {Space} by {Member.Id}";
}
