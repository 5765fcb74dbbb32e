using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <inheritdoc/>
internal sealed class LiteAuditTrail(SingleWriter writer, StoreReader reader) : IAuditTrail
{
    public Task<IReadOnlyList<AuditLine>> ListAsync(GroupId group, int atMost, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<AuditLine>>(view => [.. Walk(view, group, new AuditFilter(null, null), AuditPlace.Newest, atMost).Select(line => line.Line)], cancellationToken);

    public Task<AuditPage> ReadPageAsync(GroupId group, AuditFilter filter, AuditPlace place, int atMost, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return reader.ReadAsync(view => AuditPage.Of(place, Walk(view, group, filter, place, atMost + 1), atMost), cancellationToken);
    }

    public Task NoteAsync(AuditLine line, EffectId effect, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(line);
        return writer.WriteAsync(
            session =>
            {
                // Nobody accepted it, for it only reads; kept as long as any, so that a repetition is known.
                if (!Effects.TryMark(session, effect, line.Action, (line.Group, line.At)))
                {
                    return false;
                }

                AuditRow.Write(session, line);
                return true;
            },
            cancellationToken);
    }

    private static List<(long Number, AuditLine Line)> Walk(StoreView view, GroupId group, AuditFilter filter, AuditPlace place, int atMost) => view.Walk(
        Collections.Audit,
        Collections.AuditOrder,
        (AuditRow.OrderOf(group, place.NewerThan + 1 ?? 0), AuditRow.OrderOf(group, place.OlderThan - 1 ?? long.MaxValue)),
        isRising: place.NewerThan is not null,
        row => AuditRow.Read(row) is var line && filter.Fits(line) ? ((long, AuditLine)?)(row["_id"].AsInt64, line) : null,
        atMost);
}
