using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Tests.Questions;

/// <summary>What holds of every question.</summary>
internal static class Sound
{
    public static void OptionsOf(Question question)
    {
        Assert.Equal(4, question.Options.Count);
        Assert.Equal(4, question.Options.Select(o => o.Text.ToUpperInvariant()).Distinct().Count());
        Assert.InRange(question.Key, 0, 3);
        Assert.Single(question.Options.Select(o => o.Kind).Distinct());
        Assert.InRange(question.Confidence, 0.01, 1);
        Assert.False(KeyInStem.IsTold(question.Stem, question.Options[question.Key]), question.Stem);
        Assert.Equal(question.Options.Any(o => o.Text.Length > Question.ButtonLength), question.IsLettered);
        Assert.DoesNotContain("\n", question.Stem, StringComparison.Ordinal);
    }

    public static void EvidenceOf(Question question, GroupMaterial material)
    {
        Assert.NotEmpty(question.Facts);
        Assert.NotEmpty(question.Evidence);
        foreach (var cited in question.Evidence)
        {
            var text = material.Sources.Single(s => s.Source == cited.Source).Document.Source;
            Assert.Equal(cited.Evidence.Text, text[cited.Evidence.Span]);
        }
    }
}
