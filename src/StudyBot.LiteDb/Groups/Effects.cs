using StudyBot.Knowledge;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <summary>The mark that a delivery's effect is done, in the transaction of the effect itself.</summary>
internal static class Effects
{
    /// <summary>False when it was done before, and then nothing is to be done.</summary>
    public static bool TryMark(WriteSession session, EffectId effect)
    {
        var row = session.Find(Collections.Deliveries, Keys.Of(effect.Value));
        if (row is not null && row["open"].AsInt32 == 0)
        {
            return false;
        }

        session.Put(Collections.Deliveries, DeliveryRow.Finished(effect.Value, row));
        return true;
    }
}
