using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>
/// Puts a new text in the place of an old one, in two steps: what is handed in is kept first and what it changes is shown; the press of a button does it.
/// </summary>
internal sealed class Replacing(SpaceGroups groups, FeaturePorts ports, LibraryIndexer indexer, SourceAdding adding, EarlierAnswers earlier, TimeProvider clock)
{
    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>Keeps what is handed in until it is decided on. Either its hash, or the card that says why there is none.</summary>
    public async Task<(ContentHash? Held, Card? Refused)> HoldAsync(
        Circumstances at, IncomingFile file, ProgressReport progress, CancellationToken cancellationToken)
    {
        var group = await groups.GroupOfAsync(at, cancellationToken).ConfigureAwait(false);
        var effect = new EffectId(at.Delivery.Value);
        if (await ports.Sources.FindAddedAsync(group, effect, cancellationToken).ConfigureAwait(false) is { Held: { } before })
        {
            return (before, null);
        }

        await progress(file.FetchAsync is null ? $"Reading {CardText.Short(file.ShortName)}…" : $"Fetching {CardText.Short(file.Name)}…", null, cancellationToken).ConfigureAwait(false);
        var (source, outcome) = await indexer.ReadAsync(file, group, SpaceGroups.MemberOf(at.Member.Id), cancellationToken).ConfigureAwait(false);
        outcome = source is null ? outcome : await ports.Sources.HoldAsync(HeldDocument.Of(source), effect, null, isToReplace: true, cancellationToken).ConfigureAwait(false) switch
        {
            HoldOutcome.Held => null,
            HoldOutcome.DiskAlmostFull full => new IndexOutcome.DiskAlmostFull(file.ShortName, full.FreeBytes),
            HoldOutcome.TooManyWait many => new IndexOutcome.TooManyWait(file.ShortName, many.AreOwn),
            _ => new IndexOutcome.TakenAwaySince(file.ShortName),
        };
        return outcome is null ? (source!.Extracted.Source.Hash, null) : (null, AddingCards.NotAdded(outcome, at.Space == SpaceId.Terminal));
    }

    /// <summary>What would be added, changed and lost.</summary>
    public async Task<Card> PreviewAsync(Reading reading, SourceSummary old, ContentHash document, string? subtitle, CancellationToken cancellationToken)
    {
        if (await ports.Sources.FindHeldAsync(reading.Group, document, Now, cancellationToken).ConfigureAwait(false) is not { } held)
        {
            return WaitingCards.Gone();
        }

        if (await ports.Sources.ReadAsync(reading.Group, old.Id, cancellationToken).ConfigureAwait(false) is not { } before)
        {
            return AnswerCards.Gone();
        }

        var source = await indexer.ExtractAsync(held, await StatedAsync(held, old, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        var after = source.Extracted;
        var overlays = (await ports.Facts.ListOverlaysAsync(reading.Group, cancellationToken).ConfigureAwait(false))
            .Concat(await ports.Facts.ListOrphansAsync(reading.Group, cancellationToken).ConfigureAwait(false))
            .Where(overlay => overlay.Source == old.Id)
            .ToList();
        var moved = OverlayMoving.Move(overlays, before.Document.Source, after);
        var facts = OverlayRules.Apply(after.Facts, moved.Where(m => !m.IsOrphan).ToDictionary(m => m.Overlay.Fact, m => m.Overlay));
        return ReplacingCards.Ask(reading, old, held, source, FactChanges.Between(before, after, facts, cancellationToken), moved, subtitle);
    }

    public async Task<Card> ReplaceAsync(ButtonInvocation press, GroupId group, CancellationToken cancellationToken)
    {
        var (at, document) = (press.At, new ContentHash(ButtonArguments.TextAt(press.Arguments, 1)));
        var old = new SourceId(group, new ContentHash(ButtonArguments.TextAt(press.Arguments, 0)));
        var change = new SourceChange(group, old, SpaceGroups.MemberOf(at.Member.Id), Now, new EffectId(at.Delivery.Value));
        var there = await ports.Sources.FindAsync(group, old, cancellationToken).ConfigureAwait(false);
        var held = await ports.Sources.FindHeldAsync(group, document, Now, cancellationToken).ConfigureAwait(false);
        if (there is null || held is null)
        {
            // Done by this very press before it was cut off, or decided on otherwise.
            return await ports.Sources.FindAddedAsync(group, change.Effect, cancellationToken).ConfigureAwait(false) is not null
                && await ports.Sources.FindAsync(group, new SourceId(group, document), cancellationToken).ConfigureAwait(false) is { } done
                    ? await DoneAsync(at, group, done).ConfigureAwait(false)
                    : held is null ? WaitingCards.Gone() : AnswerCards.Gone();
        }

        var stated = await StatedAsync(held, there, cancellationToken).ConfigureAwait(false);
        if (!KeepingActions.IsAsShown(press.Arguments, stated))
        {
            return await PreviewAgainAsync(at, there, document, cancellationToken).ConfigureAwait(false);
        }

        await press.Progress($"Reading {CardText.Short(held.FileName)}…", null, cancellationToken).ConfigureAwait(false);
        var source = await indexer.ExtractAsync(held, stated, cancellationToken).ConfigureAwait(false);
        switch (await ports.Sources.ReplaceAsync(change, source, cancellationToken).ConfigureAwait(false))
        {
            case ReplaceOutcome.Replaced replaced:
                await adding.FollowAsync(group, cancellationToken).ConfigureAwait(false);
                return await DoneAsync(at, group, replaced.Source).ConfigureAwait(false);
            case ReplaceOutcome.IsThere same:
                return AddingCards.NotAdded(new IndexOutcome.AlreadyThere(held.FileName, same.Source), isHere: false);
            case ReplaceOutcome.DiskAlmostFull full:
                return AddingCards.NotAdded(new IndexOutcome.DiskAlmostFull(held.FileName, full.FreeBytes), isHere: false);
            default:
                return await ports.Sources.FindAsync(group, old, cancellationToken).ConfigureAwait(false) is { } still
                    ? await PreviewAgainAsync(at, still, document, cancellationToken).ConfigureAwait(false)
                    : AnswerCards.Gone();
        }
    }

    /// <summary>Somebody put something right since it was shown.</summary>
    private async Task<Card> PreviewAgainAsync(Circumstances at, SourceSummary old, ContentHash document, CancellationToken cancellationToken) => await PreviewAsync(
        await Reading.BeginAsync(groups, ports, at, cancellationToken).ConfigureAwait(false), old, document, ReplacingCards.CorrectedSince, cancellationToken).ConfigureAwait(false);

    private Task<StatedInfo?> StatedAsync(HeldDocument held, SourceSummary old, CancellationToken cancellationToken) =>
        indexer.Turns.RunAsync(() => ReplacedInfo.Of(held, old), cancellationToken);

    private async Task<Card> DoneAsync(Circumstances at, GroupId group, SourceSummary source)
    {
        var contents = await SourceContents.OfAsync(ports, group, [source.Id], CancellationToken.None).ConfigureAwait(false);
        var answers = await earlier.CountAsync(group, source, CancellationToken.None).ConfigureAwait(false);
        return ReplacingCards.Done(source, contents[source.Id], answers, at.Member.Id);
    }
}
