using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Review;

/// <summary>What is said in the queue beside the cards of its items.</summary>
internal static class ReviewCards
{
    public static Card Nothing(ReviewPlace place, SourceSummary? source)
    {
        var where = source is null ? "" : $" of “{CardText.Short(source.DisplayTitle)}”";
        var (title, words) = place.Which switch
        {
            ChangedFacts.KindName => ("Nothing is changed", $"No fact{where} is hidden or edited."),
            SettledQuestions.Approved or SettledQuestions.Retired => ($"No question is {place.Which}", $"There are no {place.Which} questions{where} to look at."),
            "" => ("Nothing waits for you", $"There are no disputes, reports, facts or questions{where} to look at."),
            var what => ("Nothing waits for you", $"There are no {what}{where} to look at."),
        };
        return new Card(title) { Tone = CardTone.Success, Parts = [new Paragraph(words)] };
    }

    public static Card Gone() => new("No longer there")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph(RichText.Of(new TextRun("This was decided, or its document has changed since. To go on: "), new TextRun($"/{ReviewCommand.Name}", TextStyles.Code)))],
    };

    /// <summary>Asks once before a whole document is approved.</summary>
    public static Card AskWhole(SourceSummary source, IReadOnlyList<string> titles, CardControl yes, CardControl back)
    {
        const int mostShown = 12;
        var rest = titles.Count - mostShown;
        return new Card($"Approve {Counted.Of(titles.Count, "fact")} of “{CardText.Short(source.DisplayTitle)}”?")
        {
            Parts =
            [
                new Paragraph("They stay on the cards as they are, and nobody is asked about them again."),
                new FieldList("These facts", [.. titles.Take(mostShown).Select(title => new CitedText(title, [])), .. rest > 0 ? [new CitedText($"and {Counted.Of(rest, "other")}", [])] : ImmutableArray<CitedText>.Empty]),
            ],
            Controls = [yes, back],
        };
    }

    /// <summary>A card with a word above it of what was just done, or why it was not.</summary>
    public static Card WithWord(Card card, string word, CardControl? takeBack = null) => card with
    {
        Parts = [new Paragraph(RichText.Of(new TextRun(word, TextStyles.Bold))), .. card.Parts],
        Controls = takeBack is null ? card.Controls : [.. card.Controls, takeBack],
    };
}
