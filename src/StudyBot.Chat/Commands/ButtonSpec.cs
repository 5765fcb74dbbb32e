using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Commands;

/// <param name="Action">Lower case, 1–16 letters, digits or hyphens; shared by no other button and no form.</param>
/// <param name="HasEffect">Its delivery is committed before it is acknowledged.</param>
public sealed record ButtonSpec(string Action, Right Right, ResponseMode Mode, bool HasEffect)
{
    /// <summary>What the presser is told where the button's row is no longer there, if the usual sentence does not fit. Nothing was done by that press.</summary>
    public Card? WhenGone { get; init; }
}
