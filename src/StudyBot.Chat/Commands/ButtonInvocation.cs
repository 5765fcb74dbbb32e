using System.Collections.Immutable;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

/// <summary>One press of a button, unsealed and allowed.</summary>
public sealed record ButtonInvocation(Circumstances At, string Action, ImmutableArray<string> Arguments, MessageRef? Message, ProgressReport Progress)
{
    public SpaceId Space => At.Space ?? throw new InvalidOperationException("A direct message has no space.");
}
