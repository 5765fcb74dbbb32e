using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Forms;

/// <summary>One filled form, unsealed and allowed.</summary>
/// <param name="Arguments">Of the form's target.</param>
public sealed record FormInvocation(Circumstances At, ImmutableArray<string> Arguments, FormAnswers Answers)
{
    public SpaceId Space => At.Space ?? throw new InvalidOperationException("A direct message has no space.");

    /// <summary>Edits the placeholder while a submission goes on; does nothing while it is validated.</summary>
    public ProgressReport Progress { get; init; } = static (_, _, _) => Task.CompletedTask;
}
