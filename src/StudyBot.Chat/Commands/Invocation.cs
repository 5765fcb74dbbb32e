using System.Collections.Immutable;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

/// <summary>One use of a command, read and allowed.</summary>
/// <param name="Progress">Edits the placeholder while work goes on; its answer comes as the handler's <see cref="Reply"/>.</param>
public sealed record Invocation(Circumstances At, Subcommand Subcommand, Arguments Arguments, ProgressReport Progress)
{
    /// <summary>The space; a direct message never reaches a handler.</summary>
    public SpaceId Space => At.Space ?? throw new InvalidOperationException("A direct message has no space.");
}

/// <summary>One press of a button, unsealed and allowed.</summary>
public sealed record ButtonInvocation(Circumstances At, string Action, ImmutableArray<string> Arguments, MessageRef? Message, ProgressReport Progress)
{
    public SpaceId Space => At.Space ?? throw new InvalidOperationException("A direct message has no space.");
}

/// <summary>One use of a message command.</summary>
public sealed record MessageInvocation(Circumstances At, QuotedMessage Message, ProgressReport Progress)
{
    public SpaceId Space => At.Space ?? throw new InvalidOperationException("A direct message has no space.");
}

/// <summary>Says how far work is: a short text and a share of 0 to 1, null when unknown.</summary>
public delegate Task ProgressReport(string text, double? share, CancellationToken cancellationToken);
