using System.Collections.Immutable;
using StudyBot.Discord.Wire.Payloads.Components;
using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Cards;

/// <summary>A card as Discord takes it.</summary>
/// <param name="Files">To be sent along; the whole card as text is among them where something of it did not fit.</param>
internal sealed record RenderedCard(ImmutableArray<Embed> Embeds, ImmutableArray<Component> Rows, ImmutableArray<Chat.Cards.Attachment> Files);
