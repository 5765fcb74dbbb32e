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

/// <summary>Documents that wait for a decision, in <see cref="Collections.Held"/>.</summary>
internal sealed class HeldDocuments(SingleWriter writer, StoreReader reader, OriginalsFolder originals)
{
    public async Task<HoldOutcome> HoldAsync(HeldDocument document, EffectId effect, EffectId? partOf, bool isToReplace, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var staged = StagedDocument.Of(writer, originals, document.Original, document.Reading);
        return await writer.WriteAsync(session => Hold(session, document, staged, effect, partOf, isToReplace), cancellationToken);
    }

    public Task<HeldDocument?> FindAsync(GroupId group, ContentHash hash, Instant now, CancellationToken cancellationToken) => reader.ReadAsync(
        view => view.Find(Collections.Held, Keys.Of(new SourceId(group, hash))) is { } row && HeldRow.Until(row) > now ? HeldRow.Read(row, originals) : null,
        cancellationToken);

    public Task<IReadOnlyList<HeldSummary>> ListAsync(GroupId group, MemberId? by, Instant now, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<HeldSummary>>(
            view =>
            [
                .. view.FindBy(Collections.Held, "g", group.Value)
                    .Where(row => HeldRow.Until(row) > now && (by is not { } member || HeldRow.BringersOf(row).Has(member)))
                    .Select(HeldRow.Summary)
                    .OrderBy(held => held.Until)
                    .ThenBy(held => held.Hash.Value, StringComparer.Ordinal),
            ],
            cancellationToken);

    public Task<bool> RestateAsync(SourceChange change, StatedInfo stated, StatedInfo? before, CancellationToken cancellationToken) =>
        writer.WriteAsync(session => Restate(session, change, stated, before), cancellationToken);

    public Task<HeldLeaving> LeaveAsync(SourceChange change, CancellationToken cancellationToken) =>
        writer.WriteAsync(session => Leave(session, change), cancellationToken);

    public Task<bool> DeclineAsync(SourceChange change, CancellationToken cancellationToken) =>
        writer.WriteAsync(session => Decline(session, change), cancellationToken);

    /// <summary>Whether it may be kept: it did not wait, or it still does as it was decided on.</summary>
    public static bool MayKeep(StoreView view, NewSource source) => source.Waited is not { } waited
        || (view.Find(Collections.Held, Keys.Of(source.Extracted.Source)) is { } row && SourceRow.ReadStated(row["stated"]) == waited.Stated);

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
            .Where(row => row["h"].AsString != document.Hash.Value && HeldRow.Until(row) > document.At)
            .ToList();
        var areOwnTooMany = others.Count(row => document.By is { } by ? HeldRow.BringersOf(row).Has(by) : HeldRow.ReadBy(row) is null) >= IHeldDocuments.MostHeldOfOne;
        if (areOwnTooMany || (!isToReplace && others.Count >= IHeldDocuments.MostHeld))
        {
            return new HoldOutcome.TooManyWait(areOwnTooMany);
        }

        Effects.TryMark(session, effect, deed, partOf is null ? null : (document.Group, document.At));
        if (session.Find(Collections.Held, Keys.Of(document.Source)) is { } before && HeldRow.Until(before) > document.At)
        {
            before["stated"] = SourceRow.WriteStated(document.StatedAfter(HeldRow.ReadBy(before), SourceRow.ReadStated(before["stated"])));
            HeldRow.SetBringers(before, HeldRow.BringersOf(before).With(document.By));
            HeldRow.SetAt(before, document.At);
            session.Put(Collections.Held, before);
            return new HoldOutcome.Held();
        }

        Drop(session, document.Source);
        session.Insert(Collections.Held, HeldRow.Write(document, staged.Keep(document.Hash)));
        return new HoldOutcome.Held();
    }

    private static bool Restate(WriteSession session, SourceChange change, StatedInfo stated, StatedInfo? before)
    {
        var deed = $"restate waiting {change.Source}";
        if (Effects.DeedOf(session, change.Effect) is { } done)
        {
            return done == deed;
        }

        if (Find(session, change) is not { } row || SourceRow.ReadStated(row["stated"]) != before)
        {
            return false;
        }

        Effects.TryMark(session, change.Effect, deed);
        row["stated"] = SourceRow.WriteStated(stated);
        session.Put(Collections.Held, row);
        if (!HeldRow.BringersOf(row).Has(change.By))
        {
            SourceAudit.Write(session, change, SourceAudit.Restated);
        }

        return true;
    }

    private HeldLeaving Leave(WriteSession session, SourceChange change)
    {
        var deed = $"leave waiting {change.Source}";
        if (Effects.DeedOf(session, change.Effect) is { } done)
        {
            return done != deed ? HeldLeaving.Gone : Find(session, change) is null ? HeldLeaving.LetGo : HeldLeaving.WaitsForOthers;
        }

        if (Find(session, change) is not { } row)
        {
            return HeldLeaving.Gone;
        }

        Effects.TryMark(session, change.Effect, deed);
        if (HeldRow.BringersOf(row).Without(change.By) is not { } left)
        {
            Delete(session, row);
            return HeldLeaving.LetGo;
        }

        HeldRow.SetBringers(row, left);
        session.Put(Collections.Held, row);
        return HeldLeaving.WaitsForOthers;
    }

    private bool Decline(WriteSession session, SourceChange change)
    {
        var deed = $"decline {change.Source}";
        if (Effects.DeedOf(session, change.Effect) is { } done)
        {
            return done == deed;
        }

        if (Find(session, change) is not { } row)
        {
            return false;
        }

        Effects.TryMark(session, change.Effect, deed);
        Delete(session, row);
        SourceAudit.Write(session, change, SourceAudit.Declined);
        return true;
    }

    private static BsonDocument? Find(StoreView view, SourceChange change) =>
        change.Source.Group == change.Group && view.Find(Collections.Held, Keys.Of(change.Source)) is { } row && HeldRow.Until(row) > change.At ? row : null;

    private void Delete(WriteSession session, BsonDocument row)
    {
        session.Delete(Collections.Held, row["_id"]);
        OriginalRelease.Afterwards(session, new ContentHash(row["h"].AsString), KeptReading.FromRow(row), originals);
    }
}
