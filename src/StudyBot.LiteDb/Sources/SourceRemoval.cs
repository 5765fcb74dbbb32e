using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>Takes a group's source away with all that hangs on it.</summary>
internal static class SourceRemoval
{
    /// <summary>The original goes after the commit, unless another row still has its hash then.</summary>
    public static void Delete(WriteSession session, SourceRow row, ExtractionReader extractions, OriginalsFolder originals)
    {
        extractions.Delete(session, row);
        session.DeleteBy(Collections.Overlays, "s", Keys.Of(row.Id));
        session.Delete(Collections.Sources, Keys.Of(row.Id));
        session.Afterwards(() =>
        {
            if (!session.Has(Collections.Sources, "h", row.Id.Hash.Value))
            {
                originals.LetGo(row.Id.Hash);
            }
        });
    }
}
