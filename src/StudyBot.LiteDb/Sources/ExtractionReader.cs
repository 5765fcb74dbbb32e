using System.Collections.Concurrent;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Packing;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>Extractions in and out of their parts. Facts stay in memory until their source is extracted again or goes.</summary>
internal sealed class ExtractionReader(OriginalsFolder originals)
{
    private const string FactStream = "facts";
    private const string StructureStream = "structure";

    private readonly ConcurrentDictionary<SourceId, Remembered> remembered = new();

    /// <summary>What the source gave, in its order, before any overlay; nothing while its extraction does not fit its text.</summary>
    public IReadOnlyList<Fact> ReadFacts(StoreView view, SourceRow row) => Remember(view, row).Facts;

    /// <summary>Null while the extraction does not fit the text.</summary>
    public Extracted? Read(StoreView view, SourceRow row)
    {
        if (ReadText(row) is not { } text)
        {
            return null;
        }

        var parts = Parts(view, row.Id, StructureStream, row.StructureParts);
        return StructurePack.Unpack(parts, row.Id, row.Summary.ExtractionVersion, text, row.Summary.Info) with
        {
            Facts = UnpackFacts(view, row, text),
        };
    }

    /// <summary>Whether the original still reads as the text that was extracted.</summary>
    public bool FitsText(StoreView view, SourceRow row) => Remember(view, row).FitsText;

    /// <summary>Those whose facts a read would have to unpack.</summary>
    public IReadOnlyList<SourceId> ListUnread(IEnumerable<SourceRow> rows) =>
        [.. rows.Where(row => !remembered.TryGetValue(row.Id, out var known) || known.Written != row.Written).Select(row => row.Id)];

    /// <summary>The ids of the facts, whether they fit the text or not.</summary>
    public static IReadOnlySet<FactId> ReadFactIds(StoreView view, SourceRow row) =>
        FactPack.UnpackIds(Parts(view, row.Id, FactStream, row.FactParts));

    /// <summary>Packs an extraction; on the caller's thread, before the writer's turn.</summary>
    public static PackedExtraction Pack(Extracted extracted) => new(
        FactPack.Pack(extracted.Facts),
        StructurePack.Pack(extracted),
        TextPrint.Of(extracted.Document.Source));

    public static void Write(WriteSession session, SourceId source, PackedExtraction packed)
    {
        WriteStream(session, source, FactStream, packed.Facts);
        WriteStream(session, source, StructureStream, packed.Structure);
    }

    public void Delete(WriteSession session, SourceRow row)
    {
        DeleteStream(session, row.Id, FactStream, row.FactParts);
        DeleteStream(session, row.Id, StructureStream, row.StructureParts);
        session.OnCommit(() => remembered.TryRemove(row.Id, out _));
    }

    private static void WriteStream(WriteSession session, SourceId source, string stream, IReadOnlyList<byte[]> parts)
    {
        for (var number = 0; number < parts.Count; number++)
        {
            session.Insert(Collections.Parts, new LiteDB.BsonDocument { ["_id"] = Keys.Part(source, stream, number), ["b"] = parts[number] });
        }
    }

    private static void DeleteStream(WriteSession session, SourceId source, string stream, int parts)
    {
        for (var number = 0; number < parts; number++)
        {
            session.Delete(Collections.Parts, Keys.Part(source, stream, number));
        }
    }

    private static List<byte[]> Parts(StoreView view, SourceId source, string stream, int count) =>
    [
        .. Enumerable.Range(0, count).Select(number =>
            view.Find(Collections.Parts, Keys.Part(source, stream, number))?["b"].AsBinary
                ?? throw new InvalidDataException($"Part {number} of the {stream} of {source} is missing.")),
    ];

    private static IReadOnlyList<Fact> UnpackFacts(StoreView view, SourceRow row, SourceText text) =>
        FactPack.Unpack(Parts(view, row.Id, FactStream, row.FactParts), row.Id, text);

    private Remembered Remember(StoreView view, SourceRow row)
    {
        if (remembered.TryGetValue(row.Id, out var known) && known.Written == row.Written)
        {
            return known;
        }

        var text = ReadText(row);
        var read = new Remembered(row.Written, text is not null, text is null ? [] : UnpackFacts(view, row, text));
        if (view is not WriteSession)
        {
            // What a transaction reads of its own may still be rolled back.
            remembered[row.Id] = read;
        }

        return read;
    }

    /// <summary>Null where it is not the text that was extracted.</summary>
    private SourceText? ReadText(SourceRow row) =>
        SourceTexts.Decode(originals.Read(row.Id.Hash)) is { } text && row.Text?.IsOf(text) == true ? text : null;

    /// <param name="Written">The commit that it was read of.</param>
    private sealed record Remembered(long Written, bool FitsText, IReadOnlyList<Fact> Facts);
}

/// <summary>The parts of one extraction, ready to be written.</summary>
internal sealed record PackedExtraction(IReadOnlyList<byte[]> Facts, IReadOnlyList<byte[]> Structure, TextPrint Text)
{
    public long Bytes => Facts.Concat(Structure).Sum(part => (long)part.Length);
}
