using StudyBot.Knowledge.Documents;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Originals;

/// <summary>A document's bytes, and what was read out of them, flushed under names of their own; they get their final names on the writer's thread.</summary>
internal sealed class StagedDocument : IDisposable
{
    private readonly OriginalsFolder originals;
    private readonly ReadOnlyMemory<byte> original;
    private readonly string originalPath;
    private readonly byte[]? reading;
    private readonly string? readingPath;

    private StagedDocument(OriginalsFolder originals, ReadOnlyMemory<byte> original, byte[]? reading)
    {
        this.originals = originals;
        this.original = original;
        this.reading = reading;
        originalPath = originals.Stage(original.Span);
        readingPath = reading is null ? null : originals.Stage(reading);
    }

    /// <summary>On the caller's thread, before the writer's turn.</summary>
    /// <exception cref="DiskAlmostFullException">Nothing was kept.</exception>
    /// <exception cref="StoreBrokenException">The disk failed.</exception>
    public static StagedDocument Of(SingleWriter writer, OriginalsFolder originals, ReadOnlyMemory<byte> original, DocumentReading? read)
    {
        var reading = read is null ? null : ReadingJson.Write(read);
        writer.RequireSpace(original.Length + (reading?.Length ?? 0));
        try
        {
            return new StagedDocument(originals, original, reading);
        }
        catch (Exception outage) when (Outage.Is(outage))
        {
            writer.Break(outage);
            throw new StoreBrokenException(outage);
        }
    }

    /// <summary>Before the row that needs them is committed; the writer's thread only.</summary>
    /// <returns>Null where the original is plain text.</returns>
    public KeptReading? Keep(ContentHash hash)
    {
        originals.Keep(originalPath, hash.Value, original);
        if (reading is null)
        {
            return null;
        }

        var kept = new KeptReading(hash, ContentHash.Of(reading), reading.Length);
        originals.Keep(readingPath!, kept.FileName, reading); // Staged with the reading.
        return kept;
    }

    /// <summary>Deletes what was not kept.</summary>
    public void Dispose()
    {
        originals.Discard(originalPath);
        if (readingPath is not null)
        {
            originals.Discard(readingPath);
        }
    }
}
