using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;
using StudyBot.Testing.Stores;

namespace StudyBot.Quizzes.Tests.Posts;

public sealed class PostKeyTests
{
    /// <summary>Discord's limit for a nonce.</summary>
    private const int Longest = 25;

    [Fact]
    public void Every_try_of_a_post_has_one_key_and_every_other_post_another()
    {
        var post = SampleQuizzes.Post(new GroupId("discord:1"));
        QuizPost[] others =
        [
            post with { Question = SampleQuizzes.Question(2) },
            post with { Due = post.Due + Duration.FromMinutes(1) },
            SampleQuizzes.Post(new GroupId("discord:1"), serial: 1),
            SampleQuizzes.Post(new GroupId("discord:2")),
        ];

        Assert.Equal(PostKey.Of(post), PostKey.Of(post.Trying(SampleSources.Noon, mayStand: false).Trying(SampleSources.Noon, mayStand: true)));
        Assert.Equal(Longest, PostKey.Of(post).Length);
        Assert.Distinct(others.Append(post).Select(PostKey.Of));
    }
}
