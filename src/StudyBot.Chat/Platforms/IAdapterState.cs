using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Buttons;

namespace StudyBot.Chat.Platforms;

/// <summary>What must outlive a restart for chat itself. Every write returns after its commit.</summary>
public interface IAdapterState
{
    /// <summary>32 random bytes of this installation, made at its first start; button ids are sealed with it.</summary>
    Task<ImmutableArray<byte>> ReadSealKeyAsync(CancellationToken cancellationToken);

    /// <summary>Commits a delivery with effects before it is acknowledged. False when it was accepted before (a repetition).</summary>
    Task<bool> AcceptAsync(AcceptedDelivery delivery, CancellationToken cancellationToken);

    /// <summary>Marks one done whose handler had nothing to write or was refused; effects mark it in their own transaction.</summary>
    Task FinishAsync(DeliveryId delivery, CancellationToken cancellationToken);

    Task<bool> IsFinishedAsync(DeliveryId delivery, CancellationToken cancellationToken);

    /// <summary>Accepted and not done, oldest first.</summary>
    Task<IReadOnlyList<AcceptedDelivery>> ListUnfinishedAsync(CancellationToken cancellationToken);

    /// <summary>All of them in one transaction, before the card is sent.</summary>
    Task SaveButtonsAsync(IReadOnlyList<ButtonRow> rows, CancellationToken cancellationToken);

    Task<ButtonRow?> FindButtonAsync(string token, CancellationToken cancellationToken);

    /// <summary>A small value of one adapter's own: a gateway session, a registered command set's fingerprint. Null when there is none.</summary>
    Task<string?> ReadValueAsync(string platform, string key, CancellationToken cancellationToken);

    /// <summary>Null removes it.</summary>
    Task WriteValueAsync(string platform, string key, string? value, CancellationToken cancellationToken);

    /// <summary>Drops finished deliveries and buttons older than an instant.</summary>
    Task SweepAsync(Instant deliveriesBefore, Instant buttonsBefore, CancellationToken cancellationToken);

    /// <summary>Deletes deliveries and buttons of a space.</summary>
    Task ForgetSpaceAsync(SpaceId space, CancellationToken cancellationToken);
}
