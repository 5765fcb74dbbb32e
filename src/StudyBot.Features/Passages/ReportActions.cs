using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;

namespace StudyBot.Features.Passages;

/// <summary>
/// The button by which any member says that something on a card is wrong. Like those that open passages it carries what the card cites, so that any card may
/// have it and nothing is written for showing one.
/// </summary>
internal static class ReportActions
{
    public const string Report = "report";

    /// <summary>Of the form that it opens.</summary>
    public const string Sent = "reported";

    public static readonly ImmutableArray<ButtonSpec> All = [new(Report, Right.None, ResponseMode.OpenForm, HasEffect: false)];

    /// <summary>
    /// One button, whatever is cited; none where nothing is. What does not fit its id beside the first citations can be reported from its passage.
    /// </summary>
    public static IEnumerable<CardControl> ToReport(IReadOnlyList<Passage> cited) =>
        PassageTrail.Write(cited).Take(1).Select(first => new Button("Report", new ReadTarget(Report, [first.Trail])));
}
