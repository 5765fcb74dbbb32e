using StudyBot.Knowledge.Lookup.Asking;

namespace StudyBot.Knowledge.Tests.Lookup.Asking;

public sealed class QuestionReadingFacts
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void Nothing_may_have_been_asked(string? typed) => Assert.IsType<QuestionReading.NothingAsked>(QuestionReading.Of(typed));

    [Theory]
    [InlineData("???")]
    [InlineData("…!")]
    [InlineData("\u202E")]
    public void There_may_be_no_word_in_it(string typed) => Assert.IsType<QuestionReading.NoWords>(QuestionReading.Of(typed));

    [Fact]
    public void It_may_be_too_long()
    {
        Assert.Equal(new QuestionReading.TooLong(301), QuestionReading.Of(new string('x', 301)));
        Assert.IsType<QuestionReading.Question>(QuestionReading.Of(new string('x', 300)));
    }

    [Fact]
    public void A_question_is_one_line() =>
        Assert.Equal(new QuestionReading.Question("Who met whom?"), QuestionReading.Of("  Who\nmet \t whom? "));
}
