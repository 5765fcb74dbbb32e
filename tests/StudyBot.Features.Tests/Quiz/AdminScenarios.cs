using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Quiz;

public sealed class AdminScenarios
{
    private readonly QuizScene scene = new();

    [Theory]
    [InlineData("time:09:00 zone:Asia/Tokyo days:Mon-Fri", "09:00, Mon-Fri (Asia/Tokyo)")]
    [InlineData("9 zone:europe/berlin", "09:00, daily (Europe/Berlin)")]
    [InlineData("time:9.30pm zone:Asia/Tokyo days:\"sat, mon & wed\"", "21:30, Mon, Wed, Sat (Asia/Tokyo)")]
    [InlineData("12am zone:UTC days:Fri-Mon", "00:00, Mon, Fri-Sun (UTC)")]
    [InlineData("21:15 zone:America/New_York days:weekends", "21:15, Sat, Sun (America/New_York)")]
    public async Task A_schedule_is_made_as_people_say_it(string typed, string shown)
    {
        await scene.BeginAsync(schedule: null);

        var answer = await scene.House.AskAsync($"/quizadmin schedule {typed}", scene.House.Owner);

        Assert.Equal("The daily question is scheduled", answer.Card.Title);
        Assert.Contains(shown, answer.Text, StringComparison.Ordinal);
        Assert.False(answer.IsPublic);
    }

    [Theory]
    [InlineData("25:00 zone:UTC", "“25:00” is no time of day")]
    [InlineData("noon zone:UTC", "“noon” is no time of day")]
    [InlineData("9 zone:Asia/Tokio", "“Asia/Tokio” is no time zone")]
    [InlineData("9 zone:UTC days:Blursday", "“Blursday” names no days")]
    [InlineData("9 zone:UTC channel:\"the other one\"", "“the other one” is no channel")]
    public async Task What_cannot_be_read_is_said_and_changes_nothing(string typed, string title)
    {
        var answer = await scene.House.AskAsync($"/quizadmin schedule {typed}", scene.House.Owner);

        Assert.Equal(title, answer.Card.Title);
        Assert.Empty(await scene.Stores.QuizSchedules.ListAsync(QuizScene.Now));
    }

    [Fact]
    public async Task A_slip_in_a_zone_is_told_from_its_name_and_zones_complete_by_city_and_country()
    {
        var slip = await scene.House.AskAsync("/quizadmin schedule 9 zone:Asia/Tokio", scene.House.Owner);
        var city = await CompleteAsync("toky");
        var country = await CompleteAsync("japan");
        var part = await CompleteAsync("europe/b");

        Assert.Contains("zone:Asia/Tokyo", slip.Text, StringComparison.Ordinal);
        Assert.Equal("Asia/Tokyo", city[0]);
        Assert.Equal("Asia/Tokyo", country[0]);
        Assert.All(part, zone => Assert.StartsWith("Europe/B", zone, StringComparison.Ordinal));

        async Task<List<string>> CompleteAsync(string typed) =>
            [.. (await scene.Platform.CompleteAsync("quizadmin", "schedule", "zone", typed, scene.House.Owner)).Completions!.Value.Select(c => c.Value)];
    }

    [Fact]
    public async Task The_channel_may_be_another_one()
    {
        await scene.BeginAsync(schedule: "/quizadmin schedule 10:00 zone:UTC channel:<#4711>");
        var status = await scene.House.AskAsync("/quizadmin status", scene.House.Owner);

        await scene.AfterAsync(Duration.FromHours(1));

        var named = status.Card.Parts.OfType<Chat.Cards.Field>().Single(field => field.Label == "Channel").Value;
        Assert.Equal(("#4711", new ChannelId("4711")), (named.PlainText, Assert.Single(named.Runs).Channel));
        Assert.Equal(new ChannelId("4711"), Assert.Single(scene.Questions).Channel);
    }

    [Fact]
    public async Task The_status_tells_what_the_clock_change_does_and_how_long_the_questions_last()
    {
        await scene.BeginAsync(schedule: "/quizadmin schedule 02:30 zone:Europe/Berlin days:Sun");

        var status = await scene.House.AskAsync("/quizadmin status", scene.House.Owner);

        Assert.Contains("Sunday, 8 March, 02:30 (Europe/Berlin)", status.Text, StringComparison.Ordinal);
        Assert.Contains("On Sunday, 29 March 2026 the clock is put forward over 02:30: the question comes at 03:00.", status.Text, StringComparison.Ordinal);
        Assert.Contains("12 questions not asked yet, enough for 84 days", status.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_counts_as_the_days_where_there_was_none_and_else_as_an_extra()
    {
        await scene.BeginAsync();

        var first = await scene.House.AskAsync("/quizadmin post", scene.House.Owner);
        var second = await scene.House.AskAsync("/quizadmin post", scene.House.Owner);
        var status = await scene.House.AskAsync("/quizadmin status", scene.House.Owner);
        await scene.AfterAsync(Duration.FromHours(2));

        Assert.Contains("Next: Monday, 2 March, 10:00 (UTC)", status.Text, StringComparison.Ordinal);
        Assert.Equal("Posted as the question of the day", first.Card.Title);
        Assert.Equal("Posted as an extra question", second.Card.Title);
        Assert.Equal(["Question of the day", "Extra question"], scene.Questions.Select(p => p.Card.Title));
    }

    [Fact]
    public async Task A_schedule_for_another_channel_says_which_one_it_takes_the_place_of()
    {
        await scene.BeginAsync();

        var moved = await scene.House.AskAsync("/quizadmin schedule 12:00 zone:UTC channel:<#4711>", scene.House.Owner);
        var changed = await scene.House.AskAsync("/quizadmin schedule 13:00 zone:UTC channel:<#4711>", scene.House.Owner);
        var back = await scene.House.AskAsync("/quizadmin schedule 14:00 zone:UTC", scene.House.Owner);

        Assert.Contains("Instead of: the one in this channel at 10:00", moved.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Instead of", changed.Text, StringComparison.Ordinal);
        Assert.Contains("Instead of: the one in #4711 at 13:00", back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_not_be_posted_is_said_to_who_asked_for_it()
    {
        await scene.BeginAsync(schedule: null);
        scene.Platform.Script(new PostOutcome.NotPermitted("The bot may not post there."));

        var answer = await scene.House.AskAsync("/quizadmin post", scene.House.Owner);

        Assert.Equal("It could not be posted", answer.Card.Title);
        Assert.Empty(await scene.Stores.QuizPosts.ListAsync(FeatureScene.Group, QuizScene.Now));
    }

    [Theory]
    [InlineData(null, "there is no schedule whose moderators I could tell")]
    [InlineData(QuizScene.Morning, "I go on trying, and tell moderators if it does not work.")]
    public async Task What_cannot_be_posted_yet_is_promised_to_be_told_only_where_it_will_be(string? schedule, string said)
    {
        await scene.BeginAsync(schedule: schedule);
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down") { MayHaveBeenTaken = false });

        var answer = await scene.House.AskAsync("/quizadmin post", scene.House.Owner);

        Assert.Contains(said, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paused_nothing_is_posted_and_what_was_missed_is_not_caught_up()
    {
        await scene.BeginAsync();

        await scene.House.AskAsync("/quizadmin pause", scene.House.Owner);
        await scene.AfterAsync(Duration.FromHours(2));
        var resumed = await scene.House.AskAsync("/quizadmin resume", scene.House.Owner);
        await scene.AfterAsync(Duration.FromHours(2));

        Assert.Contains("Monday, 2 March, 10:00 (UTC)", resumed.Text, StringComparison.Ordinal);
        Assert.Empty(scene.Questions);
        Assert.Equal("Nothing to resume", (await scene.House.AskAsync("/quizadmin resume", scene.House.Owner)).Card.Title);
    }

    [Fact]
    public async Task Review_goes_through_the_questions_and_a_ruling_takes_one_off_the_list()
    {
        await BeginProposedAsync(questions: 3);

        var first = await scene.House.AskAsync("/quizadmin review", scene.House.Owner);
        var second = await scene.House.PressAsync(first, "Approve", scene.House.Owner);
        var third = await scene.House.PressAsync(second, "Retire", scene.House.Owner);
        var preview = await scene.House.AskAsync("/quizadmin preview", scene.House.Owner);
        var retired = await scene.House.AskAsync("/quizadmin review retired", scene.House.Owner);

        Assert.Equal(
            ["questions: 1 of 3 in the queue", "questions: 1 of 2 in the queue", "questions: 1 of 1 in the queue"],
            new[] { first, second, third }.Select(a => a.Card.Footer?.PlainText));
        Assert.Contains("Oslo  (right)", first.Text, StringComparison.Ordinal);
        Assert.Contains("1th time", preview.Text, StringComparison.Ordinal);
        Assert.Equal("A retired question", retired.Card.Title);
        Assert.Equal("retired: 1 of 1 in the queue", retired.Card.Footer?.PlainText);
    }

    [Fact]
    public async Task Of_two_moderators_the_second_undoes_nothing_unseen_and_what_was_seen_can_be_decided_anew()
    {
        await BeginProposedAsync(questions: 1);
        var second = scene.Platform.Member("second", Standing.Owner);
        var early = await scene.House.AskAsync("/quizadmin review", second);

        await scene.House.PressAsync(await scene.House.AskAsync("/quizadmin review", scene.House.Owner), "Retire", scene.House.Owner);
        var late = await scene.House.PressAsync(early, "Approve", second);
        var retired = await scene.House.AskAsync("/quizadmin review retired", second);
        var anew = await scene.House.PressAsync(retired, "Approve", second);

        Assert.Contains("That was decided meanwhile.", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(retired.Card.Controls.OfType<Button>(), b => b.Label == "Retire");
        Assert.Contains("The question is approved.", anew.Text, StringComparison.Ordinal);
        Assert.Equal(["question.approved", "question.retired"], (await scene.Stores.Audit.ListAsync(FeatureScene.Group, 2, QuizScene.Now)).Select(line => line.Action));
    }

    [Theory]
    [InlineData("schedule 9 zone:UTC")]
    [InlineData("pause")]
    [InlineData("resume")]
    [InlineData("status")]
    [InlineData("post")]
    [InlineData("preview")]
    [InlineData("review")]
    public async Task Moderators_commands_are_not_for_members(string subcommand)
    {
        await scene.BeginAsync();

        Assert.Equal("Not yours to do", (await scene.House.AskAsync($"/quizadmin {subcommand}")).Card.Title);
    }

    [Fact]
    public async Task Today_gives_the_open_question_to_who_has_not_answered_it_and_later_its_answer()
    {
        await scene.BeginAsync();
        var before = await scene.House.AskAsync("/quiz today");
        await scene.AfterAsync(Duration.FromHours(1));

        var open = await scene.House.AskAsync("/quiz today");
        var locked = await scene.House.PressAsync(open, "Oslo");
        var answered = await scene.House.AskAsync("/quiz today");
        await scene.AfterAsync(Duration.FromHours(20));
        var closed = await scene.House.AskAsync("/quiz today");

        Assert.Equal("No question yet", before.Card.Title);
        Assert.Equal(("Question of the day", false), (open.Card.Title, open.IsPublic));
        Assert.Equal("Your answer is locked", locked.Card.Title);
        Assert.Contains("Your answer “Oslo” stays", answered.Text, StringComparison.Ordinal);
        Assert.Equal("Question of the day: the answer", closed.Card.Title);
    }

    /// <summary>Questions of a document; none may be asked before a moderator approves it.</summary>
    private async Task BeginProposedAsync(int questions)
    {
        var told = new Fjordland(FeatureScene.Group);
        await scene.House.WithAsync(told.Book);
        var print = (await scene.House.Features.Quiz.Keeper.ReadAsync(FeatureScene.Group, QuizScene.Now)).Print;
        await scene.Stores.Questions.FillAsync(
            FeatureScene.Group,
            print!,
            [.. SampleQuizzes.Questions(questions).Select(q => q with { Facts = [told.Summit.Id], Evidence = [new(told.Book.Source, told.Summit.Main)] })],
            QuizScene.Now);
        await scene.House.AskAsync("/settings set quiz-review on", scene.House.Owner);
    }
}
