using System.Collections.Immutable;
using System.Security.Cryptography;
using LiteDB;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Adapters;

/// <inheritdoc/>
internal sealed class LiteAdapterState(SingleWriter writer, StoreReader reader) : IAdapterState
{
    private const int SealKeyLength = 32;

    /// <summary>Keys of values begin with a number, so no value of an adapter can stand here.</summary>
    private static readonly string SealKeyId = Keys.Of("seal");

    public async Task<ImmutableArray<byte>> ReadSealKeyAsync(CancellationToken cancellationToken) =>
        await reader.ReadAsync(ReadKey, cancellationToken) is { } key
            ? [.. key]
            : [.. await writer.WriteAsync(session => ReadKey(session) ?? MakeKey(session), cancellationToken)];

    public Task<bool> AcceptAsync(AcceptedDelivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return writer.WriteAsync(
            session =>
            {
                if (session.Find(Collections.Deliveries, Keys.Of(delivery.Id.Value)) is not null)
                {
                    return false;
                }

                session.Insert(Collections.Deliveries, DeliveryRow.Of(delivery));
                return true;
            },
            cancellationToken);
    }

    public Task FinishAsync(DeliveryId delivery, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            session => session.Find(Collections.Deliveries, Keys.Of(delivery.Value)) is not null
                && Effects.TryMark(session, new EffectId(delivery.Value), "finish"),
            cancellationToken);

    public Task<bool> IsFinishedAsync(DeliveryId delivery, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => view.Find(Collections.Deliveries, Keys.Of(delivery.Value)) is { } row && row["open"].AsInt32 == 0, cancellationToken);

    public Task<IReadOnlyList<AcceptedDelivery>> ListUnfinishedAsync(CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<AcceptedDelivery>>(
            view =>
            [
                .. view.FindBy(Collections.Deliveries, "open", 1)
                    .Select(DeliveryRow.Read)
                    .OrderBy(delivery => delivery.Accepted)
                    .ThenBy(delivery => delivery.Id.Value, StringComparer.Ordinal),
            ],
            cancellationToken);

    public Task SaveButtonsAsync(IReadOnlyList<ButtonRow> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return writer.WriteAsync(
            session =>
            {
                foreach (var row in rows)
                {
                    session.Insert(Collections.Buttons, ButtonRows.ToRow(row));
                }

                return rows.Count;
            },
            cancellationToken);
    }

    public Task<ButtonRow?> FindButtonAsync(string token, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => view.Find(Collections.Buttons, Keys.Of(token)) is { } row ? ButtonRows.Read(row) : null, cancellationToken);

    public Task<string?> ReadValueAsync(string platform, string key, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => view.Find(Collections.Values, ValueKey(platform, key))?["v"].AsString, cancellationToken);

    public Task WriteValueAsync(string platform, string key, string? value, CancellationToken cancellationToken) => writer.WriteAsync(
        session =>
        {
            if (value is null)
            {
                return session.Delete(Collections.Values, ValueKey(platform, key));
            }

            session.Put(Collections.Values, new BsonDocument { ["_id"] = ValueKey(platform, key), ["v"] = value });
            return true;
        },
        cancellationToken);

    public Task SweepAsync(Instant deliveriesBefore, Instant buttonsBefore, CancellationToken cancellationToken) => writer.WriteAsync(
        session =>
        {
            foreach (var row in session.FindBelow(Collections.Deliveries, "at", deliveriesBefore.ToUnixTimeTicks()).Where(row => row["open"].AsInt32 == 0))
            {
                session.Delete(Collections.Deliveries, row["_id"]);
            }

            foreach (var row in session.FindBelow(Collections.Buttons, "at", buttonsBefore.ToUnixTimeTicks()))
            {
                session.Delete(Collections.Buttons, row["_id"]);
            }

            return true;
        },
        cancellationToken);

    public Task ForgetSpaceAsync(SpaceId space, CancellationToken cancellationToken) => writer.WriteAsync(
        session =>
        {
            SpaceRemoval.Delete(session, space.Value, besides: null);
            return true;
        },
        cancellationToken);

    private static byte[]? ReadKey(StoreView view) => view.Find(Collections.Values, SealKeyId)?["v"].AsBinary;

    private static byte[] MakeKey(WriteSession session)
    {
        var key = RandomNumberGenerator.GetBytes(SealKeyLength);
        session.Insert(Collections.Values, new BsonDocument { ["_id"] = SealKeyId, ["v"] = key });
        return key;
    }

    private static string ValueKey(string platform, string key) =>
        Keys.Of(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{platform.Length}/{platform}/{key}"));
}
