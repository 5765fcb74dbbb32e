using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Testing.Stores;

/// <summary>Two members of a group, and posts for them to answer.</summary>
public abstract class QuizStoreContract : StoreContract
{
    protected const int Right = 1;
    protected const int Wrong = 0;
    protected static readonly Instant Opened = SampleSources.Noon;
    protected static readonly Instant Closes = Opened + Duration.FromHours(20);
    protected static readonly MemberId Ann = new("discord:7");
    protected static readonly MemberId Ben = new("discord:8");
    protected static readonly IReadOnlySet<string> NoButtons = new HashSet<string>();

    protected Task NameAsync(MemberId member, string effect = "named") =>
        Stores.QuizMembers.SetAsync(new(Group, member, $"name of {member}", IsOffBoard: null, IsNamed: true, new EffectId($"{effect} {member}")), Now);

    protected async Task<QuizPost> PostAsync(int number = 1)
    {
        var post = SampleQuizzes.Post(Group, number);
        Assert.True(await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now));
        await Stores.QuizPosts.TryingAsync(Group, post.Id, Opened, mayStand: false, Now);
        Assert.True(await Stores.QuizPosts.MarkPostedAsync(Group, post.Id, new PostMark(new("first"), Opened, Closes), Now));
        return post;
    }

    protected Task<AnswerOutcome> AnswerAsync(QuizPost post, MemberId member, int option, string effect, PostMark? seen = null) =>
        Stores.QuizPosts.AnswerAsync(new NewAnswer(post.Group, post.Id, member, $"name of {member}", option, Opened, new EffectId(effect), seen), Now);
}
