using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>Takes documents away, and brings them back for as long as they are kept.</summary>
internal sealed class TakingAway(FeaturePorts ports, SourceAdding adding, TimeProvider clock)
{
    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    public async Task<Card> AskAsync(Reading reading, SourceSummary source, string? subtitle, CancellationToken cancellationToken)
    {
        var contents = await SourceContents.OfAsync(ports, reading.Group, [source.Id], cancellationToken).ConfigureAwait(false);
        return RemovalCards.Confirm(reading, source, contents[source.Id], subtitle);
    }

    public async Task<Card> RemoveAsync(Circumstances at, GroupId group, SourceId source, CancellationToken cancellationToken) =>
        await SetAsideAsync(at, group, [source], cancellationToken).ConfigureAwait(false) > 0 ? RemovalCards.Done(source, group) : RemovalCards.Gone();

    /// <summary>One after the other; the delivery is done with the last of them.</summary>
    /// <returns>How many are away.</returns>
    public async Task<int> SetAsideAsync(Circumstances at, GroupId group, IReadOnlyList<SourceId> sources, CancellationToken cancellationToken)
    {
        var away = 0;
        for (var i = 0; i < sources.Count; i++)
        {
            var change = Change(at, group, sources[i]);
            change = i == sources.Count - 1 ? change : change with { Effect = new EffectId($"{at.Delivery}/{sources[i].Hash}") };
            away += await ports.Sources.SetAsideAsync(change, cancellationToken).ConfigureAwait(false) ? 1 : 0;
        }

        if (away > 0)
        {
            await adding.FollowAsync(group, cancellationToken).ConfigureAwait(false);
        }

        return away;
    }

    public async Task<Card> RestoreAsync(Circumstances at, GroupId group, SourceId source, CancellationToken cancellationToken)
    {
        switch (await ports.Sources.RestoreAsync(Change(at, group, source), cancellationToken).ConfigureAwait(false))
        {
            case RestoreOutcome.Restored restored:
                await adding.FollowAsync(group, cancellationToken).ConfigureAwait(false);
                var contents = await SourceContents.OfAsync(ports, group, [source], CancellationToken.None).ConfigureAwait(false);
                return AsideCards.Back(restored.Source, contents[source]);
            case RestoreOutcome.IsThere there:
                return AsideCards.IsThere(there.Source);
            default:
                return AsideCards.Gone();
        }
    }

    public async Task<Card> ListAsync(Reading reading, int page, CancellationToken cancellationToken) =>
        AsideCards.List(reading, await ports.Sources.ListAsideAsync(reading.Group, Now, cancellationToken).ConfigureAwait(false), Now, page);

    /// <summary>Brings back the one that a name means; lists them where it means none or several.</summary>
    public async Task<Card> RestoreAsync(Circumstances at, Reading reading, string name, CancellationToken cancellationToken)
    {
        var aside = await ports.Sources.ListAsideAsync(reading.Group, Now, cancellationToken).ConfigureAwait(false);
        if (name.Length == 0 || aside.Count == 0)
        {
            return AsideCards.List(reading, aside, Now, 0);
        }

        var (matches, isSlip) = HeldSourceSearch.Matches([.. aside.Select(one => one.Source)], name);
        if (matches is [var only] && !isSlip)
        {
            return await RestoreAsync(at, reading.Group, only.Id, cancellationToken).ConfigureAwait(false);
        }

        var ids = matches.Select(source => source.Id).ToHashSet();
        var fitting = aside.Where(one => ids.Contains(one.Source.Id)).ToList();
        return AsideCards.Choose(reading, fitting.Count > 0 ? fitting : aside, Now, name, isSlip || fitting.Count == 0);
    }

    /// <summary>By the clock of the features, by which it is kept as well: a platform's may be another.</summary>
    private SourceChange Change(Circumstances at, GroupId group, SourceId source) =>
        new(group, source, SpaceGroups.MemberOf(at.Member.Id), Now, new EffectId(at.Delivery.Value));
}
