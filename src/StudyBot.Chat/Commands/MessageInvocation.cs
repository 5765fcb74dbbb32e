using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

/// <summary>One use of a message command.</summary>
public sealed record MessageInvocation(Circumstances At, QuotedMessage Message, ProgressReport Progress)
{
    public SpaceId Space => At.Space ?? throw new InvalidOperationException("A direct message has no space.");
}
