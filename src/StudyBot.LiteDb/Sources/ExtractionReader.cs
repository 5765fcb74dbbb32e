using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Packing;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>Extractions in and out of their parts. What is asked for again and again stays in memory until its source is extracted again or goes.</summary>
internal sealed class ExtractionReader
{
    private const long SentenceBytes = 64 * 1024 * 1024;

    private readonly OriginalsFolder originals;
    private readonly SourceValues<SourceFacts> facts;
    private readonly SourceValues<SourceNames> names;
    private readonly SourceValues<TextSketch> sketches;
    private readonly SentenceCache sentences = new(SentenceBytes);

    public ExtractionReader(OriginalsFolder originals)
    {
        this.originals = originals;
        facts = new SourceValues<SourceFacts>(UnpackFacts);
        names = new SourceValues<SourceNames>(UnpackNames);
        sketches = new SourceValues<TextSketch>(UnpackSketch);
    }

    /// <summary>What the source gave, in its order, before any overlay; nothing while its extraction does not fit its text.</summary>
    public IReadOnlyList<Fact> ReadFacts(StoreView view, SourceRow row) => facts.Read(view, row).Facts;

    /// <summary>What the source names; nothing while its extraction does not fit its text.</summary>
    public SourceNames ReadNames(StoreView view, SourceRow row) => names.Read(view, row);

    /// <summary>What its text is compared by; that of no text while its extraction does not fit its text.</summary>
    public TextSketch ReadSketch(StoreView view, SourceRow row) => sketches.Read(view, row);

    /// <summary>Null while the extraction does not fit the text.</summary>
    public Extracted? Read(StoreView view, SourceRow row)
    {
        if (ReadSentences(view, row) is not { } read)
        {
            return null;
        }

        var bare = new Extracted(row.Id, row.Summary.ExtractionVersion, read.Document, read.Sentences, [], [], [], [], []);
        return MentionPack.Unpack(Parts(view, row, PackStreams.Mentions, PackStreams.Structure), bare) with { Facts = ReadFacts(view, row) };
    }

    /// <summary>Null while the extraction does not fit the text.</summary>
    public SourceSentences? ReadSentences(StoreView view, SourceRow row)
    {
        if (FindSentences(row.Id) is { } kept)
        {
            return kept;
        }

        if (ReadText(row) is not { } text)
        {
            return null;
        }

        var (blocks, split) = LayoutPack.Unpack(Parts(view, row, PackStreams.Layout, PackStreams.Structure));
        var read = new SourceSentences(row.Id, new Document(text, blocks, row.Summary.Info), split);
        if (view is not WriteSession)
        {
            // What a transaction reads of its own may still be rolled back.
            sentences.Keep(read);
        }

        return read;
    }

    /// <summary>What is in memory is never stale; null where nothing is.</summary>
    public SourceSentences? FindSentences(SourceId source) => sentences.Find(source);

    /// <summary>Whether the original still reads as the text that was extracted.</summary>
    public bool FitsText(SourceRow row) => facts.Find(row)?.FitsText ?? ReadText(row) is not null;

    /// <summary>Unpacks the facts of all that the group reads, ahead of the read that lists them.</summary>
    public Task PrepareFactsAsync(StoreReader reader, GroupValues<Shelf> shelves, GroupId group, CancellationToken cancellationToken) =>
        facts.PrepareAsync(reader, shelves, group, cancellationToken);

    /// <summary>Likewise what they name.</summary>
    public Task PrepareNamesAsync(StoreReader reader, GroupValues<Shelf> shelves, GroupId group, CancellationToken cancellationToken) =>
        names.PrepareAsync(reader, shelves, group, cancellationToken);

    /// <summary>Likewise the sketches of their texts.</summary>
    public Task PrepareSketchesAsync(StoreReader reader, GroupValues<Shelf> shelves, GroupId group, CancellationToken cancellationToken) =>
        sketches.PrepareAsync(reader, shelves, group, cancellationToken);

    /// <summary>The ids of the facts, whether they fit the text or not.</summary>
    public static IReadOnlySet<FactId> ReadFactIds(StoreView view, SourceRow row) => FactPack.UnpackIds(Parts(view, row, PackStreams.Facts));

    public static void Write(WriteSession session, SourceId source, PackedExtraction packed)
    {
        foreach (var (stream, parts) in packed.Streams)
        {
            for (var number = 0; number < parts.Count; number++)
            {
                session.Insert(Collections.Parts, new LiteDB.BsonDocument { ["_id"] = Keys.Part(source, stream, number), ["b"] = parts[number] });
            }
        }
    }

    public void Delete(WriteSession session, SourceRow row)
    {
        foreach (var (stream, parts) in row.Parts)
        {
            for (var number = 0; number < parts; number++)
            {
                session.Delete(Collections.Parts, Keys.Part(row.Id, stream, number));
            }
        }

        Forget(session, row.Id);
    }

    /// <summary>Lets go of what is in memory of a source, in the moment of the commit.</summary>
    public void Forget(WriteSession session, SourceId source) => session.OnCommit(() =>
    {
        facts.Forget(source);
        names.Forget(source);
        sketches.Forget(source);
        sentences.Forget(source);
    });

    /// <param name="earlier">The stream that held the same in format 1.</param>
    private static List<byte[]> Parts(StoreView view, SourceRow row, string stream, string? earlier = null)
    {
        var there = row.Parts.ContainsKey(stream) ? stream : earlier ?? stream;
        return
        [
            .. Enumerable.Range(0, row.Parts[there]).Select(number =>
                view.Find(Collections.Parts, Keys.Part(row.Id, there, number))?["b"].AsBinary
                    ?? throw new InvalidDataException($"Part {number} of the {there} of {row.Id} is missing.")),
        ];
    }

    private SourceFacts UnpackFacts(StoreView view, SourceRow row) => ReadText(row) is { } text
        ? new SourceFacts(FitsText: true, FactPack.Unpack(Parts(view, row, PackStreams.Facts), row.Id, text))
        : new SourceFacts(FitsText: false, []);

    private SourceNames UnpackNames(StoreView view, SourceRow row)
    {
        if (!FitsText(row))
        {
            return new SourceNames(row.Id, []);
        }

        return row.Parts.ContainsKey(PackStreams.Names)
            ? NamePack.Unpack(Parts(view, row, PackStreams.Names), row.Id)
            : SourceNames.Of(Read(view, row)!);
    }

    private TextSketch UnpackSketch(StoreView view, SourceRow row) =>
        row.Parts.ContainsKey(PackStreams.Sketch) ? SketchPack.Unpack(Parts(view, row, PackStreams.Sketch)) : TextSketch.Of(ReadText(row)?.Text ?? "");

    /// <summary>Null where it is not the text that was extracted.</summary>
    private SourceText? ReadText(SourceRow row) =>
        SourceTexts.Read(originals, row) is { } text && row.Text?.IsOf(text) == true ? text : null;

    private sealed record SourceFacts(bool FitsText, IReadOnlyList<Fact> Facts);
}
