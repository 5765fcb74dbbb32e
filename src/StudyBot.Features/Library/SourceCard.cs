using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Library;

/// <summary>One source: what it says of itself, and its paragraphs by the numbers that citations have.</summary>
internal static class SourceCard
{
    private const string More = " […]";

    /// <param name="first">The piece to begin with, from 0; where none of that number is, the last page is shown.</param>
    /// <param name="subtitle">What there is to say of how it was found.</param>
    public static Card Show(Reading reading, SourceSummary source, SourceSentences text, IReadOnlyList<TextPiece> pieces, int first, string? subtitle = null)
    {
        first = first < pieces.Count ? Math.Max(0, first) : TextPieces.Before(pieces, pieces.Count);
        var count = TextPieces.CountFrom(pieces, first);
        var shown = pieces.Skip(first).Take(count).ToList();
        var hidden = reading.Hidden.Of(source.Id).ToList();
        return new Card(CardText.Cut(CardText.OneLine(source.DisplayTitle), 200))
        {
            Subtitle = subtitle is null ? null : RichText.FromString(subtitle),
            Parts = [.. first == 0 ? Facts(source) : [], .. shown.Select(piece => Part(text.Document.Source, piece, hidden))],
            Controls = Controls(reading, source, pieces, first, count),
            Footer = shown.Count == 0 ? null : RichText.FromString(Range(shown[0].Block.Number, shown[^1].Block.Number, source.Blocks)),
        };
    }

    private static IEnumerable<CardPart> Facts(SourceSummary source)
    {
        var info = source.Info;
        (string Label, string? Value)[] told =
        [
            ("Publisher", info.Publisher),
            ("Author", info.Author),
            ("Published", info.Published is { } published ? CivilDateText.InFull(published) : null),
            ("Written", info.Written is { } written && !written.Equals(info.Published) ? CivilDateText.InFull(written) : null),
            ("Language", LanguageText.Remark(info.Language, source.Facts)),
            ("Holds", $"{Counted.Of(source.Blocks, "paragraph")}, {Counted.Of(source.Facts, "fact")}"),
        ];
        foreach (var (label, value) in told.Where(t => !string.IsNullOrWhiteSpace(t.Value)))
        {
            yield return new Field(label, LineText.Of(value!), []);
        }

        yield return new Subheading("Paragraphs");
    }

    private static Field Part(SourceText text, TextPiece piece, List<TextSpan> hidden)
    {
        var number = piece.Block.Number.ToString(CultureInfo.InvariantCulture);
        var style = piece.Block.Kind == BlockKind.Heading ? TextStyles.Bold : TextStyles.Plain;
        return new Field(
            piece.IsContinued ? $"{number}, on" : number,
            RichText.Of([.. VisibleText.Runs(text, piece.Span, hidden, style), new TextRun(piece.IsCut ? More : "", TextStyles.Quiet)]),
            []);
    }

    private static ImmutableArray<CardControl> Controls(Reading reading, SourceSummary source, IReadOnlyList<TextPiece> pieces, int first, int count)
    {
        var controls = ImmutableArray.CreateBuilder<CardControl>();
        if (first > 0)
        {
            controls.Add(new Button("Previous page", SourceActions.ToPage(source.Id, TextPieces.Before(pieces, first), reading.Asker)) { Turn = PageTurn.Previous });
        }

        if (first + count < pieces.Count)
        {
            controls.Add(new Button("Next page", SourceActions.ToPage(source.Id, first + count, reading.Asker)) { Turn = PageTurn.Next });
        }

        return controls.ToImmutable();
    }

    private static string Range(int from, int to, int of) => from == to
        ? string.Create(CultureInfo.InvariantCulture, $"Paragraph {from} of {of}")
        : string.Create(CultureInfo.InvariantCulture, $"Paragraphs {from}–{to} of {of}");
}
