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

    public FeatureScene House { get; } = new();

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

    public async Task<FakeAnswer> PressAsync(FakePost post, string label, string member)
    {
        var exchange = await Platform.PressIdAsync(FakePlatform.IdOf(post.Card, label), Platform.Member(member), message: post.Message);
        return House.AnswerOf(exchange);
    }

    public async Task<QuizPost> OnlyPostAsync() => Assert.Single(await Stores.QuizPosts.ListAsync(FeatureScene.Group, Now));

    public static string KeyOf(Question question) => question.Options[question.Key].Text;
}
