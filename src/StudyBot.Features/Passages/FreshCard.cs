using StudyBot.Chat.Cards;

namespace StudyBot.Features.Passages;

/// <summary>A card that was just made.</summary>
/// <param name="IsLasting">It tells what the group's texts say and nothing else, so that it is the answer as long as they are the same.</param>
internal readonly record struct FreshCard(Card Card, bool IsLasting)
{
    public static FreshCard Lasting(Card card) => new(card, IsLasting: true);

    public static FreshCard Once(Card card) => new(card, IsLasting: false);
}
