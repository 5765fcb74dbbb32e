using LiteDB;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>Documents that wait for a decision, in <see cref="Collections.Held"/>. Indexed: <c>g</c> group, <c>h</c> hash, <c>until</c> ticks.</summary>
internal sealed class HeldDocuments(SingleWriter writer, StoreReader reader, OriginalsFolder originals)
{
    public async Task<HoldOutcome> HoldAsync(HeldDocument document, EffectId effect, EffectId? partOf, bool isToReplace, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var staged = StagedDocument.Of(writer, originals, document.Original, document.Reading);
        return await writer.WriteAsync(session => Hold(session, document, staged, effect, partOf, isToReplace), cancellationToken);
    }

    public Task<HeldDocument?> FindAsync(GroupId group, ContentHash hash, Instant now, CancellationToken cancellationToken) => reader.ReadAsync(
        view => view.Find(Collections.Held, Keys.Of(new SourceId(group, hash))) is { } row && Until(row) > now ? Read(row) : null,
        cancellationToken);

    public Task<IReadOnlyList<HeldSummary>> ListAsync(GroupId group, MemberId by, Instant now, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<HeldSummary>>(
            view =>
            [
                .. view.FindBy(Collections.Held, "g", group.Value)
                    .Where(row => ReadBy(row) == by && Until(row) > now)
                    .Select(row => new HeldSummary(new ContentHash(row["h"].AsString), row["name"].AsString, Until(row)))
                    .OrderBy(held => held.Until)
                    .ThenBy(held => held.Hash.Value, StringComparer.Ordinal),
            ],
            cancellationToken);

    public Task<bool> RestateAsync(SourceChange change, StatedInfo stated, StatedInfo? before, CancellationToken cancellationToken) =>
        writer.WriteAsync(session => Restate(session, change, stated, before), cancellationToken);

    public Task<bool> DropAsync(GroupId group, ContentHash hash, CancellationToken cancellationToken) =>
        writer.WriteAsync(session => Drop(session, new SourceId(group, hash)), cancellationToken);

    public bool Drop(WriteSession session, SourceId content)
    {
        if (session.Find(Collections.Held, Keys.Of(content)) is not { } row)
        {
            return false;
        }

        Delete(session, row);
        return true;
    }

    public void DropAll(WriteSession session, GroupId group) => session.FindBy(Collections.Held, "g", group.Value).ForEach(row => Delete(session, row));

    /// <returns>How many went.</returns>
    public int DropUntil(WriteSession session, Instant now)
    {
        var over = KeptUntil.Over(session, Collections.Held, now);
        over.ForEach(row => Delete(session, row));
        return over.Count;
    }

    private HoldOutcome Hold(WriteSession session, HeldDocument document, StagedDocument staged, EffectId effect, EffectId? partOf, bool isToReplace)
    {
        var deed = HeldEffect.DeedOf(document.Hash);
        if (Effects.DeedOf(session, effect) is { } done)
        {
            return done == deed ? new HoldOutcome.Held() : new HoldOutcome.GivenUp();
        }

        if (!Effects.IsOpen(session, partOf ?? effect))
        {
            return new HoldOutcome.GivenUp();
        }

        var others = session.FindBy(Collections.Held, "g", document.Group.Value)
            .Where(row => row["h"].AsString != document.Hash.Value && Until(row) > document.At)
            .ToList();
        var areOwnTooMany = others.Count(row => ReadBy(row) == document.By) >= IHeldDocuments.MostHeldOfOne;
        if (areOwnTooMany || (!isToReplace && others.Count >= IHeldDocuments.MostHeld))
        {
            return new HoldOutcome.TooManyWait(areOwnTooMany);
        }

        Effects.TryMark(session, effect, deed, partOf is null ? null : (document.Group, document.At));
        if (session.Find(Collections.Held, Keys.Of(document.Source)) is { } before && Until(before) > document.At)
        {
            before["stated"] = SourceRow.WriteStated(document.StatedAfter(ReadBy(before), SourceRow.ReadStated(before["stated"])));
            SetAt(before, document.At);
            session.Put(Collections.Held, before);
            return new HoldOutcome.Held();
        }

        Drop(session, document.Source);
        session.Insert(Collections.Held, Write(document, staged.Keep(document.Hash)));
        return new HoldOutcome.Held();
    }

    private static bool Restate(WriteSession session, SourceChange change, StatedInfo stated, StatedInfo? before)
    {
        var deed = $"restate waiting {change.Source}";
        if (Effects.DeedOf(session, change.Effect) is { } done)
        {
            return done == deed;
        }

        if (change.Source.Group != change.Group
            || session.Find(Collections.Held, Keys.Of(change.Source)) is not { } row
            || Until(row) <= change.At
            || SourceRow.ReadStated(row["stated"]) != before)
        {
            return false;
        }

        Effects.TryMark(session, change.Effect, deed);
        row["stated"] = SourceRow.WriteStated(stated);
        session.Put(Collections.Held, row);
        return true;
    }

    private void Delete(WriteSession session, BsonDocument row)
    {
        session.Delete(Collections.Held, row["_id"]);
        OriginalRelease.Afterwards(session, new ContentHash(row["h"].AsString), KeptReading.FromRow(row), originals);
    }

    private HeldDocument Read(BsonDocument row)
    {
        var hash = new ContentHash(row["h"].AsString);
        var reading = KeptReading.FromRow(row) is { } kept
            ? ReadingJson.Read(originals.Read(kept.FileName, kept.Hash)) ?? throw new InvalidDataException($"What was read out of {hash} cannot be read any more.")
            : null;
        return new HeldDocument(
            new GroupId(row["g"].AsString),
            hash,
            row["name"].AsString,
            originals.Read(hash),
            reading,
            SourceRow.ReadStated(row["stated"]),
            ReadBy(row),
            Instant.FromUnixTimeTicks(row["at"].AsInt64))
        {
            Address = row["address"] is { IsString: true } address ? new Uri(address.AsString) : null,
            Found = SourceRow.ReadInfo(row["found"]),
        };
    }

    private static BsonDocument Write(HeldDocument document, KeptReading? reading)
    {
        var row = new BsonDocument
        {
            ["_id"] = Keys.Of(document.Source),
            ["g"] = document.Group.Value,
            ["h"] = document.Hash.Value,
            ["bytes"] = (long)document.Original.Length,
            ["name"] = document.FileName,
            ["stated"] = SourceRow.WriteStated(document.Stated),
            ["by"] = document.By?.Value,
            ["address"] = document.Address?.AbsoluteUri,
            ["found"] = SourceRow.WriteInfo(document.Found),
        };
        SetAt(row, document.At);
        reading?.AddTo(row);
        return row;
    }

    private static void SetAt(BsonDocument row, Instant at)
    {
        row["at"] = at.ToUnixTimeTicks();
        row["until"] = (at + ISourceChanges.KeptAside).ToUnixTimeTicks();
    }

    private static MemberId? ReadBy(BsonDocument row) => row["by"] is { IsString: true } by ? new MemberId(by.AsString) : null;

    private static Instant Until(BsonDocument row) => Instant.FromUnixTimeTicks(row["until"].AsInt64);
}
