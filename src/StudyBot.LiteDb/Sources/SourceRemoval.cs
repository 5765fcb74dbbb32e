using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>Takes a group's source away for good, with all that hangs on it.</summary>
internal static class SourceRemoval
{
    public static void Delete(WriteSession session, SourceRow row, ExtractionReader extractions, OriginalsFolder originals)
    {
        extractions.Delete(session, row);
        session.DeleteBy(Collections.Overlays, "s", Keys.Of(row.Id));
        session.DeleteBy(Collections.Approvals, "s", Keys.Of(row.Id));
        session.DeleteBy(Collections.Reports, "s", Keys.Of(row.Id));
        session.Delete(Collections.Sources, Keys.Of(row.Id));
        OriginalRelease.Afterwards(session, row.Id.Hash, row.Reading, originals);
    }
}
