using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

/// <summary>One use of a command, read and allowed.</summary>
/// <param name="Progress">Edits the placeholder while work goes on; its answer comes as the handler's <see cref="Reply"/>.</param>
public sealed record Invocation(Circumstances At, Subcommand Subcommand, Arguments Arguments, ProgressReport Progress)
{
    /// <summary>The space; a direct message never reaches a handler.</summary>
    public SpaceId Space => At.Space ?? throw new InvalidOperationException("A direct message has no space.");
}
