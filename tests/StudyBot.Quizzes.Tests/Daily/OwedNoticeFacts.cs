using NodaTime;
using StudyBot.Quizzes.Daily;

namespace StudyBot.Quizzes.Tests.Daily;

public class OwedNoticeFacts
{
    private static readonly LocalDate Sunday = new(2026, 3, 1);

    [Fact]
    public void Every_notice_is_read_as_it_was_written()
    {
        OwedNotice[] notices =
        [
            new OwedNotice.Missed([Sunday]),
            new OwedNotice.Missed([Sunday, Sunday.PlusDays(1)]),
            new OwedNotice.NoQuestions(Sunday),
            new OwedNotice.Unreachable(Sunday),
            new OwedNotice.ExtraUnreachable(),
            new OwedNotice.InDoubt(Sunday, "Too much was said there."),
            new OwedNotice.RefusedElsewhere(Sunday, "The bot may not post there."),
            new OwedNotice.Paused("The bot may not post there."),
            new OwedNotice.AnswerRefused(Sunday, "The bot may not post there."),
            new OwedNotice.AnswerGone(Sunday),
        ];

        var read = notices.Select(notice => OwedNotice.Parse(notice.Text)).ToList();

        Assert.Equal(notices.Select(notice => (notice.GetType(), notice.Text)), read.Select(notice => (notice!.GetType(), notice.Text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("missed")]
    [InlineData("missed 2026-03-01 soon")]
    [InlineData("none 2026-02-30")]
    [InlineData("doubt 2026-03-01")]
    [InlineData("something else")]
    public void What_no_notice_says_is_none(string text) => Assert.Null(OwedNotice.Parse(text));
}
