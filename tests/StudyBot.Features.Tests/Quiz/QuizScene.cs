using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>A group with questions made by hand and a clock that tests move: Sunday, 1 March 2026, 09:00 UTC at the beginning.</summary>
internal sealed class QuizScene
{
    public const string Morning = "/quizadmin schedule time:10:00 zone:UTC days:daily";

    public FeatureScene House { get; init; } = new();

    public MemoryStores Stores => House.Stores;

    public FakePlatform Platform => House.Platform;

    public static CancellationToken Now => FeatureScene.Now;

    /// <summary>What the bot posted and edited by itself.</summary>
    public IReadOnlyList<FakePost> Posts => [.. Platform.Posts.Where(p => p.Outcome is PostOutcome.Posted)];

    /// <summary>Questions as they were posted, without edits, notices and direct messages.</summary>
    public IReadOnlyList<FakePost> Questions => [.. Posts.Where(p => !p.IsEdit && p.Card.Title is "Question of the day" or "Extra question")];

    public async Task<QuizScene> BeginAsync(int questions = 12, string? schedule = Morning)
    {
        // What was made of no documents is called by its print; questions made by hand stand under it.
        var print = (await House.Features.Quiz.Keeper.ReadAsync(FeatureScene.Group, Now)).Print;
        await Stores.Questions.FillAsync(FeatureScene.Group, print!, SampleQuizzes.Questions(questions), Now);
        if (schedule is not null)
        {
            Assert.Equal("The daily question is scheduled", (await House.AskAsync(schedule, House.Owner)).Card.Title);
        }

        return this;
    }

    /// <summary>Time goes by, and the clock does what is due then.</summary>
    public async Task AfterAsync(Duration time)
    {
        Move(time);
        await House.Features.Quiz.Clock.CatchUpAsync(Now);
    }

    /// <summary>Time goes by, and nobody is there.</summary>
    public void Move(Duration time)
    {
        House.Time.Advance(time.ToTimeSpan());
        House.Chat.Time.Advance(time.ToTimeSpan());
    }

    /// <summary>The features' clock is set anew; that of the platform stays right.</summary>
    public void SetClock(Instant to) => House.Time.AdjustTime(to.ToDateTimeOffset());

    /// <summary>The process ends, time goes by, and another one does what it finds over the same store.</summary>
    public async Task<FeatureSet> RestartAsync(Duration later)
    {
        Move(later);
        Platform.Outages.Clear();
        var features = new FeatureSet(
            new FeaturePorts(
                Stores.Sources, Stores.Facts, Stores.Names, new MemoryPassageFinder(Stores.Sources, Stores.Facts), Stores.Settings, Stores.Spaces, Stores.Eraser, Stores.Quizzes, Stores.Desk, Stores.Grants, Stores.Audit),
            House.Time,
            NullLoggerFactory.Instance);
        features.Quiz.Platforms.Connect([Platform], House.Chat.Seals, Stores.Adapters);
        await features.Quiz.Clock.CatchUpAsync(Now);
        return features;
    }

    /// <summary>Everything else that the group has been posted: questions' answers are edits, and not among it.</summary>
    public IReadOnlyList<string> Told => [.. Posts.Where(p => !p.IsEdit && !Questions.Contains(p)).Select(p => Chat.Cards.PlainText.Render(p.Card))];

    public async Task<FakeAnswer> PressAsync(FakePost post, string label, string member)
    {
        var exchange = await Platform.PressIdAsync(FakePlatform.IdOf(post.Card, label), Platform.Member(member), message: post.Message);
        return House.AnswerOf(exchange);
    }

    public async Task<QuizPost> OnlyPostAsync() => Assert.Single(await Stores.QuizPosts.ListAsync(FeatureScene.Group, Now));

    public static string KeyOf(Question question) => question.Options[question.Key].Text;
}
