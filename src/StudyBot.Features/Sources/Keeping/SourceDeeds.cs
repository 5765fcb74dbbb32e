using System.Diagnostics;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>What moderators do with documents that are there: rename, take away, bring back, replace, read again. Each deed has a class of its own.</summary>
public sealed class SourceDeeds
{
    private readonly FeaturePorts ports;
    private readonly TimeProvider clock;
    private readonly SourceAdding adding;
    private readonly Renaming renaming;
    private readonly TakingAway takingAway;
    private readonly EarlierAnswers earlier;
    private readonly Replacing replacing;
    private readonly Reindexing reindexing;

    /// <param name="corrected">Told when what is shown in channels is to be changed.</param>
    public SourceDeeds(
        SpaceGroups groups,
        FeaturePorts ports,
        LibraryIndexer indexer,
        Reextraction reextraction,
        SourceAdding adding,
        Action corrected,
        TimeProvider clock)
    {
        this.ports = ports;
        this.clock = clock;
        this.adding = adding;
        renaming = new Renaming(ports, adding, clock);
        takingAway = new TakingAway(ports, adding, clock);
        earlier = new EarlierAnswers(ports, corrected, clock);
        replacing = new Replacing(groups, ports, indexer, adding, earlier, clock);
        reindexing = new Reindexing(ports, reextraction, adding, clock);
    }

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>What was wanted of a document that was found.</summary>
    internal async Task<Card> TakeAsync(
        Reading reading, SourceErrand errand, SourceSummary source, string? subtitle, Circumstances at, ProgressReport progress, CancellationToken cancellationToken)
    {
        if (source.Id.Group == GroupId.Library && errand.Purpose is not (SourceCommand.Download or SourceCommand.Remove))
        {
            return OfTheLibrary(source);
        }

        return errand.Purpose switch
        {
            SourceCommand.Download => await DownloadAsync(reading, source, subtitle, at, cancellationToken).ConfigureAwait(false),
            SourceCommand.Remove => await takingAway.AskAsync(reading, source, subtitle, cancellationToken).ConfigureAwait(false),
            SourceCommand.Rename => await renaming.RenameAsync(at, reading.Group, source, errand.Extra, cancellationToken).ConfigureAwait(false),
            SourceCommand.Correct => AddedCards.SaysOfItself(source, subtitle, at.Member.Id),
            SourceCommand.Reindex => await reindexing.RunAsync(at, reading.Group, [source], progress, cancellationToken).ConfigureAwait(false),
            SourceCommand.Replace when errand.Extra.Length > 0 =>
                await replacing.PreviewAsync(reading, source, new ContentHash(errand.Extra), subtitle, cancellationToken).ConfigureAwait(false),
            SourceCommand.Replace => ReplacingCards.AskForDocument(reading, source, subtitle),
            var other => throw new UnreachableException(other),
        };
    }

    /// <summary>Null where the button is of no deed.</summary>
    internal async Task<Card?> PressAsync(ButtonInvocation press, GroupId group, CancellationToken cancellationToken)
    {
        var first = new ContentHash(ButtonArguments.TextAt(press.Arguments, 0));
        return press.Action switch
        {
            KeepingActions.Remove =>
                await takingAway.RemoveAsync(press.At, group, KeepingActions.SourceOf(press.Arguments, group), cancellationToken).ConfigureAwait(false),
            KeepingActions.Restore =>
                await takingAway.RestoreAsync(press.At, group, KeepingActions.SourceOf(press.Arguments, group), cancellationToken).ConfigureAwait(false),
            KeepingActions.Replace => await replacing.ReplaceAsync(press, group, cancellationToken).ConfigureAwait(false),
            KeepingActions.MarkEarlier => await earlier.MarkAsync(press.At, group, first, cancellationToken).ConfigureAwait(false),
            _ => null,
        };
    }

    internal Task<Card> ListAsideAsync(Reading reading, int page, CancellationToken cancellationToken) => takingAway.ListAsync(reading, page, cancellationToken);

    internal Task<IReadOnlyList<SourceAside>> ListAsideAsync(GroupId group, CancellationToken cancellationToken) =>
        ports.Sources.ListAsideAsync(group, Now, cancellationToken);

    /// <returns>How many of them are away.</returns>
    internal Task<int> SetAsideAsync(Circumstances at, GroupId group, IReadOnlyList<SourceId> sources, CancellationToken cancellationToken) =>
        takingAway.SetAsideAsync(at, group, sources, cancellationToken);

    internal Task<Card> RestoreAsync(Reading reading, string name, Circumstances at, CancellationToken cancellationToken) =>
        takingAway.RestoreAsync(at, reading, name, cancellationToken);

    /// <summary>All documents of the group's own.</summary>
    internal Task<Card> ReindexAllAsync(Reading reading, Circumstances at, ProgressReport progress, CancellationToken cancellationToken)
    {
        var own = reading.Shelf.Sources.Where(source => source.Id.Group == reading.Group).ToList();
        return own.Count == 0 ? Task.FromResult(Reindexing.NothingToRead()) : reindexing.RunAsync(at, reading.Group, own, progress, cancellationToken);
    }

    internal Task<(ContentHash? Held, Card? Refused)> HoldAsync(Circumstances at, IncomingFile file, ProgressReport progress, CancellationToken cancellationToken) =>
        replacing.HoldAsync(at, file, progress, cancellationToken);

    internal async Task<Card> ReplaceAsync(
        Reading reading, SourceSummary old, IncomingFile file, Circumstances at, ProgressReport progress, CancellationToken cancellationToken)
    {
        var (held, refused) = await replacing.HoldAsync(at, file, progress, cancellationToken).ConfigureAwait(false);
        return held is { } document ? await replacing.PreviewAsync(reading, old, document, null, cancellationToken).ConfigureAwait(false) : refused!;
    }

    /// <summary>Whoever takes a whole text along stands in the trail, as whoever changes one.</summary>
    private async Task<Card> DownloadAsync(Reading reading, SourceSummary source, string? subtitle, Circumstances at, CancellationToken cancellationToken)
    {
        if (await ports.Sources.ReadOriginalAsync(reading.Group, source.Id, cancellationToken).ConfigureAwait(false) is not { } original)
        {
            return AnswerCards.Gone();
        }

        await ports.Audit.NoteAsync(
            new AuditLine(reading.Group, SpaceGroups.MemberOf(at.Member.Id), Now, "source.downloaded", source.Id.Hash.Value, null),
            new EffectId(at.Delivery.Value),
            cancellationToken).ConfigureAwait(false);
        return DownloadCard.Show(source, original, subtitle);
    }

    private static Card OfTheLibrary(SourceSummary source) => new("This one belongs to everyone")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(
                $"“{AddingCards.Title(source)}” came with me and is read by every group, so none can change it. This group can hide it with /source remove; "
                + "documents that it added can be changed."),
        ],
    };
}
