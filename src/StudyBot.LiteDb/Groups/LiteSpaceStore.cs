using LiteDB;
using NodaTime;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <inheritdoc/>
internal sealed class LiteSpaceStore(SingleWriter writer, StoreReader reader) : ISpaceStore
{
    public Task<SpaceRow?> FindAsync(string space, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => Find(view, space), cancellationToken);

    public Task<bool> JoinAsync(string space, Instant at, CancellationToken cancellationToken)
    {
        if (!GroupId.TryParse(space, out var group) || group == GroupId.Library)
        {
            throw new ArgumentException($"No space has the text form {space}.", nameof(space));
        }

        return writer.WriteAsync(
            session =>
            {
                switch (Find(session, space))
                {
                    case { Left: null }:
                        return false;
                    case { } seen:
                        Put(session, seen with { Joined = at, Left = null });
                        return true;
                    case null:
                        Put(session, new SpaceRow(space, group, at, null));
                        return true;
                }
            },
            cancellationToken);
    }

    public Task LeaveAsync(string space, Instant at, CancellationToken cancellationToken) => writer.WriteAsync(
        session =>
        {
            if (Find(session, space) is not { Left: null } joined)
            {
                return false;
            }

            Put(session, joined with { Left = at });
            return true;
        },
        cancellationToken);

    public Task<IReadOnlyList<SpaceRow>> ListAsync(CancellationToken cancellationToken) => reader.ReadAsync<IReadOnlyList<SpaceRow>>(
        view => [.. view.FindAll(Collections.Spaces).Select(Read).OrderBy(row => row.Space, StringComparer.Ordinal)],
        cancellationToken);

    internal static SpaceRow Read(BsonDocument row) => new(
        row["space"].AsString,
        new GroupId(row["g"].AsString),
        Instant.FromUnixTimeTicks(row["joined"].AsInt64),
        row["left"].IsNull ? null : Instant.FromUnixTimeTicks(row["left"].AsInt64));

    private static SpaceRow? Find(StoreView view, string space) =>
        view.Find(Collections.Spaces, Keys.Of(space)) is { } row ? Read(row) : null;

    private static void Put(WriteSession session, SpaceRow row) => session.Put(Collections.Spaces, new BsonDocument
    {
        ["_id"] = Keys.Of(row.Space),
        ["space"] = row.Space,
        ["g"] = row.Group.Value,
        ["joined"] = row.Joined.ToUnixTimeTicks(),
        ["left"] = row.Left is { } left ? new BsonValue(left.ToUnixTimeTicks()) : BsonValue.Null,
    });
}
