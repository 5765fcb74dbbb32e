using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Names;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Tests.People;

/// <summary>The names of a text, read and split as the program does.</summary>
internal static class NamesIn
{
    public static NamesFound Text(string text) => Whole(text).Names;

    public static (Document Document, IReadOnlyList<Sentence> Sentences, NamesFound Names) Whole(string text)
    {
        var document = DocumentReader.Read(new SourceText(text), "test.txt");
        var sentences = SentenceSplitter.Split(document);
        return (document, sentences, NameFinder.Find(document, sentences));
    }
}
