using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <summary>What moderators do with sources.</summary>
internal sealed partial class MemorySourceStore
{
    public Task<bool> RenameAsync(SourceChange change, string title, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var deed = $"rename {change.Source}";
            if (DoneAs(change.Effect) is { } done)
            {
                return done == deed;
            }

            if (change.Source.Group != change.Group || state.Sources.GetValueOrDefault(change.Source) is not { } source)
            {
                return false;
            }

            var stated = (source.Stated ?? new StatedInfo(null, null, null, null)) with { Title = title };
            var document = source.Extracted.Document;
            state.Sources[change.Source] = source with
            {
                Stated = stated,
                Extracted = source.Extracted with { Document = document with { Info = document.Info with { Title = stated.Title } } },
            };
            Finish(change, deed, "source.renamed");
            return true;
        },
        cancellationToken);

    public Task<bool> SetAsideAsync(SourceChange change, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var deed = $"remove {change.Source} from {change.Group}";
            if (DoneAs(change.Effect) is { } done)
            {
                return done == deed;
            }

            if (change.Group == GroupId.Library || state.Find(change.Group, change.Source) is null)
            {
                return false;
            }

            state.TryMark(change.Effect, deed, (change.Group, change.At));
            if (change.Source.Group == GroupId.Library)
            {
                state.Hidden[(change.Group, change.Source)] = (change.By, change.At);
            }
            else
            {
                SetAside(change);
            }

            Finish(change, deed, change.Source.Group == GroupId.Library ? "source.hidden" : "source.removed");
            return true;
        },
        cancellationToken);

    public Task<RestoreOutcome> RestoreAsync(SourceChange change, CancellationToken cancellationToken) =>
        state.RunAsync(() => Restore(change), cancellationToken);

    public Task<IReadOnlyList<SourceAside>> ListAsideAsync(GroupId group, Instant now, CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<SourceAside>>(
            () =>
            [
                .. state.Aside.Values
                    .Where(aside => aside.Source.Extracted.Source.Group == group && aside.Until > now)
                    .Select(aside => new SourceAside(MemoryState.Summary(aside.Source), aside.By, aside.At, aside.Until))
                    .Concat(state.Hidden
                        .Where(hidden => hidden.Key.Group == group && state.Sources.ContainsKey(hidden.Key.Source))
                        .Select(hidden => new SourceAside(MemoryState.Summary(state.Sources[hidden.Key.Source]), hidden.Value.By, hidden.Value.At, null)))
                    .OrderByDescending(aside => aside.At)
                    .ThenBy(aside => aside.Source.Id.ToString(), StringComparer.Ordinal),
            ],
            cancellationToken);

    public async Task<ReplaceOutcome> ReplaceAsync(SourceChange change, NewSource document, CancellationToken cancellationToken)
    {
        RequireBytes(document);
        return await state.RunAsync(() => Replace(change, document), cancellationToken);
    }

    public Task<bool> ReindexAsync(SourceChange change, Extracted extracted, StatedInfo? stated, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (change.Source.Group != change.Group || !IsStated(extracted.Source, stated) || !Replace(extracted))
            {
                return false;
            }

            if (state.TryMark(change.Effect, $"reindex {change.Source}", (change.Group, change.At)))
            {
                state.Audit.Add(new AuditLine(change.Group, change.By, change.At, "source.reindexed", change.Source.Hash.Value, null));
            }

            return true;
        },
        cancellationToken);

    public Task<int> LetGoAsync(Instant now, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var before = state.Aside.Count + state.Held.Count;
            state.Aside.Where(aside => aside.Value.Until <= now).Select(aside => aside.Key).ToList().ForEach(Drop);
            MemoryGroupStore.RemoveAll(state.Held, source => UntilOf(state.Held[source]) <= now);
            return before - state.Aside.Count - state.Held.Count;
        },
        cancellationToken);

    private string? DoneAs(EffectId effect) => state.Deliveries.GetValueOrDefault(effect.Value).Deed;

    private NewSource? FindContent(SourceId content) =>
        state.Sources.GetValueOrDefault(content) ?? state.Find(content.Group, content with { Group = GroupId.Library });

    /// <summary>Whatever waited or was kept aside of the same content goes.</summary>
    private void Keep(NewSource source)
    {
        var id = source.Extracted.Source;
        state.Aside.Remove(id);
        state.Held.Remove(id);
        state.Sources[id] = source;
        state.Changed(id.Group);
    }

    /// <summary>What was said of the same content goes over to it, as long as that could be had back.</summary>
    private void KeepWithWhatWasSaid(NewSource source, Instant now)
    {
        var id = source.Extracted.Source;
        var taken = state.Aside.GetValueOrDefault(id) is { } aside && aside.Until > now ? aside : null;
        if (taken is null)
        {
            Drop(id);
        }

        Keep(source);
        if (taken is not null)
        {
            Follow(taken.Overlays.Select(row => row.Overlay), source.Extracted, taken.Source.Extracted.Facts);
        }
    }

    /// <summary>What was asked of a content that is there, perhaps again, goes by what its group says of it now.</summary>
    private void IsThereAgain(SourceId source) => MemoryDisputes.Back(
        state, source.Group, source, [.. state.Overlays.Values.Select(row => row.Overlay).Where(overlay => overlay.Source == source)]);

    private void SetAside(SourceChange change)
    {
        var overlays = state.Overlays.Values.Where(overlay => overlay.Overlay.Source == change.Source).ToList();
        state.Aside[change.Source] = new MemoryState.AsideSource(state.Sources[change.Source], overlays, change.By, change.At);
        state.Sources.Remove(change.Source);
        MemoryGroupStore.RemoveAll(state.Overlays, key => state.Overlays[key].Overlay.Source == change.Source);
    }

    /// <summary>Ends what is kept aside of a content, with all that was said of it.</summary>
    private void Drop(SourceId source)
    {
        if (state.Aside.Remove(source))
        {
            MemoryGroupStore.RemoveAll(state.Approvals, key => key.Fact.Source == source);
            MemoryGroupStore.RemoveAll(state.Reports, key => state.Reports[key].Source == source);
        }
    }

    private RestoreOutcome Restore(SourceChange change)
    {
        var deed = $"restore {change.Source} to {change.Group}";
        if (DoneAs(change.Effect) is { } done)
        {
            return done == deed && state.Find(change.Group, change.Source) is { } since
                ? new RestoreOutcome.Restored(MemoryState.Summary(since))
                : new RestoreOutcome.Gone();
        }

        if (FindContent(change.Source with { Group = change.Group }) is { } there)
        {
            return new RestoreOutcome.IsThere(MemoryState.Summary(there));
        }

        if (change.Source.Group == GroupId.Library)
        {
            if (!state.Hidden.Remove((change.Group, change.Source)) || !state.Sources.TryGetValue(change.Source, out var hidden))
            {
                return new RestoreOutcome.Gone();
            }

            Finish(change, deed, "source.restored");
            return new RestoreOutcome.Restored(MemoryState.Summary(hidden));
        }

        if (change.Source.Group != change.Group || state.Aside.GetValueOrDefault(change.Source) is not { } aside || aside.Until <= change.At)
        {
            return new RestoreOutcome.Gone();
        }

        Keep(aside.Source);
        foreach (var overlay in aside.Overlays)
        {
            state.Overlays[(overlay.Overlay.Group, overlay.Overlay.Fact)] = overlay;
        }

        IsThereAgain(change.Source);
        Finish(change, deed, "source.restored");
        return new RestoreOutcome.Restored(MemoryState.Summary(aside.Source));
    }

    private ReplaceOutcome Replace(SourceChange change, NewSource document)
    {
        var id = document.Extracted.Source;
        var deed = $"replace {change.Source} by {id.Hash}";
        if (DoneAs(change.Effect) is { } done)
        {
            return done == deed && state.Sources.TryGetValue(id, out var since)
                ? new ReplaceOutcome.Replaced(MemoryState.Summary(since))
                : new ReplaceOutcome.Gone();
        }

        if (change.Source.Group != change.Group || id.Group != change.Group || !state.Sources.TryGetValue(change.Source, out var old))
        {
            return new ReplaceOutcome.Gone();
        }

        if (FindContent(id) is { } there)
        {
            return new ReplaceOutcome.IsThere(MemoryState.Summary(there));
        }

        if (!MayKeep(document))
        {
            return new ReplaceOutcome.Gone();
        }

        var overlays = state.Overlays.Values.Select(overlay => overlay.Overlay).Where(overlay => overlay.Source == change.Source).ToList();
        var moved = OverlayMoving.Move(overlays, old.Extracted.Document.Source, document.Extracted);
        SetAside(change);
        var placed = document with { AddedAt = old.AddedAt, AddedBy = old.AddedBy, Replaced = new ReplacedText(change.Source.Hash, change.At, old.Replaced) };
        KeepWithWhatWasSaid(placed, change.At);
        foreach (var one in moved)
        {
            if (!state.Overlays.TryGetValue((one.Overlay.Group, one.Overlay.Fact), out var own) || (!one.IsOrphan && one.Overlay.At > own.Overlay.At))
            {
                var (overlay, isOrphan) = own.Overlay is null ? OverlayMoving.Apart(one, document.Extracted) : one;
                state.Overlays[(overlay.Group, overlay.Fact)] = (overlay, isOrphan);
            }
        }

        IsThereAgain(id);
        SayOfReplacing(old, placed);
        Finish(change, deed, "source.replaced", id.Hash.Value);
        return new ReplaceOutcome.Replaced(MemoryState.Summary(placed));
    }

    private void Finish(SourceChange change, string deed, string action, string? detail = null)
    {
        state.TryMark(change.Effect, deed);
        state.Audit.Add(new AuditLine(change.Group, change.By, change.At, action, change.Source.Hash.Value, detail));
        state.Changed(change.Group);
    }
}
