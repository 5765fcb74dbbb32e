using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup.Asking;

namespace StudyBot.Features.Ask;

/// <summary>What the documents say to a question: their own sentences, best first, never one that was put together.</summary>
internal static class AskCard
{
    private const int PassagesOnAPage = 4;
    private const int PassagesWhenDeclined = 3;
    private const int LongestTitle = 200;
    private const int LongestSource = 40;
    private const string NothingYet = "There are no documents here yet in which it could be looked for.";

    /// <param name="cards">Lines that open cards of what the question names.</param>
    /// <param name="putRight">What moderators put right of what these sentences say.</param>
    public static async Task<Card> ShowAsync(
        Reading reading,
        PassagesFound found,
        string question,
        IReadOnlyList<string> cards,
        PutRight putRight,
        int page,
        CancellationToken cancellationToken)
    {
        var passages = found.Passages
            .Where(p => reading.May(new Passage(p.Source, p.Sentence)))
            .Take(found.IsDeclined ? PassagesWhenDeclined : int.MaxValue)
            .ToList();
        if (passages.Count == 0)
        {
            return Nothing(reading, question, cards);
        }

        var card = new CitedCard(CardText.Cut(question, LongestTitle))
        {
            Tone = found.IsDeclined ? CardTone.Notice : CardTone.Neutral,
            Subtitle = found.IsDeclined ? "The documents do not seem to answer this. These are the nearest passages, and no more than that." : null,
            Head = page == 0 ? Pointers(cards) : [],
            LinesOnAPage = PassagesOnAPage,
            IsReportable = !found.IsDeclined,
        };
        return await PagedCard.ShowAsync(
            card,
            reading,
            passages,
            passage => LineOf(passage, reading.Shelf, putRight),
            page,
            to => AskActions.ToShow(question, to, reading.Asker),
            cancellationToken).ConfigureAwait(false) ?? AnswerCards.Gone();
    }

    public static Card NothingAsked(IReadOnlyList<string> examples) =>
        AnswerCards.NothingAsked("What would you like to know?", AskCommand.Name, "a question in your own words", examples, NothingYet);

    public static Card NoWords(string typed, IReadOnlyList<string> examples) => new("What would you like to know?")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"There is no word in “{CardText.Short(typed)}” to look for."),
            .. examples.Count > 0 ? [AnswerCards.Examples(examples)] : Array.Empty<CardPart>(),
        ],
    };

    public static Card TooLong(int length) => new("That is a long question")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph(QuestionLength.TooLong(length))],
    };

    private static Card Nothing(Reading reading, string question, IReadOnlyList<string> cards) => new(CardText.Cut(question, LongestTitle))
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(reading.Shelf.Sources.Count == 0
                ? NothingYet
                : "The documents do not seem to answer this, and no passage in them comes near it."),
            .. Pointers(cards),
        ],
    };

    private static ImmutableArray<CardPart> Pointers(IReadOnlyList<string> cards) => cards.Count == 0
        ? []
        : [new Field(cards.Count == 1 ? "There is a card" : "There are cards", RichText.Of([.. cards.SelectMany(Pointer)]), [])];

    private static IEnumerable<TextRun> Pointer(string line, int number)
    {
        if (number > 0)
        {
            yield return new TextRun(" · ");
        }

        yield return new TextRun(line, TextStyles.Code);
    }

    private static CitedLine? LineOf(FoundPassage passage, Shelf shelf, PutRight putRight)
    {
        if (shelf.Find(passage.Source) is not { } source)
        {
            return null;
        }

        var title = CardText.Cut(CardText.OneLine(source.DisplayTitle), LongestSource);
        var where = string.Create(CultureInfo.InvariantCulture, $"{title}, paragraph {passage.Sentence.Block}");
        return CitedLine.Quoted(
            string.Join(" · ", new[] { where, AsOf.IfDated(source), putRight.Of(passage.Source, passage.Sentence) }.OfType<string>()),
            AnswerText.Of(passage),
            passage.Source,
            passage.Sentence);
    }
}
