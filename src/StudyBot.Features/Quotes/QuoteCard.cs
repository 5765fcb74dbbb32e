using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup.Quotes;

namespace StudyBot.Features.Quotes;

/// <summary>Quotes word for word, each with who said it and where it stands.</summary>
internal static class QuoteCard
{
    private const int QuotesOnAPage = 5;
    private const string NothingYet = "No quotes are known here yet: they come with the documents that are added.";
    private const string Hint = "You can try a topic, a place, or by: and a name.";

    public static Task<Card> ShowAsync(Reading reading, QuoteMatches.Found found, string about, string by, int page, CancellationToken cancellationToken)
    {
        var topic = UnderstoodAs.Words(found.About, about);
        var speaker = found.Speakers is [var only] ? CardText.Short(only) : $"“{UnderstoodAs.Words(found.By, by)}”";
        var title = $"Quotes{(found.By is null ? "" : $" by {speaker}")}{(found.About is null ? "" : $" about “{topic}”")}";
        var notes = new[]
        {
            UnderstoodAs.Note(found.By, by, "No speaker is called"),
            UnderstoodAs.Note(found.About, about, "Nothing quoted has"),
            found.AlsoSpeaks is { } also ? $"The words of {CardText.Short(also)} come first, then what others say." : null,
            Count(found),
        };
        return CardAsync(reading, title, string.Join(' ', notes.OfType<string>()), found.Quotes, cancellationToken, page, about, by, Narrower(reading, found, about));
    }

    public static async Task<Card> NothingAboutAsync(
        Reading reading,
        QuoteMatches.NothingAbout none,
        string about,
        string by,
        IReadOnlyList<string> examples,
        CancellationToken cancellationToken)
    {
        var who = none.By is null ? "" : $" by {UnderstoodAs.Words(none.By, by)}";
        var sentence = $"No quote{who} in this group's documents fits that.";
        if (none.Nearest.Count == 0)
        {
            return AnswerCards.NothingFound(about, sentence, examples, Hint, Hint);
        }

        var card = await CardAsync(
            reading,
            $"Nothing found for “{CardText.Short(about)}”",
            $"{sentence} These {(none.IsPartly ? "have some of the words" : "are about other things")}, and are no more than the nearest.",
            none.Nearest,
            cancellationToken).ConfigureAwait(false);
        return card with { Tone = CardTone.Notice };
    }

    public static Card NoSpeaker(Reading reading, QuoteMatches.NoSpeaker none, string about, string by, IReadOnlyList<string> examples) => AnswerCards.NothingFound(
        by,
        "Nobody of that name is quoted in this group's documents.",
        examples,
        Hint,
        Hint,
        ChoiceCard.Nearest(none.Nearest.Select(name => ChoiceCard.Option(CardText.OneLine(name), null, QuoteActions.ToShow(about, name, 0, reading.Asker)))));

    public static Card NoQuotes() => new("No quotes yet")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph(NothingYet)],
    };

    private static async Task<Card> CardAsync(
        Reading reading,
        string title,
        string subtitle,
        IReadOnlyList<FoundQuote> quotes,
        CancellationToken cancellationToken,
        int page = 0,
        string about = "",
        string by = "",
        IReadOnlyList<CardControl>? controls = null)
    {
        var card = new CitedCard(title) { Subtitle = subtitle, LinesOnAPage = QuotesOnAPage, Controls = controls ?? [] };
        return await PagedCard.ShowAsync(
            card,
            reading,
            quotes,
            quote => QuoteLines.Of(quote, reading.Shelf),
            page,
            to => QuoteActions.ToShow(about, by, to, reading.Asker),
            cancellationToken).ConfigureAwait(false) ?? AnswerCards.Gone();
    }

    private static string Count(QuoteMatches.Found found)
    {
        var order = found.About is null ? "the newest document first" : "the best first";
        return found.Quotes.Count == 1 ? "One quote." : string.Create(CultureInfo.InvariantCulture, $"{found.Quotes.Count} quotes, {order}.");
    }

    // Sources call people by many names, and one name may be several people's: whoever asked may choose.
    private static IReadOnlyList<CardControl> Narrower(Reading reading, QuoteMatches.Found found, string about) => found.Speakers.Count < 2
        ? []
        :
        [
            new Choice(
                "Only one of them",
                [
                    .. found.Speakers
                        .Take(ChoiceCard.OptionsOnAPage)
                        .Select(name => ChoiceCard.Option(CardText.OneLine(name), null, QuoteActions.ToShow(about, name, 0, reading.Asker))),
                ]),
        ];
}
