using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz;

/// <summary>Between places in chat and what quizzes keep of them: <c>discord:1/20</c>, and of a message <c>discord:1/20/30</c>.</summary>
internal static class QuizPlaces
{
    public static PostPlace Of(SpaceId space, ChannelId channel) => new($"{space}/{channel}");

    public static PostRef Of(MessageRef message) => new($"{message.Space}/{message.Channel}/{message.Message}");

    public static (SpaceId Space, ChannelId Channel) Read(PostPlace place)
    {
        var parts = place.Value.Split('/', 2);
        return (new SpaceId(parts[0]), new ChannelId(parts[^1]));
    }

    public static MessageRef Read(PostRef reference)
    {
        var parts = reference.Value.Split('/', 3);
        return new MessageRef(new SpaceId(parts[0]), new ChannelId(parts[1]), parts[^1]);
    }

    /// <summary>The platform's name, as text forms of spaces begin.</summary>
    public static string PlatformOf(SpaceId space) => space.Value.Split(':', 2)[0];
}
