using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>
/// Adds what waited for a decision, with what its card showed of it. What draws over that card is what became of it by whoever presses, also where they press twice;
/// anything else is said to them alone.
/// </summary>
internal sealed class WaitingAddition(FeaturePorts ports, LibraryIndexer indexer, SourceAdding adding, WaitingDocuments waiting, AddedReport report)
{
    public async Task<Reply> AddAsync(ButtonInvocation press, GroupId group, ContentHash hash, CancellationToken cancellationToken)
    {
        var at = press.At;
        if (await waiting.FindAsync(at, group, hash, cancellationToken).ConfigureAwait(false) is not { } held)
        {
            return await FindAddedByAsync(at, group, hash, cancellationToken).ConfigureAwait(false) is { } before
                ? Reply.Show(await FollowAndShowAsync(before).ConfigureAwait(false))
                : Reply.Privately(await waiting.GoneAsync(group, hash, cancellationToken).ConfigureAwait(false));
        }

        if (!WaitingActions.IsAsShown(press.Arguments, held))
        {
            return await ShowAgainAsync().ConfigureAwait(false);
        }

        if (await waiting.IsNearToNewAsync(held, press.Arguments, cancellationToken).ConfigureAwait(false))
        {
            return Reply.Show(await waiting.CompareAsync(at, group, hash, cancellationToken).ConfigureAwait(false));
        }

        await press.Progress($"Drawing facts from {CardText.Short(held.FileName)}…", null, cancellationToken).ConfigureAwait(false);
        var outcome = await indexer.AddAsync(held with { By = SpaceGroups.MemberOf(at.Member.Id) }, new EffectId(at.Delivery.Value), cancellationToken).ConfigureAwait(false);
        var added = outcome is IndexOutcome.Indexed { Source: var source } ? source : await FindAddedByAsync(at, group, hash, cancellationToken).ConfigureAwait(false);
        return added is not null ? Reply.Show(await FollowAndShowAsync(added).ConfigureAwait(false))
            : outcome is IndexOutcome.TakenAwaySince ? await ShowAgainAsync().ConfigureAwait(false)
            : Reply.Privately(AddingCards.NotAdded(outcome, isHere: at.Space == SpaceId.Terminal));

        // Put right by somebody since, or let go.
        async Task<Reply> ShowAgainAsync() => await waiting.FindAsync(at, group, hash, cancellationToken).ConfigureAwait(false) is null
            ? Reply.Privately(await waiting.GoneAsync(group, hash, cancellationToken).ConfigureAwait(false))
            : Reply.Show(await waiting.ShowAsync(at, group, hash, WaitingCards.CorrectedSince, cancellationToken).ConfigureAwait(false));

        async Task<Card> FollowAndShowAsync(SourceSummary done)
        {
            await adding.FollowAsync(group, cancellationToken).ConfigureAwait(false);
            return await report.ShowAsync("Added", group, done, at, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>What a member added lately, by this press or another; null where it is not there, is another's, or stands in the place of a text.</summary>
    private async Task<SourceSummary?> FindAddedByAsync(Circumstances at, GroupId group, ContentHash hash, CancellationToken cancellationToken) =>
        await ports.Sources.FindAsync(group, new SourceId(group, hash), cancellationToken).ConfigureAwait(false) is { Replaced: null } there
            && there.AddedBy == SpaceGroups.MemberOf(at.Member.Id)
            && !OwnSources.IsOld(there, at) ? there : null;
}
