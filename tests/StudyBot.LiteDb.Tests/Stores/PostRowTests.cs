using StudyBot.Knowledge;
using StudyBot.LiteDb.Quizzes;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Stores;

public sealed class PostRowTests
{
    [Fact]
    public void What_was_tried_before_tries_were_counted_was_tried_once()
    {
        var post = SampleQuizzes.Post(new GroupId("discord:1"));
        var (tried, untried) = (PostRow.Of(post.Trying(SampleSources.Noon, mayStand: false)), PostRow.Of(post));
        tried.Remove("tries");
        untried.Remove("tries");

        Assert.Equal((SampleSources.Noon, 1), (PostRow.Read(tried).Tried, PostRow.Read(tried).Tries));
        Assert.Equal((null, 0), (PostRow.Read(untried).Tried, PostRow.Read(untried).Tries));
    }
}
