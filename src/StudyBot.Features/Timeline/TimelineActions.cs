using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;

namespace StudyBot.Features.Timeline;

/// <summary>The buttons of timelines. All only read, change the card, and belong to whoever asked.</summary>
internal static class TimelineActions
{
    /// <summary>What it is about, from, to, page.</summary>
    public const string Show = "timeline";

    public static readonly ImmutableArray<ButtonSpec> All = [new(Show, Right.None, ResponseMode.UpdateCard, HasEffect: false)];

    public static ReadTarget ToShow(TimelineRequest asked, int page, UserId asker) =>
        new(Show, [asked.About, asked.From, asked.To, page.ToString(CultureInfo.InvariantCulture)], asker);
}
