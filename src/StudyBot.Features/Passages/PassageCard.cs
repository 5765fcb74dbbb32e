using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Library;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Features.Passages;

/// <summary>A passage in its paragraph, the sentence marked.</summary>
internal static class PassageCard
{
    // A paragraph is shown whole unless it is longer: then so much on either side of the sentence.
    private const int MostAround = 1200;

    // Longer than any sentence that is one; of what is longer the beginning is shown, and the rest where the document is read on.
    private const int LongestSentence = 1500;

    public static Card Show(Reading reading, SourceSummary source, SourceSentences sentences, Sentence sentence, string trail, int number, int count)
    {
        var (text, hidden) = (sentences.Document.Source, reading.Hidden.Of(source.Id).ToList());
        var (block, span) = (sentence.Block.Span, sentence.Span);
        var from = Math.Max(block.Start, span.Start - MostAround);
        var isCut = span.Length > LongestSentence;
        span = isCut ? VisibleText.WholeSigns(text, span.Start, span.Start + LongestSentence) : span;
        var to = isCut ? span.End : Math.Min(block.End, span.End + MostAround);
        return new Card(CardText.Cut(CardText.OneLine(source.DisplayTitle), 200))
        {
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"Paragraph {sentence.Block.Number} of {source.Blocks}"),
            Parts =
            [
                new Paragraph(RichText.Of(
                [
                    new TextRun(from > block.Start ? "…" : ""),
                    .. VisibleText.Runs(text, VisibleText.WholeSigns(text, from, span.Start), hidden),
                    .. VisibleText.Runs(text, span, hidden, TextStyles.Marked),
                    .. VisibleText.Runs(text, VisibleText.WholeSigns(text, span.End, to), hidden),
                    new TextRun(to < block.End ? "…" : ""),
                ])),
            ],
            Controls = [.. Controls(reading, trail, number, count), new Button("Read on in the document", SourceActions.ToOpen(source.Id, sentence.Block.Number))],
            Footer = count > 1 ? RichText.FromString(string.Create(CultureInfo.InvariantCulture, $"Passage {number + 1} of {count}")) : null,
        };
    }

    private static ImmutableArray<CardControl> Controls(Reading reading, string trail, int number, int count)
    {
        var controls = ImmutableArray.CreateBuilder<CardControl>();
        if (number > 0)
        {
            controls.Add(new Button("Previous passage", PassageActions.ToTurn(trail, number - 1, reading.Asker)) { Turn = PageTurn.Previous });
        }

        if (number + 1 < count)
        {
            controls.Add(new Button("Next passage", PassageActions.ToTurn(trail, number + 1, reading.Asker)) { Turn = PageTurn.Next });
        }

        return controls.ToImmutable();
    }
}
