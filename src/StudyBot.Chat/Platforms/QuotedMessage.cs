using System.Collections.Immutable;
using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Platforms;

/// <summary>The message that a message command was used on.</summary>
public sealed record QuotedMessage(MessageRef Ref, UserId? Author, string Text, ImmutableArray<Attachment> Files, Uri? Link);
