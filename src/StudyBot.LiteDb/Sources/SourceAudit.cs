using StudyBot.Groups.Audit;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>The lines of the audit trail that tell of sources. They name a source by its content's hash: a title, and even a file's name, may be text of a document.</summary>
internal static class SourceAudit
{
    public const string Added = "source.added";
    public const string Declined = "source.declined";
    public const string Removed = "source.removed";
    public const string Hidden = "source.hidden";
    public const string Restored = "source.restored";
    public const string Renamed = "source.renamed";
    public const string Restated = "source.restated";
    public const string Replaced = "source.replaced";
    public const string Reindexed = "source.reindexed";

    public static void Write(WriteSession session, SourceChange change, string action, string? detail = null) =>
        AuditRow.Write(session, new AuditLine(change.Group, change.By, change.At, action, change.Source.Hash.Value, detail));
}
