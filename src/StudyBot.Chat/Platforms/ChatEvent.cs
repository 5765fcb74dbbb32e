using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;

namespace StudyBot.Chat.Platforms;

/// <summary>Something that happened on a platform. A closed family.</summary>
public abstract record ChatEvent(Circumstances At);

/// <summary>A command with typed options (Discord).</summary>
public sealed record CommandInvoked(Circumstances At, string Command, string? Subcommand, Arguments Arguments) : ChatEvent(At)
{
    /// <inheritdoc cref="CommandTyped.IsShared"/>
    public bool IsShared { get; init; }
}

/// <summary>A command as one line of text (terminal, Slack), with or without the leading slash; the router reads it by the command's grammar.</summary>
public sealed record CommandTyped(Circumstances At, string Line, ImmutableArray<Attachment> Files) : ChatEvent(At)
{
    /// <summary>Where a line can itself name a file (a path at the terminal): that file, or null where there is none. Null where files only come along.</summary>
    public Func<string, Attachment?>? FindFile { get; init; }

    /// <summary>The path of some file that could be named so now, for an example; null where there is none, or where a line names none.</summary>
    public Func<string?>? ExampleFile { get; init; }

    /// <summary>Asked once more to show the answer to everybody, as is said on a card that is <see cref="Card.IsShareable"/>.</summary>
    public bool IsShared { get; init; }
}

/// <summary>What could stand here? <paramref name="Typed"/> is the parameter's text so far.</summary>
public sealed record CompletionRequested(Circumstances At, string Command, string? Subcommand, string Parameter, string Typed, Arguments Others) : ChatEvent(At);

/// <summary>What could stand at the end of a line as far as it is typed (terminal)? The value of each completion is what the whole line becomes.</summary>
public sealed record LineCompletionRequested(Circumstances At, string Line) : ChatEvent(At)
{
    /// <summary>Where a line can name a file: the paths that one could go on with, those of folders ending in a slash. Null where files only come along.</summary>
    public Func<string, ImmutableArray<Completion>>? FindPaths { get; init; }
}

/// <summary>A button or an option of a choice, by its sealed id.</summary>
public sealed record ButtonPressed(Circumstances At, string Id, MessageRef? Message) : ChatEvent(At)
{
    /// <inheritdoc cref="CommandTyped.IsShared"/>
    public bool IsShared { get; init; }
}

/// <summary>A form, by its sealed id.</summary>
public sealed record FormSubmitted(Circumstances At, string Id, FormAnswers Answers) : ChatEvent(At);

/// <summary>A command on a message ("Add as source").</summary>
public sealed record MessageCommandInvoked(Circumstances At, string Command, QuotedMessage Message) : ChatEvent(At);

/// <summary>The bot was added to a space.</summary>
public sealed record SpaceJoined(Circumstances At, string Name) : ChatEvent(At);

/// <summary>The bot was removed from a space.</summary>
public sealed record SpaceLeft(Circumstances At) : ChatEvent(At);
