using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Quotes;

/// <summary>The buttons of cards of quotes. All only read, change the card, and belong to whoever asked.</summary>
internal static class QuoteActions
{
    /// <summary>Another page, or another speaker: topic, speaker, page.</summary>
    public const string Show = "quotes";

    public static readonly ImmutableArray<ButtonSpec> All = [new(Show, Right.None, ResponseMode.UpdateCard, HasEffect: false)];

    public static ReadTarget ToShow(string about, string by, int page, UserId asker) =>
        new(Show, [Asked(about), Asked(by), page.ToString(CultureInfo.InvariantCulture)], asker);

    // As far as a look-up reads it.
    private static string Asked(string text) => text.Length <= NameForm.LongestRead ? text : text[..NameForm.LongestRead];
}
