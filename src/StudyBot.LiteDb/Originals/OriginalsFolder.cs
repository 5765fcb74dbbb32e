using Microsoft.Extensions.Logging;
using StudyBot.Knowledge.Documents;
using StudyBot.LiteDb.Opening;

namespace StudyBot.LiteDb.Originals;

/// <summary>
/// The bytes of every source as they came, one file a content, shared by the groups that hold it, and beside those that are no text what was read out of them. A file is under its final name before the
/// row that needs it is committed, and goes after the commit of the last row that did; what a crash leaves in between is swept at the next start.
/// </summary>
internal sealed partial class OriginalsFolder(string folder, ILogger logger)
{
    private const string StagedPrefix = "incoming-";
    private long staged;

    public void Make() => PrivateFile.MakeFolder(folder);

    /// <summary>Writes the bytes under a name of their own and flushes them; on the caller's thread, before the writer's turn.</summary>
    /// <exception cref="IOException">Not all of them could be written.</exception>
    public string Stage(ReadOnlySpan<byte> original)
    {
        var path = Path.Combine(folder, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{StagedPrefix}{Interlocked.Increment(ref staged)}"));
        using var file = PrivateFile.Open(path, FileMode.Create, FileAccess.Write, FileShare.None);
        try
        {
            file.Write(original);
            file.Flush(flushToDisk: true);
            return path;
        }
        catch (ArgumentOutOfRangeException limited)
        {
            // What the runtime makes of a limit on the size of files; to everybody else it is a disk that takes no more.
            throw new IOException("A file cannot become as large as this one here", limited);
        }
    }

    /// <summary>Gives staged bytes their name; the writer's thread only.</summary>
    public void Keep(string stagedPath, string name, ReadOnlyMemory<byte> original)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            return;
        }

        // A first attempt may have used the staged file and been rolled back.
        File.Move(File.Exists(stagedPath) ? stagedPath : Stage(original.Span), path);
        DirectoryFlush.Run(folder);
    }

    /// <summary>Deletes what was staged and not kept.</summary>
    public void Discard(string stagedPath)
    {
        try
        {
            File.Delete(stagedPath);
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
            LogKept(kept, stagedPath);
        }
    }

    /// <exception cref="InvalidDataException">The bytes are not the ones that were kept.</exception>
    public byte[] Read(ContentHash hash) => Read(hash.Value, hash);

    /// <inheritdoc cref="Read(ContentHash)"/>
    public byte[] Read(string name, ContentHash hash)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, name));
        return ContentHash.Of(bytes) == hash
            ? bytes
            : throw new InvalidDataException($"The original {name} is not what was kept.");
    }

    /// <summary>The writer's thread only. A file that cannot be deleted now is deleted at the next start.</summary>
    public void LetGo(string name)
    {
        try
        {
            File.Delete(Path.Combine(folder, name));
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
            LogKept(kept, name);
        }
    }

    /// <summary>Hashes whose file is missing or has another length than its row says.</summary>
    public List<string> FindDamaged(IReadOnlyDictionary<string, long> lengths)
    {
        var there = Directory.Exists(folder)
            ? new DirectoryInfo(folder).EnumerateFiles().ToDictionary(file => file.Name, file => file.Length, StringComparer.Ordinal)
            : [];
        return [.. lengths.Where(row => !there.TryGetValue(row.Key, out var length) || length != row.Value).Select(row => row.Key)];
    }

    /// <summary>Deletes what no row refers to.</summary>
    public void Sweep(IReadOnlyDictionary<string, long> lengths)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !lengths.ContainsKey(Path.GetFileName(file))))
        {
            LetGo(Path.GetFileName(file));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The original {Hash} is not needed any more and could not be deleted")]
    private partial void LogKept(Exception exception, string hash);
}
