using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>States another title beside a source, as for one that was added with it: in its row, where every read and every later extraction finds it.</summary>
internal static class SourceRenaming
{
    public static bool Rename(WriteSession session, SourceChange change, string title, ExtractionReader extractions, GroupChanges changes)
    {
        var deed = $"rename {change.Source}";
        if (Effects.DeedOf(session, change.Effect) is { } done)
        {
            // A repetition, and it is done; or the delivery did something else, and this was never done.
            return done == deed;
        }

        if (change.Source.Group != change.Group || VisibleSources.Find(session, change.Source) is not { } row)
        {
            return false;
        }

        Effects.TryMark(session, change.Effect, deed);
        var stated = (row.Summary.Stated ?? new StatedInfo(null, null, null, null)) with { Title = title };
        session.Put(Collections.Sources, (row with
        {
            Summary = row.Summary with { Stated = stated, Info = row.Summary.Info with { Title = stated.Title } },
        }).ToRow());
        extractions.Forget(session, row.Id);
        SourceAudit.Write(session, change, SourceAudit.Renamed);
        session.OnCommit(() => changes.Raise(change.Group));
        return true;
    }
}
