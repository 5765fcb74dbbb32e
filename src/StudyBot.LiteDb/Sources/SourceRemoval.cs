using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>Takes a group's source away with all that hangs on it.</summary>
internal static class SourceRemoval
{
    /// <summary>The original, and what was read out of it, go after the commit, unless another row still has them then.</summary>
    public static void Delete(WriteSession session, SourceRow row, ExtractionReader extractions, OriginalsFolder originals)
    {
        extractions.Delete(session, row);
        session.DeleteBy(Collections.Overlays, "s", Keys.Of(row.Id));
        session.DeleteBy(Collections.Approvals, "s", Keys.Of(row.Id));
        session.DeleteBy(Collections.Reports, "s", Keys.Of(row.Id));
        session.Delete(Collections.Sources, Keys.Of(row.Id));
        session.Afterwards(() =>
        {
            if (!session.Has(Collections.Sources, "h", row.Id.Hash.Value))
            {
                originals.LetGo(row.Id.Hash.Value);
            }

            if (row.Reading is { } reading && !session.FindBy(Collections.Sources, "h", row.Id.Hash.Value).Any(other => KeptReading.FromRow(other) == reading))
            {
                originals.LetGo(reading.FileName);
            }
        });
    }
}
