using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Turns;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Library;

/// <summary>
/// Adds files to a group or to the library: reads, extracts, and keeps each in one step. What was kept stays kept when it is cancelled. Extraction takes
/// the processor for a while (some megabytes a second): it runs on at most half of the cores, however many files come at once, so that those who ask
/// are answered meanwhile. Of one group one document is fetched and read at a time, so that nobody waits for all that another group brings.
/// </summary>
/// <param name="documents">Reads what is no plain text; null where only plain text is read.</param>
public sealed class LibraryIndexer(ISourceStore store, TimeProvider clock, IDocumentReader? documents = null)
{
    private readonly FileReader reader = new(documents);
    private readonly GroupTurns groupTurns = new();

    /// <summary>Shared with whoever else reads and extracts.</summary>
    internal ExtractionTurns Turns { get; } = new();

    /// <summary>One read after the other, the next while those before it are being written; what came of them in the same order.</summary>
    /// <param name="addedBy">Null where the operator adds them from the command line.</param>
    /// <param name="progress">Told of each after its commit.</param>
    /// <exception cref="OperationCanceledException">Between files or inside an extraction; no file is half there, and what was kept was told.</exception>
    public async Task<ImmutableArray<IndexOutcome>> IndexAsync(
        IReadOnlyList<IncomingFile> files,
        GroupId group,
        MemberId? addedBy,
        Func<IndexProgress, CancellationToken, Task>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        return await new IndexingAhead(files.Count, progress).RunAsync(
            files,
            file => PrepareOrTellAsync(file, group, addedBy, cancellationToken),
            (file, source) => KeepAsync(file, source, hold: null, cancellationToken),
            cancellationToken).ConfigureAwait(false);
    }

    public Task<IndexOutcome> IndexAsync(IncomingFile file, GroupId group, MemberId? addedBy, CancellationToken cancellationToken) =>
        IndexAsync(file, group, addedBy, hold: null, cancellationToken);

    /// <param name="hold">Asked before it is kept; null where it is to be kept, else what became of it.</param>
    internal async Task<IndexOutcome> IndexAsync(
        IncomingFile file,
        GroupId group,
        MemberId? addedBy,
        Func<NewSource, CancellationToken, Task<IndexOutcome?>>? hold,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (source, outcome) = await PrepareOrTellAsync(file, group, addedBy, cancellationToken).ConfigureAwait(false);
        return source is null ? outcome! : await KeepAsync(file, source, hold, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A document as it would be kept, for somebody who decides on it first; or why it cannot be, and where it is already.</summary>
    internal Task<(NewSource? Source, IndexOutcome? Outcome)> ReadAsync(IncomingFile file, GroupId group, MemberId by, CancellationToken cancellationToken) =>
        PrepareAsync(file, group, by, hash => FindThereAsync(file, new SourceId(group, hash), cancellationToken), cancellationToken);

    /// <summary>What waited for a decision, as it is to be kept from now on.</summary>
    /// <param name="stated">What is said of it.</param>
    internal async Task<NewSource> ExtractAsync(HeldDocument held, StatedInfo? stated, CancellationToken cancellationToken)
    {
        var file = IncomingFile.OfBytes(held.FileName, held.Original);
        var extracted = await ExtractAsync(file, held.Source, () => HeldReading.Read(held, held.FileName, stated), cancellationToken).ConfigureAwait(false);
        return new NewSource(held.FileName, held.Original, extracted, held.By, Instant.FromDateTimeOffset(clock.GetUtcNow()))
        {
            Reading = held.Reading,
            Stated = stated,
            Address = held.Address,
            Waited = new WaitedDocument(held.Stated),
        };
    }

    /// <summary>Adds what waited for a decision.</summary>
    internal async Task<IndexOutcome> AddAsync(HeldDocument held, EffectId effect, CancellationToken cancellationToken)
    {
        var file = IncomingFile.OfBytes(held.FileName, held.Original);
        var source = await ExtractAsync(held, held.Stated, cancellationToken).ConfigureAwait(false) with { Effect = effect };
        var added = await store.AddAsync(source, cancellationToken).ConfigureAwait(false);
        return added is AddSourceOutcome.AddedBefore meanwhile
            ? await TellAsync(file, meanwhile, cancellationToken).ConfigureAwait(false)
            : Tell(source, added);
    }

    /// <summary>Offers the bundled documents to the library, each once for good.</summary>
    internal async Task<IndexOutcome> OfferSeedAsync(IncomingFile file, CancellationToken cancellationToken)
    {
        var prepared = await PrepareAsync(file, GroupId.Library, addedBy: null, skip: WasOfferedAsync, cancellationToken).ConfigureAwait(false);
        if (prepared.Source is not { } source)
        {
            return prepared.Outcome!;
        }

        return await store.OfferSeedAsync(source, cancellationToken).ConfigureAwait(false) is { } added
            ? Tell(source, added)
            : new IndexOutcome.OfferedBefore(file.ShortName);

        async Task<IndexOutcome?> WasOfferedAsync(ContentHash hash) =>
            await store.WasOfferedAsync(hash, cancellationToken).ConfigureAwait(false) ? new IndexOutcome.OfferedBefore(file.ShortName) : null;
    }

    /// <summary>What is to be kept of a file; or what became of it, now or when it was added before.</summary>
    private async Task<(NewSource? Source, IndexOutcome? Outcome)> PrepareOrTellAsync(
        IncomingFile file,
        GroupId group,
        MemberId? addedBy,
        CancellationToken cancellationToken)
    {
        // Before its bytes are asked for, which may be gone by now: what is done is done.
        if (file.Effect is { } effect && await store.FindAddedAsync(group, effect, cancellationToken).ConfigureAwait(false) is { } before)
        {
            return (null, await TellAsync(file, before, cancellationToken).ConfigureAwait(false));
        }

        return await PrepareAsync(
            file,
            group,
            addedBy,
            hash => FindThereAsync(file, new SourceId(group, hash), cancellationToken),
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<IndexOutcome> KeepAsync(
        IncomingFile file,
        NewSource source,
        Func<NewSource, CancellationToken, Task<IndexOutcome?>>? hold,
        CancellationToken cancellationToken)
    {
        if (hold is not null && await hold(source, cancellationToken).ConfigureAwait(false) is { } held)
        {
            return held;
        }

        var added = await store.AddAsync(source, cancellationToken).ConfigureAwait(false);
        return added is AddSourceOutcome.AddedBefore meanwhile
            ? await TellAsync(file, meanwhile, cancellationToken).ConfigureAwait(false)
            : Tell(source, added);
    }

    private Task<(NewSource? Source, IndexOutcome? Outcome)> PrepareAsync(
        IncomingFile file,
        GroupId group,
        MemberId? addedBy,
        Func<ContentHash, Task<IndexOutcome?>> skip,
        CancellationToken cancellationToken) =>
        groupTurns.RunAsync(group, () => FetchAndReadAsync(file, group, addedBy, skip, cancellationToken), cancellationToken);

    private async Task<(NewSource? Source, IndexOutcome? Outcome)> FetchAndReadAsync(
        IncomingFile file,
        GroupId group,
        MemberId? addedBy,
        Func<ContentHash, Task<IndexOutcome?>> skip,
        CancellationToken cancellationToken)
    {
        if (file.FetchAsync is { } fetch)
        {
            try
            {
                var fetched = await fetch(cancellationToken).ConfigureAwait(false);
                file = fetched with { Stated = file.Stated, Effect = file.Effect, PartOf = file.PartOf, Progress = file.Progress };
            }
            catch (FileUnavailableException unavailable)
            {
                return (null, new IndexOutcome.Unavailable(file.Name, unavailable.Message));
            }
        }

        return await ReadAsync(file, group, addedBy, skip, cancellationToken).ConfigureAwait(false);
    }

    private async Task<(NewSource? Source, IndexOutcome? Outcome)> ReadAsync(
        IncomingFile file,
        GroupId group,
        MemberId? addedBy,
        Func<ContentHash, Task<IndexOutcome?>> skip,
        CancellationToken cancellationToken)
    {
        var (read, outcome) = await reader.ReadAsync(file, skip, cancellationToken).ConfigureAwait(false);
        return read is null ? (null, outcome) : (
            new NewSource(
                file.ShortName,
                read.Original,
                await ExtractAsync(file, new SourceId(group, read.Hash), read.Read, cancellationToken).ConfigureAwait(false),
                addedBy,
                Instant.FromDateTimeOffset(clock.GetUtcNow()))
            {
                Reading = read.Reading,
                Stated = file.Stated,
                Address = file.Address,
                Effect = file.Effect,
                PartOf = file.PartOf,
            },
            null);
    }

    /// <summary>The group, or the library, has these very bytes; null where neither does.</summary>
    private async Task<IndexOutcome?> FindThereAsync(IncomingFile file, SourceId source, CancellationToken cancellationToken) =>
        await store.FindAsync(source.Group, source, cancellationToken).ConfigureAwait(false) is { } own
            ? new IndexOutcome.AlreadyThere(file.ShortName, own)
            : await store.FindAsync(source.Group, source with { Group = GroupId.Library }, cancellationToken).ConfigureAwait(false) is { } shared
                ? new IndexOutcome.AlreadyThere(file.ShortName, shared)
                : null;

    private Task<Extracted> ExtractAsync(IncomingFile file, SourceId source, Func<Document> read, CancellationToken cancellationToken) =>
        Turns.RunAsync(() => Extractor.Extract(source, read(), file.Progress, cancellationToken), cancellationToken);

    private async Task<IndexOutcome> TellAsync(IncomingFile file, AddSourceOutcome.AddedBefore before, CancellationToken cancellationToken)
    {
        if (before.Held is { } held)
        {
            return new IndexOutcome.HeldBack(file.ShortName, held);
        }

        if (before.Source is not { } source || await store.ReadAsync(source.Id.Group, source.Id, cancellationToken).ConfigureAwait(false) is not { } read)
        {
            return new IndexOutcome.TakenAwaySince(file.ShortName);
        }

        return new IndexOutcome.Indexed(file.ShortName, source, read.Facts.Count, read.Facts.OfType<EventFact>().Count());
    }

    private static IndexOutcome Tell(NewSource source, AddSourceOutcome outcome) => outcome switch
    {
        AddSourceOutcome.SourceAdded added => new IndexOutcome.Indexed(
            source.FileName,
            added.Source,
            source.Extracted.Facts.Count,
            source.Extracted.Facts.OfType<EventFact>().Count()),
        AddSourceOutcome.DiskAlmostFull full => new IndexOutcome.DiskAlmostFull(source.FileName, full.FreeBytes),
        AddSourceOutcome.SourceAlreadyThere there => new IndexOutcome.AlreadyThere(source.FileName, there.Source),
        AddSourceOutcome.NoLongerWaits => new IndexOutcome.TakenAwaySince(source.FileName),
        _ => throw new UnreachableException(outcome.ToString()),
    };
}
