using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Titles;

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
    public void An_election_is_not_asked_for_its_year()
    {
        var questions = Make("The election of President Oscar Norman in 1968 led to important changes for France and Spain.");

        Assert.DoesNotContain(questions, q => q.Type == QuestionType.When && q.Stem.Contains(Question.Gap, StringComparison.Ordinal));
    }

    [Fact]
    public void Inside_of_the_marks_of_a_stem_there_are_other_marks()
    {
        var questions = Make("In 1921, France and Spain signed a “modern” Treaty of Bergen in Copenhagen.");

        Assert.Contains(questions, q => q.Stem.Contains("signed a ‘modern’ Treaty", StringComparison.Ordinal));
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

    [Theory]
    [InlineData("Upper Norland Liaison Office")]
    [InlineData("Norland Government")]
    [InlineData("Senate")]
    [InlineData("QCSF")]
    public void What_every_country_has_is_no_answer(string name) =>
        Assert.False(new Thing(ThingKind.Organization, name, name, null).IsPresentable);

    [Theory]
    [InlineData("Ernst William", false)]
    [InlineData("Oscar Meyer Esq", false)]
    [InlineData("Arthur Hayes", true)]
    public void A_name_that_was_cut_off_is_no_answer(string name, bool isWhole) =>
        Assert.Equal(isWhole, new Thing(ThingKind.Person, name, name, "consul").IsPresentable);

    [Fact]
    public void What_a_speech_pleads_for_is_no_question()
    {
        const string speech = "I thank you, and we hope that our country will stand with us. The renewal of the Fisheries Act of 1951 is also needed to help Norway and Sweden. In 1948, Norway and Sweden signed the Treaty of Bergen in Copenhagen.";

        var questions = Make(speech);

        Assert.Contains(questions, q => q.Type == QuestionType.When && q.Options[q.Key].Text == "1948");
        Assert.DoesNotContain(questions, q => q.Stem.Contains("renewal", StringComparison.Ordinal));
    }

    [Fact]
    public void A_revolution_has_no_day()
    {
        var material = Shelf.Of("In October of 1911, the Norland Revolution began. On May 16, 1961, delegates of France and Spain gathered at the Geneva Conference.");
        var titles = new EventTitles(material);

        Assert.All(material.Facts<EventFact>(), fact => Assert.Null(titles.Of(fact, WithDate.No)));
    }

    [Fact]
    public void Things_that_can_be_counted_in_the_stem_are_not_asked_for()
    {
        var questions = Make("In 1921, France sent two ships to Copenhagen: the Aurore and the Bellone.");

        Assert.DoesNotContain(questions, q => q.Type == QuestionType.HowMany);
    }

    [Fact]
    public void An_act_has_acts_beside_it()
    {
        var terms = Make(
            "In 1921, the Fisheries Act established a board of nine members for all ports of Norway.",
            "In 1925, the Harbor Act required all ships of Norway to carry two lights at night.",
            "In 1931, the Timber Act abolished all taxes on the forests and mills of Norway.",
            "In 1935, the Salt Act prohibited the import of salt from Spain to Norway.",
            "In 1921, the Treaty of Bergen ended a long war between Norway and Sweden.")
            .Where(q => q.Type == QuestionType.WhatTermMeans)
            .ToList();

        Assert.NotEmpty(terms);
        Assert.All(terms, q => Assert.Single(q.Options.Select(o => o.Text.Contains("Treaty", StringComparison.Ordinal)).Distinct()));
    }

    [Fact]
    public void A_source_that_comes_changes_little_of_what_is_looked_at()
    {
        var group = Enumerable.Range(0, 2000).Select(i => $"thing {i}").ToList();
        var before = new Nearby<string>(group, _ => [], text => text);
        var after = new Nearby<string>([.. group, "one more"], _ => [], text => text);
        var source = new SourceId(GroupId.Terminal, ContentHash.Of([1]));

        var changed = Enumerable.Range(0, 1000).Count(i => !before.Of(source, $"stem {i}").SequenceEqual(after.Of(source, $"stem {i}")));

        // The new one stands in the stretches of 160 of 2,001 places.
        Assert.InRange(changed, 1, 200);
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
