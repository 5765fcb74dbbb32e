using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>What became of reading an event. A closed family.</summary>
/// <param name="Right">Asked for before even a refusal is explained.</param>
internal abstract record Resolution(Right Right)
{
    public sealed record Found(Work Work) : Resolution(Work.Right);

    public sealed record Refused(Card Card, Right Right = Right.None) : Resolution(Right);
}
