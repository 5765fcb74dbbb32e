using NodaTime;
using StudyBot.Chat.Cards;

namespace StudyBot.Features.Tests.Quiz.Learning;

/// <summary>Points, boards, streaks and the members' own choices, over days that were posted and answered.</summary>
public sealed class BoardScenarios
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task The_board_counts_what_is_closed_and_says_who_shares_a_rank()
    {
        await DaysAsync(2, ("ann", "Oslo"), ("ben", "Oslo"), ("cem", "Bergen"));
        await OpenAsync(("ben", "Oslo"));

        var board = await scene.House.AskAsync("/quiz board all");

        Assert.True(board.IsPublic);
        Golden.Check("quiz-board", board.Text);
    }

    [Fact]
    public async Task Eleven_who_share_a_rank_are_not_ten()
    {
        (string, string)[] all = [.. Enumerable.Range(1, 13).Select(i => ($"member {i}", "Oslo"))];
        await DaysAsync(1, all);

        var board = await scene.House.AskAsync("/quiz board all", scene.Platform.Member("member 9"));

        Assert.Contains("3 more members share rank 1.", board.Text, StringComparison.Ordinal);
        Assert.Contains("member 9", board.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_counts_in_the_week_in_which_it_closed()
    {
        await DaysAsync(1, ("ann", "Oslo"));
        var onMonday = await scene.House.AskAsync("/quiz board week");
        await scene.AfterAsync(6 * 24 * Hour);
        var onSunday = await scene.House.AskAsync("/quiz board week");
        await scene.AfterAsync(24 * Hour);
        var afterwards = await scene.House.AskAsync("/quiz board week");

        Assert.Contains("ann – 1 point in 1 answer", onMonday.Text, StringComparison.Ordinal);
        Assert.Contains("ann – 1 point in 1 answer", onSunday.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ann", afterwards.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_counts_in_the_month_in_which_it_closed_and_in_a_row_by_its_own_date()
    {
        await scene.BeginAsync();
        await scene.AfterAsync((30 * 24 * Hour) + Hour);
        await scene.PressAsync(Assert.Single(scene.Questions), "Oslo", "ann");
        await scene.AfterAsync(21 * Hour);

        var board = await scene.House.AskAsync("/quiz board month");
        var score = await scene.House.AskAsync("/quiz score", scene.Platform.Member("ann"));

        Assert.Equal(new LocalDate(2026, 3, 31), (await scene.OnlyPostAsync()).Date);
        Assert.Contains("ann – 1 point in 1 answer", board.Text, StringComparison.Ordinal);
        Assert.Contains("In a row: 1 question answered", score.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_it_closed_is_read_on_the_clock_of_the_schedule()
    {
        await scene.BeginAsync(schedule: "/quizadmin schedule time:03:00 zone:America/Los_Angeles days:daily");
        await scene.AfterAsync(2 * Hour);
        await scene.PressAsync(Assert.Single(scene.Questions), "Oslo", "ann");
        await scene.AfterAsync(20.5 * Hour);
        var lateOnSunday = await scene.House.AskAsync("/quiz board week");
        await scene.AfterAsync(Hour);
        var earlyOnMonday = await scene.House.AskAsync("/quiz board week");

        Assert.Contains("ann – 1 point in 1 answer", lateOnSunday.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ann", earlyOnMonday.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_wants_stands_on_no_board_and_keeps_the_score()
    {
        await DaysAsync(1, ("ann", "Oslo"), ("ben", "Oslo"));
        var ann = scene.Platform.Member("ann");
        var privacy = await scene.House.AskAsync("/quiz privacy", ann);

        var off = await scene.House.PressAsync(privacy, "Take me off the board", ann);
        var named = await scene.House.PressAsync(off, "Name me when I am right", ann);

        Assert.False(privacy.IsPublic);
        Assert.Contains("You stand on no board", off.Text, StringComparison.Ordinal);
        Assert.Contains("You are named there when you were right.", named.Text, StringComparison.Ordinal);
        Assert.Contains("1. ben – 1 point in 1 answer", (await scene.House.AskAsync("/quiz board all")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ann", (await scene.House.AskAsync("/quiz board all")).Text, StringComparison.Ordinal);
        Assert.Contains("Since the beginning: 1 point in 1 answer", (await scene.House.AskAsync("/quiz score", ann)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_streak_goes_on_over_the_open_day_and_ends_with_a_closed_one_that_was_missed()
    {
        await DaysAsync(2, ("ann", "Oslo"), ("ben", "Bergen"));
        await OpenAsync(("ann", "Bergen"));
        var open = await scene.House.AskAsync("/quiz score", scene.Platform.Member("ann"));
        var ben = await scene.House.AskAsync("/quiz score", scene.Platform.Member("ben"));
        await scene.AfterAsync(24 * Hour);
        await scene.AfterAsync(24 * Hour);
        var missed = await scene.House.AskAsync("/quiz score", scene.Platform.Member("ben"));

        Assert.Contains("In a row: 3 questions answered", open.Text, StringComparison.Ordinal);
        Assert.Contains("In a row: 2 questions answered", ben.Text, StringComparison.Ordinal);
        Assert.Contains("In a row: 0 questions answered (the longest was 2)", missed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgetting_asks_once_and_erases_the_answers_of_that_member_alone()
    {
        await DaysAsync(1, ("ann", "Oslo"), ("ben", "Bergen"));
        var ann = scene.Platform.Member("ann");
        var asked = await scene.House.AskAsync("/quiz forget", ann);
        var before = await scene.Stores.QuizPosts.ListAnswersAsync(FeatureScene.Group, QuizScene.Now);

        var done = await scene.House.PressAsync(asked, "Erase my answers", ann);

        Assert.Equal(2, before.Count);
        Assert.Contains("2 entries gone", done.Text, StringComparison.Ordinal);
        Assert.Equal("ben", Assert.Single(await scene.Stores.QuizPosts.ListAnswersAsync(FeatureScene.Group, QuizScene.Now)).Answer.Member.Value.Split(':')[1]);
        Assert.DoesNotContain("ann", (await scene.House.AskAsync("/quiz board all")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reading_list_has_what_was_wrong_and_leaves_what_all_knew()
    {
        await DaysAsync(1, ("ann", "Oslo"), ("ben", "Oslo"));
        Assert.Equal("Nothing to read again", (await scene.House.AskAsync("/quiz missed")).Card.Title);
        await OpenAsync(("ann", "Bergen"), ("ben", "Oslo"));
        Assert.Equal("Nothing to read again", (await scene.House.AskAsync("/quiz missed")).Card.Title);
        await scene.AfterAsync(21 * Hour);

        var missed = await scene.House.AskAsync("/quiz missed");

        Assert.Equal(["1 of 2 were right"], missed.Card.Parts.OfType<Subheading>().Select(s => s.Text));
        Assert.Contains("Answer: Oslo", missed.Text, StringComparison.Ordinal);
    }

    /// <summary>Days that are posted, answered and closed.</summary>
    private async Task DaysAsync(int days, params (string Member, string Option)[] answers)
    {
        await scene.BeginAsync();
        for (var day = 0; day < days; day++)
        {
            await OpenAsync(answers);
            await scene.AfterAsync(21 * Hour);
        }
    }

    /// <summary>The next day's question, answered and open still: an hour after the last close, or at the first slot.</summary>
    private async Task OpenAsync(params (string Member, string Option)[] answers)
    {
        await scene.AfterAsync(scene.Questions.Count == 0 ? Hour : 3 * Hour);
        var post = scene.Questions[^1];
        foreach (var (member, option) in answers)
        {
            await scene.PressAsync(post, option, member);
        }
    }
}
