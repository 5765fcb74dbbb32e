using System.Diagnostics.CodeAnalysis;
using LiteDB;

namespace StudyBot.LiteDb.Writing;

/// <summary>Runs a group of operations as one transaction and acknowledges them; on the writer's thread.</summary>
/// <remarks>
/// A caller is told "done" after <c>Commit</c> returned, after the log holds it (see <see cref="CommitLog"/>) and after the commit's number
/// stands in the sidecar, flushed. The order is commit, log, sidecar, acknowledgement, and a crash between any two is harmless: a database
/// that is ahead of its sidecar only holds more than was promised. A database that is behind it has lost something that was promised, and is
/// refused at the next start. After a kill both writes are in the system's cache and survive; after a loss of power both were flushed
/// before the promise, as far as the disk tells the truth, and where the disk lied about the database's log the sidecar is how we find out.
/// </remarks>
/// <param name="gate">Held exclusively in the moment of a commit, shared by each read, so that a read sees one state only.</param>
/// <param name="promise">Makes a committed number durable outside the database.</param>
internal sealed class GroupTransaction(
    LiteDatabase database,
    CommitLog log,
    StoreIdentity identity,
    ReaderWriterLockSlim gate,
    Action<StoreIdentity> promise)
{
    /// <summary>As of the last commit.</summary>
    public StoreIdentity Identity { get; private set; } = identity;

    /// <summary>False when an operation was refused and all was rolled back; throws when the store is broken.</summary>
    public bool TryRun(List<WriteOperation> group, [NotNullWhen(false)] out Exception? refusal)
    {
        if (!database.BeginTrans())
        {
            throw new InvalidOperationException("A transaction was still open on the writer's thread.");
        }

        var session = new WriteSession(database, Identity);
        try
        {
            group.ForEach(operation => operation.Run(session));
        }
        catch (Exception exception) when (!Outage.Is(exception))
        {
            // LiteDB has rolled back by itself where it was the one to refuse; then this says false.
            database.Rollback();
            refusal = exception;
            return false;
        }

        Commit(session);
        log.Flush();
        promise(Identity);
        session.RunAfterwards();
        group.ForEach(operation => operation.Acknowledge());
        refusal = null;
        return true;
    }

    private void Commit(WriteSession session)
    {
        var finished = session.Finish();
        gate.EnterWriteLock();
        try
        {
            if (!database.Commit())
            {
                throw new InvalidOperationException("The transaction was gone before its commit.");
            }

            Identity = finished;
            session.RunOnCommit();
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }
}
