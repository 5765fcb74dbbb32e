using System.Diagnostics;
using LiteDB;

namespace StudyBot.LiteDb.Writing;

/// <summary>
/// LiteDB's <c>Commit</c> returns when a transaction's pages are queued for its log file; another thread may still be writing them (seen with
/// 5.0.20: of 25 processes that died right after a commit, 6 had lost it). This waits until the file holds them, and flushes it.
/// </summary>
internal sealed class CommitLog(LiteDatabase database, string path)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Returns when all that was committed so far is on the disk.</summary>
    /// <exception cref="IOException">It does not get there.</exception>
    public void Flush()
    {
        var started = Stopwatch.GetTimestamp();
        var spin = default(SpinWait);
        while (!IsWritten())
        {
            if (Stopwatch.GetElapsedTime(started) > Limit)
            {
                throw new IOException("The database does not write its log.");
            }

            spin.SpinOnce();
        }

        // Windows flushes only what is open for writing, which LiteDB shares with nobody; there its own flush has to do.
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            using var log = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.FlushToDisk(log);
        }
    }

    /// <summary>The pages are appended in order, so that the last one is there when the file is as long as LiteDB believes it is.</summary>
    private bool IsWritten()
    {
        var state = database.GetCollection("$database").Query().First();
        var length = new FileInfo(path) is { Exists: true } file ? file.Length : 0;
        return state["asyncQueueLength"].AsInt32 == 0 && length >= state["logFileSize"].AsInt32;
    }
}
