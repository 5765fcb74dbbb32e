using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Tests.Questions;

/// <summary>Texts as the sources of one group.</summary>
internal static class Shelf
{
    public static GroupMaterial Of(params string[] texts) => new([.. texts.Select(t => Source(t))]);

    public static GroupMaterial OfFiles(IEnumerable<string> paths) => new([.. paths.Select(p => Source(File.ReadAllText(p)))]);

    public static QuizSource Source(string text, params TextSpan[] hidden)
    {
        var source = new SourceId(GroupId.Terminal, ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(text)));
        var extracted = Extractor.Extract(source, new SourceText(text), "text.txt", CancellationToken.None);
        return QuizSource.Of(extracted, extracted.Facts, hidden);
    }
}
