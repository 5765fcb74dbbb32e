using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;

namespace StudyBot.Chat.Platforms;

/// <summary>Something that happened on a platform. A closed family.</summary>
public abstract record ChatEvent(Circumstances At);

/// <summary>Where, by whom and when.</summary>
/// <param name="Space">Null in a direct message: there is no group there.</param>
/// <param name="Received">When the platform says that it happened.</param>
/// <param name="ReplyToken">What the platform needs to answer this very delivery, also after a restart; never logged.</param>
public sealed record Circumstances(
    DeliveryId Delivery,
    SpaceId? Space,
    ChannelId Channel,
    ChatMember Member,
    Instant Received,
    string? ReplyToken = null)
{
    // A record's own text would show the token.
    public override string ToString() => $"{Delivery} in {Space} by {Member.Id}";
}

/// <summary>A command with typed options (Discord).</summary>
public sealed record CommandInvoked(Circumstances At, string Command, string? Subcommand, Arguments Arguments) : ChatEvent(At);

/// <summary>A command as one line of text (terminal, Slack), with or without the leading slash; the router reads it by the command's grammar.</summary>
public sealed record CommandTyped(Circumstances At, string Line, ImmutableArray<Attachment> Files) : ChatEvent(At);

/// <summary>What could stand here? <paramref name="Typed"/> is the parameter's text so far.</summary>
public sealed record CompletionRequested(Circumstances At, string Command, string? Subcommand, string Parameter, string Typed, Arguments Others) : ChatEvent(At);

/// <summary>A button or an option of a choice, by its sealed id.</summary>
public sealed record ButtonPressed(Circumstances At, string Id, MessageRef? Message) : ChatEvent(At);

/// <summary>A form, by its sealed id.</summary>
public sealed record FormSubmitted(Circumstances At, string Id, FormAnswers Answers) : ChatEvent(At);

/// <summary>A command on a message ("Add as source").</summary>
public sealed record MessageCommandInvoked(Circumstances At, string Command, QuotedMessage Message) : ChatEvent(At);

/// <summary>The bot was added to a space.</summary>
public sealed record SpaceJoined(Circumstances At, string Name) : ChatEvent(At);

/// <summary>The bot was removed from a space.</summary>
public sealed record SpaceLeft(Circumstances At) : ChatEvent(At);

/// <summary>The message that a message command was used on.</summary>
public sealed record QuotedMessage(MessageRef Ref, UserId? Author, string Text, ImmutableArray<Attachment> Files, Uri? Link);
