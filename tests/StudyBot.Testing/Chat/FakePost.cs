using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Chat;

/// <summary>What the bot sent by its own initiative.</summary>
/// <param name="Channel">Null for a direct message.</param>
/// <param name="To">The member of a direct message.</param>
/// <param name="IsEdit">An earlier message was changed.</param>
public sealed record FakePost(SpaceId Space, ChannelId? Channel, UserId? To, Card Card, MessageRef? Message, bool IsEdit, PostOutcome Outcome);
