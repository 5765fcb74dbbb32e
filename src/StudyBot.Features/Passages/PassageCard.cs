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
    /// <param name="remark">What there is to say of the other passages; null for nothing.</param>
    public static Card Show(Reading reading, SourceSummary source, SourceSentences sentences, Sentence sentence, string trail, int number, int count, RichText? remark)
    {
        var passage = new Passage(source.Id, sentences.EvidenceOf(sentence.Index));
        return new Card(CardText.Cut(CardText.OneLine(source.DisplayTitle), 200))
        {
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"Paragraph {sentence.Block.Number} of {source.Blocks}"),
            Parts =
            [
                new Paragraph(ParagraphText.Around(sentences, sentence, [.. reading.Hidden.Of(source.Id)])),
                .. remark is null ? Array.Empty<CardPart>() : [new Paragraph(remark)],
            ],
            Controls = [.. Controls(reading, trail, number, count), new Button("Read on in the document", SourceActions.ToOpen(source.Id, sentence.Block.Number)), .. ReportActions.ToReport([passage])],
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
