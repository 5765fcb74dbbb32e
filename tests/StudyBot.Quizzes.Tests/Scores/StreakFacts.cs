using NodaTime;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Quizzes.Tests.Scores;

public class StreakFacts
{
    private static readonly LocalDate Monday = new(2026, 11, 2);

    [Fact]
    public void Days_without_a_post_break_nothing()
    {
        QuizDay[] days = [Closed(0), Closed(1), Closed(4), Closed(7)];

        Assert.Equal(new Streak(4, 4), Streak.Of(days, Answered(0, 1, 4, 7)));
    }

    [Fact]
    public void A_missed_post_ends_it()
    {
        QuizDay[] days = [Closed(0), Closed(1), Closed(2), Closed(3)];

        Assert.Equal(new Streak(1, 2), Streak.Of(days, Answered(0, 1, 3)));
    }

    [Fact]
    public void A_day_while_the_bot_was_down_breaks_nothing_but_counts_where_it_was_answered()
    {
        QuizDay[] days = [Closed(0), Closed(1) with { WasAnswerable = false }, Closed(2)];

        Assert.Equal(new Streak(2, 2), Streak.Of(days, Answered(0, 2)));
        Assert.Equal(new Streak(3, 3), Streak.Of(days, Answered(0, 1, 2)));
    }

    [Fact]
    public void The_open_day_breaks_nothing_until_it_closes()
    {
        QuizDay[] days = [Closed(0), Closed(1), Closed(2) with { IsClosed = false }];

        Assert.Equal(new Streak(2, 2), Streak.Of(days, Answered(0, 1)));
        Assert.Equal(new Streak(3, 3), Streak.Of(days, Answered(0, 1, 2)));
    }

    [Fact]
    public void Who_never_answered_has_none() => Assert.Equal(new Streak(0, 0), Streak.Of([Closed(0)], Answered()));

    private static QuizDay Closed(int day) => new(Monday.PlusDays(day), IsClosed: true, WasAnswerable: true);

    private static HashSet<LocalDate> Answered(params int[] days) => [.. days.Select(d => Monday.PlusDays(d))];
}
