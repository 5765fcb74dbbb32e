using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <inheritdoc/>
internal sealed class LiteAuditTrail(SingleWriter writer, StoreReader reader) : IAuditTrail
{
    public Task<IReadOnlyList<AuditLine>> ListAsync(GroupId group, int atMost, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<AuditLine>>(
            view =>
            [
                .. view.FindBy(Collections.Audit, "g", group.Value)
                    .OrderByDescending(row => row["_id"].AsInt64)
                    .Take(atMost)
                    .Select(AuditRow.Read),
            ],
            cancellationToken);

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
}
