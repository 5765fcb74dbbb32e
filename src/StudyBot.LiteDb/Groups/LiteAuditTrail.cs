using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <inheritdoc/>
internal sealed class LiteAuditTrail(StoreReader reader) : IAuditTrail
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
}
