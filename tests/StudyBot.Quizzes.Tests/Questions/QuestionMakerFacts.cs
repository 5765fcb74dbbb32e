using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Tests.Questions;

public class QuestionMakerFacts
{
    private const string Treaty = "In 1921, Norland and Sudland signed the Treaty of Bergen in Copenhagen.";

    [Fact]
    public void A_sentence_with_its_year_is_asked_for_the_year()
    {
        var questions = Make("In 1921, France and Spain signed the Treaty of Bergen in Copenhagen.");

        var when = Assert.Single(questions, q => q.Type == QuestionType.When);
        Assert.Equal("1921", when.Options[when.Key].Text);
        Assert.Contains(Question.Gap, when.Stem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_another_source_gives_to_the_same_is_no_distractor()
    {
        const string one = "In 1921, France and Spain signed the Treaty of Bergen in Copenhagen.";
        string[] others = [.. Enumerable.Range(1910, 23).Where(y => y != 1921).Select(y => $"In {y}, France and Spain signed the Treaty of Bergen in Copenhagen again.")];

        var questions = Make([one, .. others]);

        Assert.DoesNotContain(questions.Where(q => q.Type == QuestionType.When), q => q.Options[q.Key].Text == "1921");
    }

    [Fact]
    public void A_late_year_is_not_asked_for()
    {
        var questions = Make("In late 1921, France and Spain signed the Treaty of Bergen in Copenhagen.");

        Assert.DoesNotContain(questions, q => q.Type == QuestionType.When && q.Stem.Contains(Question.Gap, StringComparison.Ordinal));
    }

    [Fact]
    public void Too_few_names_make_no_question_of_names()
    {
        var questions = Make(Treaty);

        Assert.DoesNotContain(questions, q => q.Type is QuestionType.Cloze or QuestionType.WhoTookPart or QuestionType.Where);
    }

    [Fact]
    public void More_than_so_many_is_no_number_to_ask_for()
    {
        var exact = Make("In 1921, France sent fifteen ships to Copenhagen.");
        var vague = Make("In 1921, France sent more than fifteen ships to Copenhagen.");

        Assert.Contains(exact, q => q.Type == QuestionType.HowMany && q.Options[q.Key].Text == "fifteen");
        Assert.DoesNotContain(vague, q => q.Type == QuestionType.HowMany);
    }

    [Fact]
    public void The_id_stays_when_other_sources_come()
    {
        const string told = "In 1921, France and Spain signed the Treaty of Bergen in Copenhagen.";

        var before = Make(told).Single(q => q.Type == QuestionType.When);
        var after = Make(told, "In 1955, Austria signed the State Treaty in Vienna.").Single(q => q.Type == QuestionType.When && q.Options[q.Key].Text == "1921");

        Assert.Equal(before.Id, after.Id);
    }

    private static IReadOnlyList<Question> Make(params string[] texts) => QuestionMaker.Make(Shelf.Of(texts), CancellationToken.None);
}
