using NodaTime;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <summary>The mark that a delivery's effect is done, in the transaction of the effect itself.</summary>
internal static class Effects
{
    /// <summary>False when it was done before, and then nothing is to be done.</summary>
    /// <param name="deed">What is done, so that a repetition can be told from another deed under the same delivery.</param>
    /// <param name="part">Of an effect that is a part of a delivery, and so was never accepted itself: whose it is and when it was done.</param>
    public static bool TryMark(WriteSession session, EffectId effect, string deed, (GroupId Group, Instant At)? part = null)
    {
        var row = session.Find(Collections.Deliveries, Keys.Of(effect.Value));
        if (row is not null && row["open"].AsInt32 == 0)
        {
            return false;
        }

        session.Put(Collections.Deliveries, DeliveryRow.Finished(effect.Value, row, deed, part));
        return true;
    }

    /// <summary>Whether the mark is of this deed.</summary>
    public static bool IsMarkedFor(StoreView view, EffectId effect, string deed) => DeedOf(view, effect) == deed;

    /// <summary>Whether it was accepted and is not done; one that was forgotten with its group is neither.</summary>
    public static bool IsOpen(StoreView view, EffectId delivery) =>
        view.Find(Collections.Deliveries, Keys.Of(delivery.Value)) is { } row && row["open"].AsInt32 == 1;

    /// <summary>Null where it is not done.</summary>
    public static string? DeedOf(StoreView view, EffectId effect) =>
        view.Find(Collections.Deliveries, Keys.Of(effect.Value)) is { } row && row["deed"] is { IsString: true } done ? done.AsString : null;
}
