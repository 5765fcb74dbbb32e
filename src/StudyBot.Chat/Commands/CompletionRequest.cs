using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

/// <param name="Typed">The parameter's text so far.</param>
/// <param name="Others">What the other parameters hold already, as far as it can be read.</param>
public sealed record CompletionRequest(Circumstances At, Subcommand Subcommand, Parameter Parameter, string Typed, Arguments Others)
{
    public SpaceId Space => At.Space ?? throw new InvalidOperationException("A direct message has no space.");
}
