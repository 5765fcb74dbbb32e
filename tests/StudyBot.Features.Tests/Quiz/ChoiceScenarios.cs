using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Tests.Sources;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>Which question is posted: one that holds then, and none that another post has.</summary>
public sealed class ChoiceScenarios
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public async Task What_no_longer_holds_when_it_can_be_posted_is_not_posted()
    {
        var scene = await new QuizScene().BeginAsync();
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down"));
        await scene.AfterAsync(Hour);
        var claimed = (await scene.OnlyPostAsync()).Question;

        await FillAsync(scene, [.. SampleQuizzes.Questions(12).Where(q => q.Id != claimed.Id)]);
        await scene.AfterAsync(Hour);

        var posted = Assert.Single(scene.Questions);
        Assert.DoesNotContain(claimed.Stem, Chat.Cards.PlainText.Render(posted.Card), StringComparison.Ordinal);
        Assert.NotEqual(claimed.Id, (await scene.OnlyPostAsync()).Question.Id);
    }

    [Fact]
    public async Task An_option_that_has_become_another_is_posted_as_it_is_now()
    {
        var scene = await new QuizScene().BeginAsync(questions: 1);
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down"));
        await scene.AfterAsync(Hour);
        var claimed = (await scene.OnlyPostAsync()).Question;

        await FillAsync(scene, [SampleQuizzes.Question(1) with { Options = [.. claimed.Options.Select(o => o.Text == "Bergen" ? o with { Text = "Molde" } : o)] }]);
        await scene.AfterAsync(Hour);

        var posted = Chat.Cards.PlainText.Render(Assert.Single(scene.Questions).Card);
        Assert.Contains("Molde", posted, StringComparison.Ordinal);
        Assert.DoesNotContain("Bergen", posted, StringComparison.Ordinal);
        Assert.Equal("Your answer is locked", (await scene.PressAsync(scene.Questions[0], "Molde", "ann")).Card.Title);
        Assert.Empty(scene.Told);
    }

    [Fact]
    public async Task Where_nothing_is_left_when_it_can_be_posted_the_day_is_given_back_and_that_is_said()
    {
        var scene = await new QuizScene().BeginAsync(questions: 1);
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down"));
        await scene.AfterAsync(Hour);

        await FillAsync(scene, []);
        await scene.AfterAsync(Hour);

        Assert.Empty(scene.Questions);
        Assert.Empty(await scene.Stores.QuizPosts.ListAsync(FeatureScene.Group, QuizScene.Now));
        Assert.Contains("None was posted for Sunday, 1 March 2026", Assert.Single(scene.Told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_moderator_retired_meanwhile_is_not_posted()
    {
        var scene = await new QuizScene().BeginAsync();
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down"));
        await scene.AfterAsync(Hour);
        var claimed = (await scene.OnlyPostAsync()).Question;

        await scene.Stores.Questions.RuleAsync(new(FeatureScene.Group, claimed.Id, new(false, new("m"), Instant.FromUtc(2026, 3, 1, 10, 30)), new("r")), QuizScene.Now);
        await scene.AfterAsync(Hour);

        Assert.Single(scene.Questions);
        Assert.NotEqual(claimed.Id, (await scene.OnlyPostAsync()).Question.Id);
    }

    [Fact]
    public async Task What_yesterdays_answer_shows_is_not_asked_today_while_anything_else_is_left()
    {
        var scene = await new QuizScene().BeginAsync();
        await FillAsync(scene, [Saying(1, "They met at a lake."), Saying(2, "They met at a lake."), Saying(3, "They parted at a bridge."), Saying(4, "They parted at a bridge.")]);

        var said = new List<string>();
        for (var day = 0; day < 4; day++)
        {
            await scene.AfterAsync(Hour);
            said.Add((await scene.Stores.QuizPosts.ListAsync(FeatureScene.Group, QuizScene.Now))[^1].Question.Evidence[0].Evidence.Text);
            await scene.AfterAsync(22 * Hour);
            Assert.Empty(await scene.Stores.QuizPosts.ListOpenAsync(FeatureScene.Group, QuizScene.Now));
            await scene.AfterAsync(Hour);
        }

        Assert.Equal(4, scene.Questions.Count);
        Assert.All(said.Zip(said.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Fact]
    public async Task Posts_that_are_asked_for_at_once_have_each_its_own_question()
    {
        var house = new FeatureScene(watched: inner => new WatchedSources(inner) { IsSlow = true });
        var scene = await new QuizScene { House = house }.BeginAsync(schedule: null);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => scene.House.AskAsync("/quizadmin post", scene.House.Owner)));

        var asked = (await scene.Stores.QuizPosts.ListAskedAsync(FeatureScene.Group, QuizScene.Now)).Select(a => a.Question).ToList();
        Assert.Equal(6, asked.Count);
        Assert.Distinct(asked);
    }

    private static StudyBot.Quizzes.Questions.Question Saying(int number, string sentence)
    {
        var made = SampleQuizzes.Question(number);
        return made with { Evidence = [.. made.Evidence.Select(cited => cited with { Evidence = cited.Evidence with { Text = sentence } })] };
    }

    /// <summary>Under the print that they have: as if the documents had just been read again.</summary>
    private static async Task FillAsync(QuizScene scene, IReadOnlyList<StudyBot.Quizzes.Questions.Question> questions)
    {
        var print = (await scene.Stores.Questions.ReadAsync(FeatureScene.Group, QuizScene.Now)).Print;
        await scene.Stores.Questions.FillAsync(FeatureScene.Group, print!, questions, QuizScene.Now);
    }
}
