using NodaTime;

namespace StudyBot.Chat.Platforms;

/// <summary>A delivery with an effect, committed before it was acknowledged.</summary>
/// <param name="Payload">The event as JSON (<see cref="ChatEventJson"/>), without the bytes of files.</param>
public sealed record AcceptedDelivery(DeliveryId Id, SpaceId? Space, string Payload, Instant Accepted);
