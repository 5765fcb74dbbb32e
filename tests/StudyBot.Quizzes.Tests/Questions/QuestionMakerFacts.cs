using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;

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

    [Fact]
    public void Two_people_of_one_office_are_two_questions()
    {
        var drafts = NearDuplicates.Merge([Held("John Hay", 1), Held("John Quincy Adams", 2)]);

        Assert.Equal(2, drafts.Count);
    }

    [Fact]
    public void One_person_asked_for_twice_is_one_question_with_the_sentences_of_both()
    {
        var draft = Assert.Single(NearDuplicates.Merge([Held("John Hay", 1), Held("John Hay", 2)]));

        Assert.Equal(2, draft.Evidence.Count);
    }

    [Fact]
    public void The_years_around_a_treaty_are_no_other_years_for_it()
    {
        const string text = "In 1921, France and Spain signed the Treaty of Bergen in Copenhagen.";
        var source = Shelf.Source(text);
        var evidence = new Evidence(source.Sentences[0].Span, text, 1);

        var options = DateDistractors.For(CivilDate.Year(1921), new([source]), "From which year is the treaty?", [new(source.Source, evidence)], isFar: true);

        Assert.Equal(3, options.Count);
        Assert.All(options, o => Assert.True(Math.Abs(int.Parse(o.Text, System.Globalization.CultureInfo.InvariantCulture) - 1921) > 5, o.Text));
    }

    [Fact]
    public void An_edited_fact_has_no_questions_and_retires_those_that_it_had()
    {
        var source = Shelf.Source("In 1921, France and Spain signed the Treaty of Bergen in Copenhagen.");
        var question = QuestionMaker.Make(new([source]), CancellationToken.None).First(q => q.Type == QuestionType.When);
        var put = new FactEdit(Date: CivilDate.Year(1922));
        var edited = new GroupMaterial([source with { Facts = [.. source.Facts.Select(f => f.Id == question.Facts[0] ? OverlayRules.Apply(f, put) : f)] }]);

        Assert.Equal(QuestionStanding.FactGone, QuestionCheck.Of(question, edited));
        Assert.DoesNotContain(QuestionMaker.Make(edited, CancellationToken.None), q => q.Facts.Contains(question.Facts[0]));
    }

    [Fact]
    public void A_hidden_passage_is_quoted_by_no_question()
    {
        const string text = "In 1921, France and Spain signed the Treaty of Bergen in Copenhagen.";
        var shown = Shelf.Source(text);
        var hidden = Shelf.Source(text, shown.Sentences[0].Span);

        Assert.NotEmpty(QuestionMaker.Make(new([shown]), CancellationToken.None));
        Assert.Empty(QuestionMaker.Make(new([hidden]), CancellationToken.None));
    }

    private static Draft Held(string person, int block) => new(
        QuestionType.WhichOffice,
        $"Which office did {person} hold?",
        new(OptionKind.Words, "Secretary of State", "secretary of state"),
        [],
        0.5,
        [new(person)],
        [new(new(GroupId.Terminal, ContentHash.Of([1])), new(default, person, block))]);

    private static IReadOnlyList<Question> Make(params string[] texts) => QuestionMaker.Make(Shelf.Of(texts), CancellationToken.None);
}
