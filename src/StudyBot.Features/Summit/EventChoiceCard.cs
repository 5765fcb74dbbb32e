using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Summit;

/// <summary>What <c>/summit</c> says where it cannot show one event: several fit, none fits, none was asked for, or it is gone.</summary>
internal static class EventChoiceCard
{
    private const int OptionsOnAPage = 8;

    // What an option of a menu holds on the narrowest platform.
    private const int LongestLabel = 75;

    /// <summary>One event on one line: title, kind where the title does not say it, date, and whether it is planned.</summary>
    public static string Line(EventFact fact) => Details(fact) is { Length: > 0 } details ? $"{EventTitle.Of(fact)} · {details}" : EventTitle.Of(fact);

    public static Card EquallyGood(string name, IReadOnlyList<EventFact> events, UserId asker) =>
        Fits("Which one do you mean?", $"“{CardText.Short(name)}” fits more than one event; the best come first.", name, events, 0, asker);

    public static Card AllThatFit(string name, IReadOnlyList<EventFact> events, int page, UserId asker) =>
        Fits("Events that fit", $"What fits “{CardText.Short(name)}”, best first.", name, events, page, asker);

    public static Card NoEvent(string name, IReadOnlyList<EventFact> nearest, IReadOnlyList<string> examples, UserId asker) =>
        new($"Nothing found for “{CardText.Short(name)}”")
        {
            Tone = CardTone.Notice,
            Parts =
            [
                new Paragraph("No event in this group's documents has that name."),
                .. nearest.Count > 0 || examples.Count == 0
                    ? Array.Empty<CardPart>()
                    : [Examples(examples)],
                new Paragraph(examples.Count > 0
                    ? "You can try a place, a person, a month or a topic."
                    : "No events are known here yet: they come with the documents that are added."),
            ],
            Controls = nearest.Count == 0 ? [] : [new Choice("The nearest", Options(nearest.Take(OptionsOnAPage), asker))],
        };

    public static Card NothingAsked(IReadOnlyList<string> examples) => new("Which event?")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(RichText.Of(
                new TextRun("Say a place, a person, a date or a topic after "),
                new TextRun($"/{SummitCommand.Name}", TextStyles.Code),
                new TextRun("."))),
            examples.Count > 0 ? Examples(examples) : new Paragraph("No events are known here yet: they come with the documents that are added."),
        ],
    };

    public static Card Gone() => new("No longer there")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("What this button opened is no longer among the group's documents.")],
    };

    private static Card Fits(string title, string sentence, string name, IReadOnlyList<EventFact> events, int page, UserId asker)
    {
        var pages = Math.Max(1, (events.Count + OptionsOnAPage - 1) / OptionsOnAPage);
        page = Math.Clamp(page, 0, pages - 1);
        var controls = ImmutableArray.CreateBuilder<CardControl>();
        controls.Add(new Choice("Choose an event", Options(events.Skip(page * OptionsOnAPage).Take(OptionsOnAPage), asker)));
        if (page > 0)
        {
            controls.Add(new Button("Previous page", EventActions.ToTurnList(name, page - 1, asker)));
        }

        if (page + 1 < pages)
        {
            controls.Add(new Button("Next page", EventActions.ToTurnList(name, page + 1, asker)));
        }

        return new Card(title)
        {
            Parts = [new Paragraph(sentence)],
            Controls = controls.ToImmutable(),
            Footer = pages > 1 ? RichText.FromString($"Page {page + 1} of {pages}") : null,
        };
    }

    private static FieldList Examples(IReadOnlyList<string> examples) =>
        new("For example", [.. examples.Select(e => new CitedText(RichText.Of(new TextRun(e, TextStyles.Code)), []))]);

    private static ImmutableArray<ChoiceOption> Options(IEnumerable<EventFact> events, UserId asker) =>
        [.. events.Select(e => new ChoiceOption(CardText.Cut(EventTitle.Of(e), LongestLabel), Details(e) is { Length: > 0 } details ? CardText.Cut(details, LongestLabel) : null, EventActions.ToPick(e, asker)))];

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
