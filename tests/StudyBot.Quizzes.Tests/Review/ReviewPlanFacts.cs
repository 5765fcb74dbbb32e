using CsCheck;
using NodaTime;
using StudyBot.Quizzes.Review;

namespace StudyBot.Quizzes.Tests.Review;

public class ReviewPlanFacts
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 9, 0);

    [Fact]
    public void A_right_answer_is_Good_and_a_wrong_one_Again()
    {
        Assert.Equal(Rating.Good, Ratings.Of(isRight: true));
        Assert.Equal(Rating.Again, Ratings.Of(isRight: false));
    }

    [Fact]
    public void The_first_wrong_answer_is_no_lapse_and_comes_again_tomorrow()
    {
        var state = ReviewPlan.Answer(null, Rating.Again, Start);

        Assert.Equal(0, state.Lapses);
        Assert.Equal(Start + Duration.FromDays(1), state.Due);
        Assert.False(state.IsDue(Start));
        Assert.True(state.IsDue(state.Due));
    }

    [Fact]
    public void Whatever_was_answered_a_better_rating_waits_longer_and_all_stays_in_its_bounds() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 900]).List[1, 12].Sample(answers =>
        {
            ReviewState? state = null;
            var at = Start;
            foreach (var (rating, days) in answers)
            {
                at += Duration.FromDays(days);
                var offered = ReviewPlan.Preview(state, at);
                Assert.True(offered[Rating.Again].IntervalDays < offered[Rating.Hard].IntervalDays);
                Assert.True(offered[Rating.Hard].IntervalDays < offered[Rating.Good].IntervalDays);
                Assert.True(offered[Rating.Good].IntervalDays < offered[Rating.Easy].IntervalDays);
                state = offered[(Rating)rating];
                Assert.InRange(state.Memory.Stability, 0.001, 36_500);
                Assert.InRange(state.Memory.Difficulty, 1, 10);
            }
        });

    [Fact]
    public void A_clock_that_was_set_back_counts_as_the_same_day()
    {
        var first = ReviewPlan.Answer(null, Rating.Good, Start);

        var back = ReviewPlan.Answer(first, Rating.Good, Start - Duration.FromDays(3));

        Assert.Equal(ReviewPlan.Answer(first, Rating.Good, Start).Memory, back.Memory);
    }
}
