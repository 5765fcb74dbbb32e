using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Timeline;

namespace StudyBot.Features.Timeline;

/// <summary>Dated events in order, each at its own date and with the sentence that gives it.</summary>
internal static class TimelineCard
{
    private const int EventsOnAPage = 12;
    private const string Hint = "You can try a person, a place, a body or a topic, or give only dates.";
    private const string NothingYet = "No events are known here yet: they come with the documents that are added.";

    public static async Task<Card> ShowAsync(
        Reading reading,
        TimelineMatches.Found found,
        TimelineRequest asked,
        DateBounds.Between bounds,
        int page,
        CancellationToken cancellationToken)
    {
        var card = new CitedCard(Title(found.About, asked))
        {
            Subtitle = string.Join(' ', new[] { Note(found.About, asked), Count(found, bounds) }.OfType<string>()),
            LinesOnAPage = EventsOnAPage,
            Controls = found.About is { People.Count: > 0 } about
                ? [new Choice("Only one of them", [.. about.People.Take(ChoiceCard.OptionsOnAPage).Select(name => OptionOf(reading, asked, name))])]
                : [],
        };
        return await PagedCard.ShowAsync(
            card,
            reading,
            found.Entries,
            entry => TimelineLines.Of(entry, reading.Shelf),
            page,
            to => TimelineActions.ToShow(asked, to, reading.Asker),
            cancellationToken).ConfigureAwait(false) ?? AnswerCards.Gone();
    }

    public static Card NothingBetween(Reading reading, TimelineMatches.NothingBetween none, TimelineRequest asked, DateBounds.Between bounds)
    {
        var whole = asked with { From = "", To = "" };
        var sentence = none switch
        {
            { Dated: 0 } => "Events fit, but no document gives a date for any of them.",
            { Dated: 1 } => $"No event that fits is dated {Span(bounds)}; the one that is dated is of {CivilDateText.InFull(none.Earliest!)}.",
            _ => $"No event that fits is dated {Span(bounds)}; those that are dated lie between {CivilDateText.InFull(none.Earliest!)} and {CivilDateText.InFull(none.Latest!)}.",
        };
        return new Card(Title(none.About, asked))
        {
            Tone = CardTone.Notice,
            Subtitle = Note(none.About, asked) is { } note ? RichText.FromString(note) : null,
            Parts =
            [
                new Paragraph(sentence),
                .. none.Dated > 0 && none.Undated > 0 ? [new Paragraph(Undated(none.Undated))] : Array.Empty<CardPart>(),
            ],
            Controls = none.Dated > 0 ? [new Button("Show them", TimelineActions.ToShow(whole, 0, reading.Asker))] : [],
        };
    }

    public static Card NothingAbout(Reading reading, TimelineMatches.NothingAbout none, TimelineRequest asked, IReadOnlyList<string> examples) => AnswerCards.NothingFound(
        asked.About,
        "No event in this group's documents fits that.",
        examples,
        Hint,
        Hint,
        ChoiceCard.Nearest(none.Nearest.Select(name => OptionOf(reading, asked, name))));

    public static Card NoEvents() => new("No events yet")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph(NothingYet)],
    };

    public static Card Unread(DateBounds.Unread unread, TimelineRequest asked) => WrongDate(
        $"“{CardText.Short(unread.Typed)}” cannot be read as a date; write it as 2016, 2016-12, December 2016, 15 December 2016 or 1990s.",
        asked.WithDate(unread.IsFrom, "2016-12"));

    public static Card WithoutYear(DateBounds.WithoutYear partial, TimelineRequest asked) => WrongDate(
        $"“{CardText.Short(partial.Typed)}” says no year; write it as 2016, 2016-12, December 2016 or 15 December 2016.",
        asked.WithDate(partial.IsFrom, "December 2016"));

    public static Card Backwards(Reading reading, DateBounds.Backwards turned, TimelineRequest asked)
    {
        var right = asked with { From = asked.To, To = asked.From };
        return WrongDate($"{CivilDateText.InFull(turned.From)} comes after {CivilDateText.InFull(turned.To)}, so nothing lies between them.", right) with
        {
            Controls = [new Button("The other way round", TimelineActions.ToShow(right, 0, reading.Asker))],
        };
    }

    private static ChoiceOption OptionOf(Reading reading, TimelineRequest asked, string name) =>
        ChoiceCard.Option(CardText.OneLine(name), null, TimelineActions.ToShow(asked with { About = name }, 0, reading.Asker));

    private static Card WrongDate(string sentence, TimelineRequest example) => new("Which dates?")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph(sentence), AnswerCards.Examples([example.Line])],
    };

    private static string Title(TimelineTopic? about, TimelineRequest asked) =>
        about is null ? "Timeline" : $"Timeline: {UnderstoodAs.Words(about.Read, asked.About)}";

    private static string? Note(TimelineTopic? about, TimelineRequest asked) => about switch
    {
        { Read.Quality: not NameMatchQuality.Words } => UnderstoodAs.Note(about.Read, asked.About, "No event has"),
        { IsOnlySaid: true } => $"No event is named so; these are told in sentences that say it.",
        { IsKindAsAsked: false } => "None of that kind fits; these are of other kinds.",
        _ => null,
    };

    private static string Count(TimelineMatches.Found found, DateBounds.Between bounds)
    {
        var events = found.Entries.Count == 1 ? "One event" : string.Create(CultureInfo.InvariantCulture, $"{found.Entries.Count} events in order of date");
        var between = bounds is { From: null, To: null } ? "" : $" {Span(bounds)}";
        return found.Undated == 0 ? $"{events}{between}." : $"{events}{between}. {Undated(found.Undated)}";
    }

    private static string Undated(int count) => count == 1
        ? "One more has no date in the documents and is not shown."
        : string.Create(CultureInfo.InvariantCulture, $"{count} more have no date in the documents and are not shown.");

    private static string Span(DateBounds.Between bounds) => bounds switch
    {
        { From: { } from, To: { } to } when from == to => $"in {CivilDateText.InFull(from)}",
        { From: { } from, To: { } to } => $"between {CivilDateText.InFull(from)} and {CivilDateText.InFull(to)}",
        { From: { } from } => $"from {CivilDateText.InFull(from)} on",
        { To: { } to } => $"up to {CivilDateText.InFull(to)}",
        _ => "at all",
    };
}
