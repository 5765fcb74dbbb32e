using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Quizzes.Tests.Scores;

public class BoardFacts
{
    private static readonly LocalDate Wednesday = new(2026, 11, 4);
    private static readonly MemberId Ada = new("terminal:1");
    private static readonly MemberId Ben = new("terminal:2");
    private static readonly MemberId Cem = new("terminal:3");

    [Fact]
    public void Members_with_the_same_points_share_a_rank_and_the_next_one_is_left_out()
    {
        ClosedAnswer[] answers = [Right(Ben, 0), Right(Ada, 0), Wrong(Ada, -1), Wrong(Cem, 0)];

        var board = Board.Of(answers, BoardPeriod.All, Wednesday, Nobody());

        Assert.Equal([new(1, true, Ada, 1, 2), new(1, true, Ben, 1, 1), new BoardRow(3, false, Cem, 0, 1)], board);
    }

    [Fact]
    public void A_week_begins_on_Monday_and_a_month_on_its_first_whenever_what_closes_in_it_was_posted()
    {
        ClosedAnswer[] answers = [Right(Ada, -3), Right(Ada, -2), Right(Ada, -4), Right(Ada, 0)];

        Assert.Equal(2, Board.Of(answers, BoardPeriod.Week, Wednesday, Nobody())[0].Points);
        Assert.Equal(3, Board.Of(answers, BoardPeriod.Month, Wednesday, Nobody())[0].Points);
        Assert.Equal(4, Board.Of(answers, BoardPeriod.All, Wednesday, Nobody())[0].Points);
    }

    [Fact]
    public void Who_wants_to_be_on_no_board_fills_no_rank()
    {
        ClosedAnswer[] answers = [Right(Ada, 0), Right(Ada, -1), Right(Ben, 0)];

        var board = Board.Of(answers, BoardPeriod.All, Wednesday, new HashSet<MemberId> { Ada });

        Assert.Equal([new BoardRow(1, false, Ben, 1, 1)], board);
    }

    private static HashSet<MemberId> Nobody() => [];

    /// <param name="day">When its question closed; it was posted the day before.</param>
    private static ClosedAnswer Right(MemberId member, int day) => Closed(member, day, isRight: true);

    private static ClosedAnswer Wrong(MemberId member, int day) => Closed(member, day, isRight: false);

    private static ClosedAnswer Closed(MemberId member, int day, bool isRight) =>
        new(new QuizAnswer(member, new QuestionId("q"), Wednesday.PlusDays(day - 1), isRight), Wednesday.PlusDays(day));
}
