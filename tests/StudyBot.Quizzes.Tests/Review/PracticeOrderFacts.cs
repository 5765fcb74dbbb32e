using NodaTime;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;
using StudyBot.Testing.Stores;

namespace StudyBot.Quizzes.Tests.Review;

public class PracticeOrderFacts
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 5, 4, 12, 0);
    private static readonly IReadOnlyList<Question> Questions = SampleQuizzes.Questions(6);

    [Fact]
    public void What_was_never_seen_comes_first_and_the_longest_waiting_next()
    {
        var reviews = Reviews((1, Noon), (2, Noon - Duration.FromDays(40)), (3, Noon - Duration.FromDays(20)));

        var order = PracticeOrder.Of(Questions, reviews, "ann");

        Assert.Equal(Questions.Skip(3).Select(q => q.Id).Order(Ids), order.Take(3).Select(q => q.Id).Order(Ids));
        Assert.Equal([Questions[1], Questions[2], Questions[0]], order.Skip(3));
    }

    [Fact]
    public void New_ones_change_their_type_from_one_to_the_next()
    {
        IReadOnlyList<Question> mixed = [.. Questions.Select((q, i) => q with { Type = i < 3 ? QuestionType.When : QuestionType.Cloze })];

        var order = PracticeOrder.Of(mixed, Reviews(), "ann");

        Assert.Equal([2, 2, 2], order.Chunk(2).Select(pair => pair.Select(q => q.Type).Distinct().Count()));
    }

    [Fact]
    public void Members_begin_with_different_questions_and_each_with_the_same_again()
    {
        var firsts = Enumerable.Range(0, 20).Select(i => PracticeOrder.Of(Questions, Reviews(), $"member {i}")[0].Id).Distinct();

        Assert.True(firsts.Count() > 2);
        Assert.Equal(PracticeOrder.Of(Questions, Reviews(), "ann"), PracticeOrder.Of(Questions.Reverse(), Reviews(), "ann"));
    }

    [Fact]
    public void Due_is_what_has_waited_its_time_and_nothing_new()
    {
        var reviews = Reviews((1, Noon), (2, Noon - Duration.FromDays(40)), (3, Noon - Duration.FromDays(20)));

        Assert.Equal([Questions[1], Questions[2]], PracticeOrder.Due(Questions, reviews, Noon));
        Assert.Empty(PracticeOrder.Due(Questions, Reviews(), Noon));
    }

    [Fact]
    public void What_is_made_of_the_sentence_or_fact_of_an_open_question_tells_its_answer()
    {
        var open = Questions[0];
        var sameSentence = Questions[1] with { Evidence = open.Evidence };
        var sameFact = Questions[2] with { Facts = open.Facts };
        var cited = Questions[2].Evidence[0];
        var sameWords = Questions[2] with { Evidence = [cited with { Evidence = cited.Evidence with { Text = "“They met in Oslo\nin year 1.”" } }] };

        var secrets = new OpenSecrets([open]);

        Assert.True(secrets.Tells(open));
        Assert.True(secrets.Tells(sameSentence));
        Assert.True(secrets.Tells(sameFact));
        Assert.True(secrets.Tells(sameWords));
        Assert.False(secrets.Tells(Questions[3]));
        Assert.False(new OpenSecrets([]).Tells(open));
    }

    private static Comparer<QuestionId> Ids { get; } = Comparer<QuestionId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value));

    private static Dictionary<QuestionId, ReviewState> Reviews(params (int Number, Instant At)[] seen) =>
        seen.ToDictionary(s => SampleQuizzes.Question(s.Number).Id, s => ReviewPlan.Answer(null, Rating.Good, s.At));
}
