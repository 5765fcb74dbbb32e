using LiteDB;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Facts;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>Takes sources away for a while, and brings them back.</summary>
internal sealed class AsideSources(SingleWriter writer, StoreReader reader, OriginalsFolder originals, ExtractionReader extractions, HeldDocuments held, GroupChanges changes)
{
    public Task<bool> SetAsideAsync(SourceChange change, CancellationToken cancellationToken) =>
        writer.WriteAsync(session => SetAside(session, change), cancellationToken);

    public Task<RestoreOutcome> RestoreAsync(SourceChange change, CancellationToken cancellationToken) =>
        writer.WriteAsync(session => Restore(session, change), cancellationToken);

    public Task<IReadOnlyList<SourceAside>> ListAsync(GroupId group, Instant now, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<SourceAside>>(
            view =>
            [
                .. view.FindBy(Collections.Aside, "g", group.Value)
                    .Select(AsideRow.FromRow)
                    .Where(row => row.Until > now)
                    .Select(row => new SourceAside(row.Source.Summary, row.By, row.At, row.Until))
                    .Concat(Hidden(view, group))
                    .OrderByDescending(aside => aside.At)
                    .ThenBy(aside => aside.Source.Id.ToString(), StringComparer.Ordinal),
            ],
            cancellationToken);

    /// <summary>Moves a source of the group and its overlays aside; whatever was kept of the same content goes.</summary>
    public void Put(WriteSession session, SourceRow row, SourceChange change)
    {
        Drop(session, row.Id);
        foreach (var overlay in session.FindBy(Collections.Overlays, "s", Keys.Of(row.Id)))
        {
            session.Delete(Collections.Overlays, overlay["_id"]);
            session.Insert(Collections.AsideOverlays, overlay);
        }

        session.Delete(Collections.Sources, Keys.Of(row.Id));
        session.Insert(Collections.Aside, AsideRow.Of(row, change).ToRow());
        extractions.Forget(session, row.Id);
    }

    /// <summary>Ends what is kept aside of a content, if anything is.</summary>
    public void Drop(WriteSession session, SourceId source)
    {
        if (session.Find(Collections.Aside, Keys.Of(source)) is { } row)
        {
            Delete(session, AsideRow.FromRow(row));
        }
    }

    /// <summary>
    /// Ends what is kept aside of a content that is added anew or put in the place of another, but for what moderators and members said of it, which is of the new one
    /// then: who brings something again does not show what was hidden in it. Past its time nothing is left of it.
    /// </summary>
    /// <param name="now">When it is brought again.</param>
    /// <returns>The overlays that it had, and the facts that they were said of or beside.</returns>
    public (IReadOnlyList<OverlayRow> Overlays, IReadOnlySet<FactId> Facts) Take(WriteSession session, SourceId source, Instant now)
    {
        if (session.Find(Collections.Aside, Keys.Of(source)) is not { } found || AsideRow.FromRow(found) is not { } row || row.Until <= now)
        {
            return ([], new HashSet<FactId>());
        }

        var overlays = session.FindBy(Collections.AsideOverlays, "s", Keys.Of(source)).ConvertAll(OverlayRow.FromRow);
        var facts = overlays.Count == 0 ? new HashSet<FactId>() : ExtractionReader.ReadFactIds(session, row.Source);
        DeleteText(session, row);
        return (overlays, facts);
    }

    /// <summary>All that a group has aside.</summary>
    public void DropAll(WriteSession session, GroupId group)
    {
        foreach (var row in session.FindBy(Collections.Aside, "g", group.Value))
        {
            Delete(session, AsideRow.FromRow(row));
        }
    }

    /// <returns>How many went.</returns>
    public int DropUntil(WriteSession session, Instant now)
    {
        var over = KeptUntil.Over(session, Collections.Aside, now);
        over.ForEach(row => Delete(session, AsideRow.FromRow(row)));
        return over.Count;
    }

    private void Delete(WriteSession session, AsideRow row)
    {
        DeleteText(session, row);
        session.DeleteBy(Collections.Approvals, "s", Keys.Of(row.Source.Id));
        session.DeleteBy(Collections.Reports, "s", Keys.Of(row.Source.Id));
    }

    private void DeleteText(WriteSession session, AsideRow row)
    {
        extractions.Delete(session, row.Source);
        session.DeleteBy(Collections.AsideOverlays, "s", Keys.Of(row.Source.Id));
        session.Delete(Collections.Aside, Keys.Of(row.Source.Id));
        OriginalRelease.Afterwards(session, row.Source.Id.Hash, row.Source.Reading, originals);
    }

    private bool SetAside(WriteSession session, SourceChange change)
    {
        var deed = $"remove {change.Source} from {change.Group}";
        if (Effects.DeedOf(session, change.Effect) is { } done)
        {
            // A repetition, and it is done; or the delivery did something else, and this was never done.
            return done == deed;
        }

        if (change.Group == GroupId.Library || VisibleSources.Find(session, change.Group, change.Source) is not { } row)
        {
            return false;
        }

        // Of several that go together each but the last is a part of the delivery.
        Effects.TryMark(session, change.Effect, deed, (change.Group, change.At));
        if (change.Source.Group == GroupId.Library)
        {
            session.Insert(Collections.Hidden, new BsonDocument
            {
                ["_id"] = Keys.Hidden(change.Group, change.Source),
                ["g"] = change.Group.Value,
                ["s"] = change.Source.ToString(),
                ["by"] = change.By.Value,
                ["at"] = change.At.ToUnixTimeTicks(),
            });
        }
        else
        {
            Put(session, row, change);
        }

        SourceAudit.Write(session, change, change.Source.Group == GroupId.Library ? SourceAudit.Hidden : SourceAudit.Removed);
        session.OnCommit(() => changes.Raise(change.Group));
        return true;
    }

    private RestoreOutcome Restore(WriteSession session, SourceChange change)
    {
        var deed = $"restore {change.Source} to {change.Group}";
        if (Effects.DeedOf(session, change.Effect) is { } done)
        {
            return done == deed && VisibleSources.Find(session, change.Group, change.Source) is { } since
                ? new RestoreOutcome.Restored(since.Summary)
                : new RestoreOutcome.Gone();
        }

        if (VisibleSources.FindContent(session, change.Source with { Group = change.Group }) is { } there)
        {
            return new RestoreOutcome.IsThere(there.Summary);
        }

        if (Back(session, change) is not { } restored)
        {
            return new RestoreOutcome.Gone();
        }

        Effects.TryMark(session, change.Effect, deed);
        SourceAudit.Write(session, change, SourceAudit.Restored);
        session.OnCommit(() => changes.Raise(change.Group));
        return new RestoreOutcome.Restored(restored.Summary);
    }

    private SourceRow? Back(WriteSession session, SourceChange change)
    {
        if (change.Source.Group == GroupId.Library)
        {
            return session.Delete(Collections.Hidden, Keys.Hidden(change.Group, change.Source)) ? VisibleSources.Find(session, change.Source) : null;
        }

        var key = Keys.Of(change.Source);
        if (change.Source.Group != change.Group
            || session.Find(Collections.Aside, key) is not { } found
            || AsideRow.FromRow(found) is not { } aside
            || aside.Until <= change.At)
        {
            return null;
        }

        var overlays = session.FindBy(Collections.AsideOverlays, "s", key);
        foreach (var overlay in overlays)
        {
            session.Delete(Collections.AsideOverlays, overlay["_id"]);
            session.Put(Collections.Overlays, overlay);
        }

        session.Delete(Collections.Aside, key);
        session.Insert(Collections.Sources, aside.Source.ToRow());
        SourceReplacement.IsThereAgain(session, change.Source);
        held.Drop(session, change.Source);
        return aside.Source;
    }

    private static IEnumerable<SourceAside> Hidden(StoreView view, GroupId group)
    {
        foreach (var row in view.FindBy(Collections.Hidden, "g", group.Value))
        {
            // What was hidden before it was written down by whom says neither that nor when.
            if (view.Find(Collections.Sources, Keys.Of(row["s"].AsString)) is { } source)
            {
                yield return new SourceAside(
                    SourceRow.FromRow(source).Summary,
                    row["by"] is { IsString: true } by ? new MemberId(by.AsString) : null,
                    row["at"] is { IsInt64: true } at ? Instant.FromUnixTimeTicks(at.AsInt64) : Instant.MinValue,
                    Until: null);
            }
        }
    }
}
