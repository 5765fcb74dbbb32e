using StudyBot.Knowledge.Documents;
using StudyBot.Testing;

namespace StudyBot.Formats.Tests.Made;

/// <summary>The bundled article as other formats would bring it: what stands above its body, and the blocks of its body.</summary>
internal static class SeedArticle
{
    private static readonly Document Read = DocumentReader.Read(
        ((ReadOutcome.Read)PlainTextReader.Read(File.ReadAllBytes(Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Single()))).Text,
        "seed.txt");

    public static string Title => Read.Info.Title!;

    public static string Author => Read.Info.Author!;

    /// <summary>Kind and text of each, from the first paragraph below the by-line to the note on the source.</summary>
    public static IReadOnlyList<(BlockKind Kind, string Text)> Body { get; } =
        [.. Read.Blocks.Skip(Read.Blocks.TakeWhile(block => Read.Source[block.Span] != Author).Count() + 1).Select(block => (block.Kind, Read.Source[block.Span]))];
}
