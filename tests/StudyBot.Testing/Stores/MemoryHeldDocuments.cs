using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <summary>Documents that wait.</summary>
internal sealed partial class MemorySourceStore
{
    private const string HoldDeed = "hold ";

    public Task<HoldOutcome> HoldAsync(HeldDocument document, EffectId effect, EffectId? partOf, bool isToReplace, CancellationToken cancellationToken) =>
        state.RunAsync<HoldOutcome>(
            () =>
            {
                var deed = $"{HoldDeed}{document.Hash}";
                if (DoneAs(effect) is { } done)
                {
                    return done == deed ? new HoldOutcome.Held() : new HoldOutcome.GivenUp();
                }

                if (!state.Deliveries.TryGetValue((partOf ?? effect).Value, out var delivery) || delivery.Deed is not null)
                {
                    return new HoldOutcome.GivenUp();
                }

                var others = state.Held.Values.Where(held => held.Group == document.Group && held.Hash != document.Hash && UntilOf(held) > document.At).ToList();
                if (others.Count(held => document.By is { } by ? held.Bringers.Has(by) : held.By is null) >= IHeldDocuments.MostHeldOfOne)
                {
                    return new HoldOutcome.TooManyWait(AreOwn: true);
                }

                if (others.Count >= IHeldDocuments.MostHeld && !isToReplace)
                {
                    return new HoldOutcome.TooManyWait(AreOwn: false);
                }

                state.TryMark(effect, deed, partOf is null ? null : (document.Group, document.At));
                state.Held[document.Source] = state.Held.GetValueOrDefault(document.Source) is { } before && UntilOf(before) > document.At
                    ? before with { Stated = document.StatedAfter(before.By, before.Stated), At = document.At, Others = before.Bringers.With(document.By).Others }
                    : document;
                return new HoldOutcome.Held();
            },
            cancellationToken);

    public Task<HeldDocument?> FindHeldAsync(GroupId group, ContentHash hash, Instant now, CancellationToken cancellationToken) => state.RunAsync(
        () => state.Held.GetValueOrDefault(new SourceId(group, hash)) is { } held && UntilOf(held) > now ? held : null,
        cancellationToken);

    public Task<IReadOnlyList<HeldSummary>> ListHeldAsync(GroupId group, MemberId? by, Instant now, CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<HeldSummary>>(
            () =>
            [
                .. state.Held.Values
                    .Where(held => held.Group == group && UntilOf(held) > now && (by is not { } member || held.Bringers.Has(member)))
                    .Select(held => new HeldSummary(held.Hash, held.FileName, held.By, held.Others.Length, UntilOf(held)))
                    .OrderBy(held => held.Until)
                    .ThenBy(held => held.Hash.Value, StringComparer.Ordinal),
            ],
            cancellationToken);

    public Task<bool> RestateHeldAsync(SourceChange change, StatedInfo stated, StatedInfo? before, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var deed = $"restate waiting {change.Source}";
            if (DoneAs(change.Effect) is { } done)
            {
                return done == deed;
            }

            if (FindHeld(change) is not { } held || held.Stated != before)
            {
                return false;
            }

            state.Held[change.Source] = held with { Stated = stated };
            if (held.Bringers.Has(change.By))
            {
                state.TryMark(change.Effect, deed);
            }
            else
            {
                Finish(change, deed, "source.restated");
            }

            return true;
        },
        cancellationToken);

    public Task<HeldLeaving> LeaveHeldAsync(SourceChange change, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var deed = $"leave waiting {change.Source}";
            if (DoneAs(change.Effect) is { } done)
            {
                return done != deed ? HeldLeaving.Gone : FindHeld(change) is null ? HeldLeaving.LetGo : HeldLeaving.WaitsForOthers;
            }

            if (FindHeld(change) is not { } held)
            {
                return HeldLeaving.Gone;
            }

            state.TryMark(change.Effect, deed);
            if (held.Bringers.Without(change.By) is not { } left)
            {
                state.Held.Remove(change.Source);
                return HeldLeaving.LetGo;
            }

            state.Held[change.Source] = held with { By = left.First, Others = left.Others };
            return HeldLeaving.WaitsForOthers;
        },
        cancellationToken);

    public Task<bool> DeclineHeldAsync(SourceChange change, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var deed = $"decline {change.Source}";
            if (DoneAs(change.Effect) is { } done)
            {
                return done == deed;
            }

            if (FindHeld(change) is null)
            {
                return false;
            }

            state.Held.Remove(change.Source);
            Finish(change, deed, "source.declined");
            return true;
        },
        cancellationToken);

    private HeldDocument? FindHeld(SourceChange change) =>
        change.Source.Group == change.Group && state.Held.GetValueOrDefault(change.Source) is { } held && UntilOf(held) > change.At ? held : null;

    /// <summary>Whether it may be kept: it did not wait, or it still does as it was decided on.</summary>
    private bool MayKeep(NewSource source) =>
        source.Waited is not { } waited || (state.Held.GetValueOrDefault(source.Extracted.Source) is { } held && held.Stated == waited.Stated);

    private static Instant UntilOf(HeldDocument held) => held.At + ISourceChanges.KeptAside;
}
