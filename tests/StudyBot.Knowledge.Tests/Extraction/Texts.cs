using System.Text;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Extraction;

/// <summary>Runs the whole extraction over a text or a file, as the program does.</summary>
internal static class Texts
{
    public static Extracted Extract(string text) => Extract(Encoding.UTF8.GetBytes(text), "text.txt");

    public static Extracted ExtractFile(string path) => Extract(File.ReadAllBytes(path), Path.GetFileName(path));

    public static Extracted Seed() => ExtractFile(Repository.Seed);

    public static IReadOnlyList<EventFact> Events(this Extracted extracted) => [.. extracted.Facts.OfType<EventFact>()];

    public static IReadOnlyList<OutcomeFact> OutcomesOf(this Extracted extracted, EventFact told) =>
        [.. extracted.Facts.OfType<OutcomeFact>().Where(o => o.Event == told.Id)];

    public static IReadOnlyList<FigureFact> FiguresOf(this Extracted extracted, EventFact told) =>
        [.. extracted.Facts.OfType<FigureFact>().Where(f => f.Event == told.Id)];

    private static Extracted Extract(byte[] original, string fileName)
    {
        var read = Assert.IsType<ReadOutcome.Read>(PlainTextReader.Read(original));
        return Extractor.Extract(new SourceId(GroupId.Library, ContentHash.Of(original)), read.Text, fileName, TestContext.Current.CancellationToken);
    }
}
