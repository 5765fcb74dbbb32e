using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup.Likeness;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.LiteDb.Packing;

namespace StudyBot.LiteDb.Sources;

/// <summary>One extraction in the parts of its streams, ready to be written.</summary>
internal sealed record PackedExtraction(IReadOnlyDictionary<string, IReadOnlyList<byte[]>> Streams, TextPrint Text)
{
    public long Bytes => Streams.Values.SelectMany(parts => parts).Sum(part => (long)part.Length);

    /// <summary>How many parts each stream has.</summary>
    public IReadOnlyDictionary<string, int> Parts => Streams.ToDictionary(stream => stream.Key, stream => stream.Value.Count, StringComparer.Ordinal);

    /// <summary>Takes a while; on the caller's thread, before the writer's turn.</summary>
    public static PackedExtraction Of(Extracted extracted) => new(
        new Dictionary<string, IReadOnlyList<byte[]>>(StringComparer.Ordinal)
        {
            [PackStreams.Facts] = FactPack.Pack(extracted.Facts),
            [PackStreams.Layout] = LayoutPack.Pack(extracted.Document.Blocks, extracted.Sentences),
            [PackStreams.Mentions] = MentionPack.Pack(extracted),
            [PackStreams.Names] = NamePack.Pack(SourceNames.Of(extracted)),
            [PackStreams.Sketch] = SketchPack.Pack(TextSketch.Of(extracted.Document.Source.Text)),
        },
        TextPrint.Of(extracted.Document.Source));
}
