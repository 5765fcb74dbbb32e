using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Cards;

/// <summary>A card as Slack takes it.</summary>
/// <param name="Text">For notifications and screen readers; mrkdwn, escaped.</param>
/// <param name="Files">To be sent along; the whole card as text is among them where something of it did not fit.</param>
internal sealed record RenderedCard(string Text, ImmutableArray<Block> Blocks, ImmutableArray<Attachment> Files);
