using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary>A passage in its paragraph, the sentence marked; what a moderator hid is left out visibly.</summary>
internal static class PassageCard
{
    // A paragraph is shown whole unless it is longer: then so much on either side of the sentence.
    private const int MostAround = 1200;
    private const string LeftOut = "[…]";

    public static Card Show(
        EventFact fact,
        SourceSummary source,
        Document document,
        IReadOnlyList<TextSpan> hidden,
        ImmutableArray<Passage> passages,
        int number,
        UserId asker)
    {
        var evidence = passages[number].Evidence;
        var block = document.Blocks.FirstOrDefault(b => b.Span.Contains(evidence.Span))?.Span ?? evidence.Span;
        var from = Math.Max(block.Start, evidence.Span.Start - MostAround);
        var to = Math.Min(block.End, evidence.Span.End + MostAround);
        var text = document.Source;
        var controls = ImmutableArray.CreateBuilder<CardControl>();
        if (number > 0)
        {
            controls.Add(new Button("Previous passage", EventActions.ToTurnPassage(fact, number - 1, asker)));
        }

        if (number + 1 < passages.Length)
        {
            controls.Add(new Button("Next passage", EventActions.ToTurnPassage(fact, number + 1, asker)));
        }

        return new Card(CardText.Cut(CardText.OneLine(source.DisplayTitle), 200))
        {
            Subtitle = $"Paragraph {evidence.Block}, for {EventTitle.Of(fact)}",
            Parts =
            [
                new Paragraph(RichText.Of(
                [
                    new TextRun(from > block.Start ? "…" : ""),
                    .. Runs(text, Bounds(text, from, evidence.Span.Start), hidden, TextStyles.Plain),
                    .. Runs(text, evidence.Span, hidden, TextStyles.Marked),
                    .. Runs(text, Bounds(text, evidence.Span.End, to), hidden, TextStyles.Plain),
                    new TextRun(to < block.End ? "…" : ""),
                ])),
            ],
            Controls = controls.ToImmutable(),
            Footer = passages.Length > 1 ? RichText.FromString($"Passage {number + 1} of {passages.Length}") : null,
        };
    }

    // Never begins or ends inside a surrogate pair.
    private static TextSpan Bounds(SourceText text, int from, int to)
    {
        from += from < to && char.IsLowSurrogate(text.Text[from]) && from > 0 && char.IsHighSurrogate(text.Text[from - 1]) ? 1 : 0;
        to -= from < to && char.IsHighSurrogate(text.Text[to - 1]) && to < text.Text.Length && char.IsLowSurrogate(text.Text[to]) ? 1 : 0;
        return TextSpan.FromBounds(from, Math.Max(from, to));
    }

    private static IEnumerable<TextRun> Runs(SourceText text, TextSpan span, IReadOnlyList<TextSpan> hidden, TextStyles styles)
    {
        var at = span.Start;
        foreach (var gap in hidden.Where(h => h.Overlaps(span)).OrderBy(h => h.Start))
        {
            if (gap.Start > at)
            {
                yield return new TextRun(text[TextSpan.FromBounds(at, gap.Start)], styles);
            }

            if (gap.End > at)
            {
                yield return new TextRun(LeftOut, TextStyles.Quiet);
                at = Math.Min(gap.End, span.End);
            }
        }

        if (at < span.End)
        {
            yield return new TextRun(text[TextSpan.FromBounds(at, span.End)], styles);
        }
    }
}
