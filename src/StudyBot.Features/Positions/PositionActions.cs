using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Positions;

/// <summary>The buttons of cards of positions. All only read, change the card, and belong to whoever asked.</summary>
internal static class PositionActions
{
    /// <summary>Topic, page.</summary>
    public const string Show = "positions";

    public static readonly ImmutableArray<ButtonSpec> All = [new(Show, Right.None, ResponseMode.UpdateCard, HasEffect: false)];

    public static ReadTarget ToShow(string topic, int page, UserId asker) =>
        new(Show, [topic.Length <= NameForm.LongestRead ? topic : topic[..NameForm.LongestRead], page.ToString(CultureInfo.InvariantCulture)], asker);
}
