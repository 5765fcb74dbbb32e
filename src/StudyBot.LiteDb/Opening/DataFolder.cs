using Microsoft.Extensions.Logging;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Access;
using StudyBot.Groups.Audit;
using StudyBot.Groups.Reviews;
using StudyBot.Groups.Settings;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.LiteDb.Adapters;
using StudyBot.LiteDb.Facts;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Quizzes;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Reviews;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes;

namespace StudyBot.LiteDb.Opening;

/// <summary>
/// An opened data folder: the database with its writer, the originals, the sidecar and the lock, and the stores over them. Disposing it
/// finishes what waits to be written and closes clean.
/// </summary>
public sealed partial class DataFolder : IAsyncDisposable
{
    private static readonly TimeSpan BrokenCloseLimit = TimeSpan.FromSeconds(5);

    private readonly DataFolderParts parts;
    private readonly LiteDB.LiteDatabase database;
    private readonly int schema;
    private readonly ReaderWriterLockSlim gate = new();
    private readonly SingleWriter writer;
    private readonly StoreReader reader;
    private readonly ExtractionReader extractions;
    private readonly ILogger logger;
    private readonly Lock closeGate = new();
    private Task? closing;

    /// <param name="read">As the database says it; what is written from now on only this version understands.</param>
    internal DataFolder(DataFolderParts parts, LiteDB.LiteDatabase database, StoreIdentity read, DataFolderOptions options, ILogger logger)
    {
        this.parts = parts;
        this.database = database;
        this.logger = logger;
        schema = read.Schema;
        writer = new SingleWriter(
            new GroupTransaction(database, new CommitLog(database, parts.Paths.Log), read with { Schema = StoreIdentity.CurrentSchema }, gate, Promise),
            options.FreeBytes ?? FreeBytesOf(options.Folder),
            options.MinimumFreeBytes,
            logger);
        reader = new StoreReader(database, gate, writer);
        var changes = new GroupChanges();
        extractions = new ExtractionReader(parts.Originals);
        var shelves = new GroupValues<Shelf>(reader, changes, (view, group) => new Shelf(VisibleSources.List(view, group)));
        var facts = new LiteFactStore(reader, extractions, changes, shelves);
        var names = new LiteNameStore(reader, extractions, changes, shelves);
        Facts = facts;
        Names = names;
        var held = new HeldDocuments(writer, reader, parts.Originals);
        var aside = new AsideSources(writer, reader, parts.Originals, extractions, held, changes);
        Sources = new LiteSourceStore(writer, reader, parts.Originals, extractions, aside, held, changes, shelves);
        Reviews = new LiteReviewDesk(writer, reader, extractions, changes);
        Settings = new LiteSettingsStore(writer, reader);
        Audit = new LiteAuditTrail(writer, reader);
        Grants = new LiteGrantStore(writer, reader);
        Spaces = new LiteSpaceStore(writer, reader);
        var questions = new LiteQuestionBank(writer, reader);
        Quizzes = new QuizStores(
            questions,
            new LiteQuizSchedules(writer, reader),
            new LiteQuizPosts(writer, reader),
            new LiteQuizMembers(writer, reader),
            new LiteReviewStore(writer, reader),
            new LiteDisputes(writer, reader, questions),
            new LiteReminders(writer, reader));
        Eraser = new LiteGroupEraser(writer, extractions, parts.Originals, aside, held, changes, questions, Forget);
        Adapters = new LiteAdapterState(writer, reader);

        void Forget(GroupId group)
        {
            facts.Forget(group);
            names.Forget(group);
            shelves.Forget(group);
        }
    }

    public ISourceStore Sources { get; }

    public IFactStore Facts { get; }

    public INameStore Names { get; }

    public IReviewDesk Reviews { get; }

    public ISettingsStore Settings { get; }

    public IAuditTrail Audit { get; }

    public IGrantStore Grants { get; }

    public ISpaceStore Spaces { get; }

    public QuizStores Quizzes { get; }

    public IGroupEraser Eraser { get; }

    public IAdapterState Adapters { get; }

    /// <summary>A folder beside the store for a search index, under the same lock. Nothing in it is needed to open the store.</summary>
    public string SearchFolder => parts.Paths.Search;

    /// <summary>Completes when the store failed underneath and takes no more writes: the host should end the process.</summary>
    public Task<StoreBrokenException> WhenBroken => writer.WhenBroken;

    internal SingleWriter Writer => writer;

    internal StoreReader Reader => reader;

    /// <summary>
    /// Opens a folder, making it where there is none. Everything that can be wrong with it is a value; what is refused stays as it
    /// was. After a clean close this reads the file's bytes once; after a kill every document.
    /// </summary>
    public static async Task<DataFolderOutcome> OpenAsync(DataFolderOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var outcome = await Task.Run(() => DataFolderOpening.Open(options, logger), cancellationToken);
        return outcome is DataFolderOutcome.Opened { Folder: { schema: < StoreIdentity.CurrentSchema } earlier }
            ? await earlier.BringUpToDateAsync(options) ?? outcome
            : outcome;
    }

    public async ValueTask DisposeAsync()
    {
        Task closed;
        lock (closeGate)
        {
            // A thread of its own: a pool full of members' questions must not hold up the end.
            closed = closing ??= Task.Factory.StartNew(Close, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        await closed;
    }

    internal static Func<long> FreeBytesOf(string folder)
    {
        var drive = new DriveInfo(Path.GetFullPath(folder));
        return () => drive.AvailableFreeSpace;
    }

    /// <summary>The first write to a database of a lower schema: its rows then say what this version asks them. All else of them is read as it was written.</summary>
    /// <returns>Why it cannot be opened yet; null where all is well.</returns>
    private async Task<DataFolderOutcome?> BringUpToDateAsync(DataFolderOptions options)
    {
        try
        {
            await writer.WriteAsync(session => EarlierPosts.BringUpToDate(session, extractions), CancellationToken.None);
            return null;
        }
        catch (DiskAlmostFullException full)
        {
            await DisposeAsync();
            return new DataFolderOutcome.DiskAlmostFull(full.FreeBytes, options.MinimumFreeBytes);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    private void Close()
    {
        try
        {
            writer.Complete();
            if (writer.WhenBroken.IsCompleted)
            {
                CloseBroken();
            }
            else
            {
                CloseClean(writer.Identity);
            }
        }
        finally
        {
            writer.Dispose();
            parts.Dispose();
        }
    }

    private void CloseClean(StoreIdentity identity)
    {
        gate.EnterWriteLock();
        try
        {
            reader.Close();
            database.Checkpoint();
            database.Dispose();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // No room for the data file to grow, which a limit on files tells as an argument out of range. What was committed stands in the log, and the next start reads it there.
            CloseBroken();
            return;
        }
        finally
        {
            gate.ExitWriteLock();
        }

        if (!File.Exists(parts.Paths.Log))
        {
            FreePages.Clear(parts.Paths.Database);
            var closed = OpeningCheck.Describe(parts.Paths.Database, identity);
            parts.Sidecar.Write(new SidecarState(identity.DatabaseId, identity.Schema, identity.Commit, closed));
        }
    }

    /// <summary>
    /// A broken database may wait for its own lost writes for ever, so it is given a moment and then left to the end of the process. What was
    /// committed stands in the files; the next start reads all of it.
    /// </summary>
    private void CloseBroken()
    {
        reader.Close();
        var thread = new Thread(() =>
        {
            try
            {
                database.Dispose();
            }
            catch (Exception exception)
            {
                LogNotClosed(exception);
            }
        })
        { IsBackground = true, Name = "StudyBot closing" };
        thread.Start();
        if (thread.Join(BrokenCloseLimit))
        {
            CutUnfinishedPage();
        }
    }

    /// <summary>
    /// A page that was not written to its end, because there was no room for it, is none: all of it stands in the log, from which it is written again.
    /// With a piece of a page at its end the file would be taken for damaged.
    /// </summary>
    private void CutUnfinishedPage()
    {
        try
        {
            using var file = File.OpenHandle(parts.Paths.Database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            var length = RandomAccess.GetLength(file);
            if (length % PageCheck.PageSize != 0 && File.Exists(parts.Paths.Log))
            {
                RandomAccess.SetLength(file, length - (length % PageCheck.PageSize));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogNotClosed(exception);
        }
    }

    private void Promise(StoreIdentity identity) =>
        parts.Sidecar.Write(new SidecarState(identity.DatabaseId, identity.Schema, identity.Commit, Closed: null));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The broken database did not close")]
    private partial void LogNotClosed(Exception exception);
}
