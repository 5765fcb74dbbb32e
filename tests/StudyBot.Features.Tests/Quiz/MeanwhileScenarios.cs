using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Tests.Sources;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>What comes in between while the clock is about to post a question: it reads the group's documents once more before that.</summary>
public sealed class MeanwhileScenarios
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Duration HalfAnHour = Duration.FromMinutes(30);

    private readonly QuizScene scene;
    private WatchedSources? sources;

    public MeanwhileScenarios() => scene = new QuizScene { House = new FeatureScene(watched: inner => sources = new WatchedSources(inner)) };

    [Fact]
    public async Task Nothing_is_posted_for_a_group_whose_data_was_deleted()
    {
        await scene.BeginAsync();
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down") { MayHaveBeenTaken = false });
        await scene.AfterAsync(Hour);

        sources!.Meanwhile = () => scene.Stores.Eraser.ForgetAsync(FeatureScene.Group, new EffectId("forget"), QuizScene.Now);
        await scene.AfterAsync(HalfAnHour);

        Assert.Null(sources.Meanwhile);
        Assert.Empty(scene.Questions);
        Assert.Empty(scene.Told);
        Assert.Empty(await scene.Stores.QuizPosts.ListAsync(FeatureScene.Group, QuizScene.Now));
    }

    [Fact]
    public async Task A_group_that_was_deleted_and_begins_anew_within_minutes_has_its_question_posted_anew()
    {
        await scene.BeginAsync(questions: 1, schedule: null);
        await scene.House.AskAsync("/quizadmin post", scene.House.Owner);
        await scene.Stores.Eraser.ForgetAsync(FeatureScene.Group, new EffectId("forget"), QuizScene.Now);
        scene.Move(Duration.FromSeconds(30));

        await scene.BeginAsync(questions: 1, schedule: null);
        await scene.House.AskAsync("/quizadmin post", scene.House.Owner);

        Assert.Equal(2, scene.Questions.Count);
        Assert.Equal("Your answer is locked", (await scene.PressAsync(scene.Questions[1], "Oslo", "ann")).Card.Title);
    }

    [Fact]
    public async Task What_somebody_presses_before_it_is_posted_once_more_is_not()
    {
        await scene.BeginAsync();
        scene.Platform.CanReadPosts = false;
        scene.Platform.Outages["posted"] = new InvalidOperationException("The process ends here.");
        await scene.AfterAsync(Hour);

        sources!.Meanwhile = () => scene.PressAsync(scene.Questions[0], "Oslo", "ann");
        await scene.AfterAsync(HalfAnHour);

        Assert.Null(sources.Meanwhile);
        Assert.Single(scene.Questions);
        Assert.Equal(PostStage.Posted, (await scene.OnlyPostAsync()).Stage);
    }
}
