using NodaTime;
using StudyBot.Chat.Platforms;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>What came of looking for a question that may stand in its channel. A closed family.</summary>
internal abstract record FoundPost
{
    private FoundPost()
    {
    }

    /// <param name="Closes">As the card says that stands there; null where it is of a time when cards did not tell.</param>
    public sealed record There(MessageRef Message, Instant? Closes) : FoundPost;

    public sealed record NotThere : FoundPost;

    /// <summary>The bot may not look.</summary>
    public sealed record Unreadable(string Reason) : FoundPost;

    /// <summary>Worth another look.</summary>
    public sealed record Unreachable(string Reason) : FoundPost;
}
