using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Summit;

/// <summary>What <c>/summit</c> says where it cannot show one event: several fit, none fits, or none was asked for.</summary>
internal static class EventChoiceCard
{
    private const string NothingYet = "No events are known here yet: they come with the documents that are added.";

    /// <summary>One event on one line: title, kind where the title does not say it, date, and whether it is planned.</summary>
    public static string Line(EventFact fact) => Details(fact) is { Length: > 0 } details ? $"{EventTitle.Of(fact)} · {details}" : EventTitle.Of(fact);

    public static Card EquallyGood(string name, IReadOnlyList<EventFact> events, UserId asker) =>
        Fits("Which one do you mean?", $"“{CardText.Short(name)}” fits more than one event; the best come first.", name, events, 0, asker);

    public static Card AllThatFit(string name, IReadOnlyList<EventFact> events, int page, UserId asker) =>
        Fits("Events that fit", $"What fits “{CardText.Short(name)}”, best first.", name, events, page, asker);

    public static Card NoEvent(string name, IReadOnlyList<EventFact> nearest, IReadOnlyList<string> examples, UserId asker) => AnswerCards.NothingFound(
        name,
        "No event in this group's documents has that name.",
        examples,
        "You can try a place, a person, a month or a topic.",
        NothingYet,
        ChoiceCard.Nearest(nearest.Select(e => Option(e, asker))));

    public static Card NothingAsked(IReadOnlyList<string> examples) =>
        AnswerCards.NothingAsked("Which event?", SummitCommand.Name, "a place, a person, a date or a topic", examples, NothingYet);

    private static Card Fits(string title, string sentence, string name, IReadOnlyList<EventFact> events, int page, UserId asker) => ChoiceCard.Show(
        title,
        sentence,
        "Choose an event",
        events,
        e => Option(e, asker),
        page,
        to => EventActions.ToTurnList(name, to, asker));

    private static ChoiceOption Option(EventFact fact, UserId asker) => ChoiceCard.Option(EventTitle.Of(fact), Details(fact), EventActions.ToPick(fact, asker));

    private static string Details(EventFact fact)
    {
        var details = new[]
        {
            EventTitle.SaysKind(fact) ? null : KindText.Of(fact.EventKind).ToLowerInvariant(),
            fact.Date is { } date ? CivilDateText.InFull(date.Value) : null,
            fact.Place is { } place && !EventTitle.Of(fact).Contains(place.Value, StringComparison.OrdinalIgnoreCase) ? CardText.OneLine(place.Value) : null,
            fact.IsPlanned ? "planned" : null,
        };
        return string.Join(", ", details.OfType<string>());
    }
}
