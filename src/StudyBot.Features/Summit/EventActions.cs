using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary>The buttons of event cards. All of them only read; those that change a card belong to whoever asked for it.</summary>
internal static class EventActions
{
    public const string Open = "event";
    public const string Pick = "event-pick";
    public const string Page = "event-page";
    public const string List = "event-list";
    public const string TurnList = "event-turn";

    public static readonly ImmutableArray<ButtonSpec> All =
    [
        new(Open, Right.None, ResponseMode.Private, HasEffect: false),
        new(Pick, Right.None, ResponseMode.UpdateCard, HasEffect: false),
        new(Page, Right.None, ResponseMode.UpdateCard, HasEffect: false),
        new(List, Right.None, ResponseMode.Private, HasEffect: false),
        new(TurnList, Right.None, ResponseMode.UpdateCard, HasEffect: false),
    ];

    public static ReadTarget ToOpen(EventFact fact) => new(Open, [fact.Id.Digest]);

    public static ReadTarget ToPick(EventFact fact, UserId asker) => new(Pick, [fact.Id.Digest], asker);

    public static ReadTarget ToPage(EventFact fact, int page, UserId asker) => new(Page, [fact.Id.Digest, Text(page)], asker);

    public static ReadTarget ToList(string name) => new(List, [Asked(name), Text(0)]);

    public static ReadTarget ToTurnList(string name, int page, UserId asker) => new(TurnList, [Asked(name), Text(page)], asker);

    // As far as a look-up reads it: what was listed at first is listed again.
    private static string Asked(string name) => name.Length <= NameForm.LongestRead ? name : name[..NameForm.LongestRead];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
