using System.Collections.Immutable;
using LiteDB;
using StudyBot.Groups.Audit;
using StudyBot.Groups.Settings;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <inheritdoc/>
internal sealed class LiteSettingsStore(SingleWriter writer, StoreReader reader) : ISettingsStore
{
    public Task<GroupSettings> ReadAsync(GroupId group, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => new GroupSettings(Read(view, group)), cancellationToken);

    public Task SetAsync(SettingChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return writer.WriteAsync(session => Set(session, change), cancellationToken);
    }

    private static bool Set(WriteSession session, SettingChange change)
    {
        if (!Effects.TryMark(session, change.Effect, "set"))
        {
            return false;
        }

        var values = Read(session, change.Group);
        Write(session, change.Group, change.Value is { } value ? values.SetItem(change.Key, value) : values.Remove(change.Key));
        var action = change.Value is null ? "setting.cleared" : "setting.set";
        AuditRow.Write(session, new AuditLine(change.Group, change.By, change.At, action, change.Key, change.Value));
        return true;
    }

    private static ImmutableDictionary<string, string> Read(StoreView view, GroupId group) =>
        view.Find(Collections.Settings, Keys.Of(group.Value)) is { } row
            ? row["values"].AsArray.ToImmutableDictionary(pair => pair["k"].AsString, pair => pair["v"].AsString, StringComparer.Ordinal)
            : GroupSettings.None.Values;

    // Pairs, not fields: a field's name may not hold every character.
    private static void Write(WriteSession session, GroupId group, ImmutableDictionary<string, string> values) =>
        session.Put(Collections.Settings, new BsonDocument
        {
            ["_id"] = Keys.Of(group.Value),
            ["values"] = new BsonArray(values
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new BsonDocument { ["k"] = pair.Key, ["v"] = pair.Value })),
        });
}
