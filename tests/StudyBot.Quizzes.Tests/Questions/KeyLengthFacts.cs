using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Tests.Questions;

public class KeyLengthFacts
{
    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 2)]
    [InlineData(5, 5)]
    [InlineData(7, 1)]
    [InlineData(30, 60)]
    public void What_stays_has_a_third_at_most_with_the_longest_key_and_keeps_all_others(int longest, int others)
    {
        var questions = Enumerable.Range(0, longest).Select(i => Made(i, "longest of all", 0.5 + (i / 100.0)))
            .Concat(Enumerable.Range(longest, others).Select(i => Made(i, "key", 0.1)))
            .ToList();

        var even = KeyLength.Even(questions);

        Assert.True(even.Count(q => q.IsKeyLongest) * 3 <= even.Count);
        Assert.Equal(others, even.Count(q => !q.IsKeyLongest));
        Assert.Equal(Math.Min(longest, others / 2), even.Count(q => q.IsKeyLongest));
    }

    [Fact]
    public void The_least_confident_go_first()
    {
        var even = KeyLength.Even([Made(1, "longest of all", 0.4), Made(2, "longest of all", 0.9), Made(3, "key", 0.5), Made(4, "key", 0.5)]);

        Assert.Equal(0.9, Assert.Single(even, q => q.IsKeyLongest).Confidence);
    }

    [Theory]
    [InlineData(75, false)]
    [InlineData(76, true)]
    public void What_a_button_of_some_platform_cannot_hold_is_lettered(int length, bool isLettered) =>
        Assert.Equal(isLettered, Made(1, new string('x', length), 0.5).IsLettered);

    private static Question Made(int number, string key, double confidence) => new(
        new QuestionId($"q{number}"),
        QuestionType.Cloze,
        "stem",
        [new(OptionKind.Name, key, "k"), new(OptionKind.Name, "other a", "a"), new(OptionKind.Name, "other b", "b"), new(OptionKind.Name, "other c", "c")],
        0,
        confidence,
        [new FactId("f")],
        []);
}
