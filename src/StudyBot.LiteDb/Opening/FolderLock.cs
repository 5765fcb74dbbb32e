using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace StudyBot.LiteDb.Opening;

/// <summary>
/// One process a data folder. The lock is the open file itself (<see cref="FileShare.None"/>: flock on Unix, a share mode on Windows), which the
/// system lets go of however the process ends; the file stays and means nothing by being there.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    /// <summary>EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.</summary>
    private static readonly int[] HeldResults = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream file;
    private readonly DataFolderPaths paths;

    private FolderLock(FileStream file, DataFolderPaths paths)
    {
        this.file = file;
        this.paths = paths;
    }

    /// <summary>Null where another process, or another opening in this one, holds it.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static FolderLock? TryTake(DataFolderPaths paths)
    {
        FileStream file;
        try
        {
            file = PrivateFile.Open(paths.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (HeldResults.Contains(held.HResult))
        {
            return null;
        }

        try
        {
            var id = Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "\n");
            file.SetLength(0);
            file.Write(id);
            file.Flush();
            var next = paths.Holder + ".new";
            using (var holder = PrivateFile.Open(next, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                holder.Write(id);
            }

            File.Move(next, paths.Holder, overwrite: true);
            return new FolderLock(file, paths);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The process that holds the folder; null where it cannot be told (it has only just taken it, or has just gone).</summary>
    public static int? Holder(DataFolderPaths paths)
    {
        try
        {
            if (int.TryParse(File.ReadAllText(paths.Holder).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                using var process = Process.GetProcessById(id);
                return id;
            }
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Not there, not readable, or no such process: not known.
        }

        return null;
    }

    public void Dispose()
    {
        // While the lock is still held, so that the next holder's id is never the one that goes.
        File.Delete(paths.Holder);
        file.Dispose();
    }
}
