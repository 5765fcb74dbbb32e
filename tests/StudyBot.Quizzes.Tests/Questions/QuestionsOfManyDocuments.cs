using StudyBot.Quizzes.Questions;
using StudyBot.Testing;

namespace StudyBot.Quizzes.Tests.Questions;

public class QuestionsOfManyDocuments
{
    /// <summary>One in so many, of all times that the folder tells of.</summary>
    private const int OrdinaryShare = 5;

    /// <summary>For a thousand words of the whole folder; a part of it has fewer names to stand beside a key.</summary>
    private const int Wanted = 8;
    private const int WantedOfShare = 7;

    [Fact]
    public void Histories_give_eight_questions_for_a_thousand_words_and_all_keep_the_rules()
    {
        var folder = SharedFolder.Require("data", "docs", "milestones");
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Where((_, i) => i % TestLength.Rounds(OrdinaryShare, 1) == 0).ToList();
        var words = files.Sum(f => File.ReadAllText(f).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        var material = Shelf.OfFiles(files);

        var questions = QuestionMaker.Make(material, TestContext.Current.CancellationToken);

        Assert.True(questions.Count * 1000.0 / words >= TestLength.Rounds(WantedOfShare, Wanted), $"{questions.Count} questions of {words} words");
        Assert.True(questions.Select(q => q.Type).Distinct().Count() >= 8);
        Assert.True(questions.Count(q => q.IsKeyLongest) * 3 <= questions.Count);
        Assert.Equal(questions.Count, questions.Select(q => q.Id).Distinct().Count());
        Assert.All(questions, Sound.OptionsOf);
        Assert.All(questions, q => Sound.EvidenceOf(q, material));
        Assert.All(questions, q => Assert.Equal(QuestionStanding.Sound, QuestionCheck.Of(q, material)));
    }
}
