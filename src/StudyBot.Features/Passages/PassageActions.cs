using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;

namespace StudyBot.Features.Passages;

/// <summary>The buttons that open passages where they stand. They carry the passages themselves, so that any card may have them.</summary>
internal static class PassageActions
{
    public const string Open = "passage";
    public const string Turn = "passage-turn";

    public static readonly ImmutableArray<ButtonSpec> All =
    [
        new(Open, Right.None, ResponseMode.Private, HasEffect: false),
        new(Turn, Right.None, ResponseMode.UpdateCard, HasEffect: false),
    ];

    /// <summary>One button for all, or where they do not fit one id several, by the numbers that the card gives them.</summary>
    public static IEnumerable<CardControl> ToShow(IReadOnlyList<Passage> cited)
    {
        var trails = PassageTrail.Write(cited).ToList();
        if (trails is [var only])
        {
            yield return new Button(only.Count == 1 ? "Show the passage" : "Show the passages", ToOpen(only.Trail));
            yield break;
        }

        var first = 1;
        foreach (var (trail, count) in trails)
        {
            var label = count == 1 ? $"Show passage {Text(first)}" : $"Show passages {Text(first)}–{Text(first + count - 1)}";
            yield return new Button(label, ToOpen(trail));
            first += count;
        }
    }

    public static ReadTarget ToTurn(string trail, int number, UserId asker) => new(Turn, [trail, Text(number)], asker);

    private static ReadTarget ToOpen(string trail) => new(Open, [trail]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
