using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Testing;

namespace StudyBot.Quizzes.Tests.Questions;

public class QuestionsOfTheSeed
{
    private static readonly GroupMaterial Material = Shelf.OfFiles([Repository.Seed]);
    private static readonly IReadOnlyList<Question> Questions = QuestionMaker.Make(Material, CancellationToken.None);

    [Fact]
    public void There_are_thirty_of_six_types()
    {
        Assert.True(Questions.Count >= 30, $"{Questions.Count} questions");
        Assert.True(Questions.Select(q => q.Type).Distinct().Count() >= 6);
    }

    [Fact]
    public void Each_has_four_different_options_and_one_key() => Assert.All(Questions, Sound.OptionsOf);

    [Fact]
    public void Each_quotes_its_evidence_exactly() => Assert.All(Questions, q => Sound.EvidenceOf(q, Material));

    [Fact]
    public void The_key_is_the_longest_option_in_a_third_at_most() =>
        Assert.True(Questions.Count(q => q.IsKeyLongest) * 3 <= Questions.Count);

    [Fact]
    public void Each_still_holds_of_the_sources_that_it_was_made_of() =>
        Assert.All(Questions, q => Assert.Equal(QuestionStanding.Sound, QuestionCheck.Of(q, Material)));

    [Fact]
    public void The_same_sources_give_the_same_questions()
    {
        var again = QuestionMaker.Make(Shelf.OfFiles([Repository.Seed]), CancellationToken.None);

        Assert.Equal(Questions.Select(Text), again.Select(Text));
    }

    [Fact]
    public void A_question_goes_with_its_fact()
    {
        var question = Questions[0];
        var source = Material.Sources[0];
        var hidden = new GroupMaterial([source with { Facts = [.. source.Facts.Where(f => f.Id != question.Facts[0])] }]);

        var standing = QuestionCheck.Of(question, hidden);

        Assert.Equal(QuestionStanding.FactGone, standing);
        Assert.DoesNotContain(QuestionMaker.Make(hidden, CancellationToken.None), q => q.Facts.Contains(question.Facts[0]));
    }

    private static string Text(Question question) => $"{question.Id} {question.Stem} {string.Join('|', question.Options.Select(o => o.Text))} {question.Key}";
}
