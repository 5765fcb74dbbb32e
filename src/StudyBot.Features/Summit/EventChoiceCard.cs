using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Review;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Summit;

/// <summary>What <c>/summit</c> says where it cannot show one event: several fit, none fits, or none was asked for.</summary>
internal static class EventChoiceCard
{
    private const int LongestSource = 40;
    private const string NothingYet = "No events are known here yet: they come with the documents that are added.";

    /// <summary>One event on one line: title, kind where the title does not say it, date, and whether it is planned.</summary>
    public static string Line(EventFact fact) => Details(fact) is { Length: > 0 } details ? $"{EventTitle.Of(fact)} · {details}" : EventTitle.Of(fact);

    public static Card EquallyGood(string name, IReadOnlyList<EventFact> events, Reading reading) =>
        Fits("Which one do you mean?", $"“{CardText.Short(name)}” fits more than one event; the best come first.", name, events, 0, reading);

    public static Card AllThatFit(string name, IReadOnlyList<EventFact> events, int page, Reading reading) =>
        Fits("Events that fit", $"What fits “{CardText.Short(name)}”, best first.", name, events, page, reading);

    public static async Task<Card> NoEventAsync(
        Reading reading,
        FeaturePorts ports,
        string name,
        IReadOnlyList<EventFact> nearest,
        IReadOnlyList<string> examples,
        CancellationToken cancellationToken)
    {
        const string none = "No event in this group's documents has that name.";
        var near = ChoiceCard.Nearest(nearest.Select(e => Option(e, reading)));
        return await NearestPassages.ShowAsync(reading, ports, name, none, near, cancellationToken).ConfigureAwait(false)
            ?? AnswerCards.NothingFound(name, none, examples, "You can try a place, a person, a month or a topic.", NothingYet, near);
    }

    public static Card NothingAsked(IReadOnlyList<string> examples) =>
        AnswerCards.NothingAsked("Which event?", SummitCommand.Name, "a place, a person, a date or a topic", examples, NothingYet);

    private static Card Fits(string title, string sentence, string name, IReadOnlyList<EventFact> events, int page, Reading reading)
    {
        var alike = events.CountBy(Line).Where(line => line.Value > 1).Select(line => line.Key).ToHashSet(StringComparer.Ordinal);
        return ChoiceCard.Show(
            title,
            sentence,
            "Choose an event",
            events,
            e => Option(e, reading, isAlike: alike.Contains(Line(e))),
            page,
            to => EventActions.ToTurnList(name, to, reading.Asker));
    }

    // What several documents tell in the same words is told apart by the documents.
    private static ChoiceOption Option(EventFact fact, Reading reading, bool isAlike = false)
    {
        var source = isAlike ? reading.Shelf.Find(fact.Source) : null;
        var details = new[] { Details(fact), FactFields.IsEdited(fact) ? "edited" : "", source is null ? "" : $"in “{CardText.Cut(CardText.OneLine(source.DisplayTitle), LongestSource)}”" };
        return ChoiceCard.Option(EventTitle.Of(fact), string.Join(", ", details.Where(d => d.Length > 0)), EventActions.ToPick(fact, reading.Asker));
    }

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
