using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;

namespace StudyBot.Features.Ask;

/// <summary>The buttons of answers. All only read, change the card, and belong to whoever asked.</summary>
internal static class AskActions
{
    /// <summary>Question, page.</summary>
    public const string Show = "ask";

    public static readonly ImmutableArray<ButtonSpec> All = [new(Show, Right.None, ResponseMode.UpdateCard, HasEffect: false)];

    public static ReadTarget ToShow(string question, int page, UserId asker) =>
        new(Show, [question, page.ToString(CultureInfo.InvariantCulture)], asker);
}
