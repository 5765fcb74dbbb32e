using StudyBot.Knowledge;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <summary>Takes away what chat itself keeps of a space.</summary>
internal static class SpaceRemoval
{
    /// <param name="besides">The delivery whose effect this is: its mark stays, or a repetition would do it again.</param>
    public static void Delete(WriteSession session, string space, EffectId? besides)
    {
        session.DeleteBy(Collections.Buttons, "sp", space);
        foreach (var delivery in session.FindBy(Collections.Deliveries, "sp", space))
        {
            if (besides is not { } effect || delivery["_id"].AsString != Keys.Of(effect.Value))
            {
                session.Delete(Collections.Deliveries, delivery["_id"]);
            }
        }
    }
}
