using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Quizzes.Tests.Scores;

public class NextQuestionFacts
{
    private static readonly LocalDate Day = new(2026, 11, 2);

    [Fact]
    public void None_is_asked_twice_while_others_are_left()
    {
        Question[] left = [Made("a"), Made("b"), Made("c")];
        var posted = new List<PostedQuestion>();
        for (var i = 0; i < 6; i++)
        {
            posted.Add(Posted(NextQuestion.Choose(left, posted, ToldLately.Nothing, "channel")!, i));
        }

        Assert.Equal(3, posted.Take(3).Select(p => p.Question).Distinct().Count());
        Assert.Equal(3, posted.Skip(3).Select(p => p.Question).Distinct().Count());
    }

    [Fact]
    public void When_all_were_asked_none_of_the_half_that_was_asked_last_comes_again()
    {
        Question[] left = [Made("a"), Made("b"), Made("c"), Made("d")];
        PostedQuestion[] posted = [.. left.Select((q, day) => Posted(q, day) with { Right = day < 2 ? 0 : 7, Answered = 10 })];

        Assert.True(NextQuestion.Choose(left, posted, ToldLately.Nothing, "channel")!.Id.Value is "a" or "b");
    }

    [Fact]
    public void In_the_second_round_too_seven_of_ten_and_variety_decide()
    {
        Question[] left = [Made("a"), Made("b"), Made("c"), Made("d"), Made("e", QuestionType.Cloze, "y"), Made("f")];
        int[] right = [10, 7, 7, 7, 7, 7];
        PostedQuestion[] posted = [.. left.Select((q, day) => Posted(q, day) with { Right = right[day] })];

        // "a", which all know, was asked first and is passed over; "e", which is of another type and source, is taken as soon as it was asked as long ago.
        Assert.True(Choose(posted) is "b" or "c");
        Assert.Equal("e", Choose([.. posted.Select(p => p.Question.Value == "e" ? p with { Date = Day.PlusDays(-1) } : p)]));

        string Choose(PostedQuestion[] asked) => NextQuestion.Choose(left, asked, ToldLately.Nothing, "channel")!.Id.Value;
    }

    [Fact]
    public void Types_and_sources_change_from_day_to_day()
    {
        Question[] left = [Made("a", QuestionType.When, "x"), Made("b", QuestionType.When, "x"), Made("c", QuestionType.Cloze, "y"), Made("d", QuestionType.Cloze, "y")];
        var posted = new List<PostedQuestion>();
        for (var i = 0; i < 4; i++)
        {
            posted.Add(Posted(NextQuestion.Choose(left, posted, ToldLately.Nothing, "channel")!, i));
        }

        Assert.NotEqual(posted[0].Type, posted[1].Type);
        Assert.NotEqual(posted[1].Type, posted[2].Type);
        Assert.NotEqual(posted[2].Type, posted[3].Type);
    }

    [Fact]
    public void What_seven_of_ten_will_know_comes_first()
    {
        // Long ago, so that variety says nothing.
        PostedQuestion[] posted =
        [
            .. Enumerable.Range(0, 9).Select(i => Posted(Made("old" + i, QuestionType.Where, "z"), 100 + i)),
            Posted(Made("e", QuestionType.When, "x"), 0) with { Right = 30, Answered = 30 },
            Posted(Made("h", QuestionType.HowMany, "x"), 1) with { Right = 3, Answered = 30 },
            Posted(Made("m", QuestionType.Cloze, "x"), 2) with { Right = 21, Answered = 30 },
        ];
        Question[] left = [Made("1", QuestionType.When), Made("2", QuestionType.HowMany), Made("3", QuestionType.Cloze)];

        Assert.Equal(QuestionType.Cloze, NextQuestion.Choose(left, posted, ToldLately.Nothing, "channel")!.Type);
        Assert.True(NextQuestion.ExpectedShare(left[0], posted) > 0.85);
        Assert.True(NextQuestion.ExpectedShare(left[1], posted) < 0.35);
    }

    [Fact]
    public void What_the_latest_answers_tell_is_asked_later()
    {
        var shown = Told("p", "oslo", "The ministers met in Oslo in 1921.");
        Question[] left =
        [
            Told("sentence", "norway", "“The ministers met in Oslo” in 1921."),
            Told("key", "OSLO", "The council sat there."),
            Told("part", "Osl", "The court sat there."),
        ];

        var order = new List<string>();
        while (order.Count < left.Length)
        {
            order.Add(NextQuestion.Choose([.. left.Where(q => !order.Contains(q.Id.Value))], [Posted(shown, 0)], new ToldLately([shown]), "channel")!.Id.Value);
        }

        Assert.Equal(["part", "key", "sentence"], order);
    }

    [Fact]
    public void What_was_never_asked_comes_first_whatever_is_told()
    {
        var shown = Told("p", "oslo", "The ministers met in Oslo in 1921.");
        Question[] left = [Told("asked", "hamar", "The court sat there."), Told("new", "oslo", "The council sat there.")];

        Assert.Equal("new", NextQuestion.Choose(left, [Posted(left[0], 0), Posted(shown, 1)], new ToldLately([shown]), "channel")!.Id.Value);
    }

    [Fact]
    public void Without_questions_there_is_none() => Assert.Null(NextQuestion.Choose([], [], ToldLately.Nothing, "channel"));

    private static PostedQuestion Posted(Question question, int day) =>
        new(question.Id, question.Type, question.Evidence[0].Source, Day.PlusDays(day), 7, 10);

    private static Question Told(string id, string key, string sentence) => Made(id) with
    {
        Options = [new Option(OptionKind.Name, key, key)],
        Facts = [new FactId(id)],
        Evidence = [new Citation(new SourceId(GroupId.Terminal, new ContentHash(id)), new Evidence(new TextSpan(0, sentence.Length), sentence, 1))],
    };

    private static Question Made(string id, QuestionType type = QuestionType.When, string source = "s") => new(
        new QuestionId(id),
        type,
        "stem",
        [],
        0,
        1,
        [new FactId("f")],
        [new Citation(new SourceId(GroupId.Terminal, new ContentHash(source)), new Evidence(new TextSpan(0, 1), "x", 1))]);
}
