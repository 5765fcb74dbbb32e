using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StudyBot.Chat.Cards;

namespace StudyBot.Discord.Cards;

/// <summary>What was written of cards that still live: an answer that is given again has the parts of the first one, and its texts are not written a second time.</summary>
internal static class WrittenTexts
{
    private static readonly ConditionalWeakTable<CardPart[], Written> Known = [];

    /// <param name="room">UTF-16 units of all texts together.</param>
    /// <param name="write">Depends on the card's subtitle, parts and citations, and on the room.</param>
    public static (EmbedText Body, EmbedText Sources) Of(Card card, int room, Func<Card, int, (EmbedText Body, EmbedText Sources)> write)
    {
        if (card.Parts.IsDefaultOrEmpty)
        {
            return write(card, room);
        }

        var parts = ImmutableCollectionsMarshal.AsArray(card.Parts)!;
        if (Known.TryGetValue(parts, out var before) && before.Room == room && before.Citations == card.Citations && ReferenceEquals(before.Subtitle, card.Subtitle))
        {
            return before.Texts;
        }

        var texts = write(card, room);
        Known.AddOrUpdate(parts, new Written(card.Subtitle, card.Citations, room, texts));
        return texts;
    }

    private sealed record Written(RichText? Subtitle, ImmutableArray<Citation> Citations, int Room, (EmbedText Body, EmbedText Sources) Texts);
}
