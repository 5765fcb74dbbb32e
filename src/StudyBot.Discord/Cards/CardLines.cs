using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StudyBot.Chat.Cards;

namespace StudyBot.Discord.Cards;

/// <summary>What a card says, in reading order, as lines of Discord's markup.</summary>
internal static class CardLines
{
    private const int LongestLabel = 200;
    private const int LongestMarks = 120;

    public static IEnumerable<CardLine> OfBody(Card card)
    {
        if (card.Subtitle is { } subtitle)
        {
            yield return new CardLine(false, most => MarkdownWriter.Write(subtitle, most, TextStyles.Italic));
        }

        CardPart? before = null;
        foreach (var part in card.Parts.IsDefault ? [] : card.Parts)
        {
            foreach (var line in OfPart(part, HasGap(part, before) || (before is null && card.Subtitle is not null)))
            {
                yield return line;
            }

            before = part;
        }
    }

    /// <summary>The sources by name, and under each the numbered sentences that the card cites.</summary>
    /// <param name="longestSentence">0 leaves the sentences out: then only the places are named.</param>
    public static IEnumerable<CardLine> OfSources(Card card, int longestSentence)
    {
        var isFirst = true;
        foreach (var source in CitedSource.Of(card))
        {
            yield return new CardLine(!isFirst, most => Framed("From ", source.Source, Math.Min(most, LongestLabel), TextStyles.Bold));
            isFirst = false;
            foreach (var citation in source.Citations)
            {
                yield return new CardLine(false, most => Cited(citation, longestSentence, most));
            }
        }
    }

    // Labels with their values stand close together; whatever runs on has room around it.
    private static bool HasGap(CardPart part, CardPart? before) => before is not null && (part, before) is not (Field or FieldList, Field or FieldList or Subheading);

    private static IEnumerable<CardLine> OfPart(CardPart part, bool hasGap) => part switch
    {
        Paragraph paragraph => [new CardLine(hasGap, most => Cited(paragraph.Text, paragraph.Citations, most))],
        Field field => [new CardLine(hasGap, most => OfField(field, most))],
        FieldList list => OfList(list, hasGap),
        Quotation quotation => [new CardLine(hasGap, most => OfQuotation(quotation, most))],
        Subheading heading => [new CardLine(hasGap, most => Framed("### ", heading.Text, Math.Min(most, LongestLabel)))],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<CardLine> OfList(FieldList list, bool hasGap)
    {
        if (!Blank.Is(list.Label))
        {
            yield return new CardLine(hasGap, most => Framed("", list.Label, Math.Min(most, LongestLabel), TextStyles.Bold));
        }

        foreach (var item in list.Items.IsDefault ? [] : list.Items)
        {
            yield return new CardLine(false, most => OfItem(item, most));
        }
    }

    private static Marked OfItem(CitedText item, int most)
    {
        var marks = Marks(item.Citations);
        var text = MarkdownWriter.Write(item.Text, Math.Max(0, most - 2 - marks.Length));
        return Indented(text, "- ", "  ", marks, most);
    }

    private static Marked OfField(Field field, int most)
    {
        var label = MarkdownWriter.WriteLine(field.Label, Math.Min(LongestLabel, most / 2), TextStyles.Bold);
        var value = Cited(field.Value, field.Citations, most - label.Text.Length - 1);
        return new Marked($"{label.Text} {value.Text}".TrimStart(), label.IsCut || value.IsCut);
    }

    private static Marked OfQuotation(Quotation quotation, int most)
    {
        var who = quotation.Attribution is { } attribution && !Blank.Is(attribution)
            ? $" — {MarkdownWriter.WriteLine(attribution, Math.Min(LongestLabel, most / 3)).Text}"
            : "";
        var end = $"”{who}{Marks(quotation.Citations)}";
        var text = MarkdownWriter.Write(quotation.Text, Math.Max(0, most - 3 - end.Length));
        return Indented(text, "> “", "> ", end, most);
    }

    private static Marked Cited(RichText text, ImmutableArray<int> citations, int most)
    {
        var marks = Marks(citations);
        var written = MarkdownWriter.Write(text, Math.Max(0, most - marks.Length));
        return new Marked(written.Text + marks, written.IsCut);
    }

    private static Marked Cited(Citation citation, int longestSentence, int most)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"[{citation.Number}] paragraph {citation.Paragraph}");
        var link = PageAddress.Of(citation.Link) is { } address ? $" [open]({address})" : "";
        if (longestSentence == 0)
        {
            return new Marked(head + link, IsCut: true);
        }

        var frame = head.Length + 4 + link.Length;
        var sentence = MarkdownWriter.WriteLine(citation.Sentence, Math.Max(0, Math.Min(longestSentence, most - frame)));
        return new Marked($"{head}: “{sentence.Text}”{link}", sentence.IsCut);
    }

    /// <summary>A label of one line after what it begins with.</summary>
    private static Marked Framed(string before, string label, int most, TextStyles styles = TextStyles.Plain)
    {
        var text = MarkdownWriter.WriteLine(label, Math.Max(0, most - before.Length), styles);
        return new Marked(before + text.Text, text.IsCut);
    }

    /// <summary>A text of several lines, each after the first with the same beginning; lines that then find no room are left out.</summary>
    private static Marked Indented(Marked text, string first, string others, string end, int most)
    {
        if (!text.Text.Contains('\n', StringComparison.Ordinal))
        {
            return new Marked(string.Concat(first, text.Text, end), text.IsCut);
        }

        var lines = text.Text.Split('\n');
        var room = most - first.Length - text.Text.Length - end.Length;
        var kept = 1;
        while (kept < lines.Length && room >= others.Length)
        {
            room -= others.Length;
            kept++;
        }

        var isCut = text.IsCut || kept < lines.Length;
        return new Marked(first + string.Join($"\n{others}", lines.Take(kept)) + (kept < lines.Length ? "…" : "") + end, isCut);
    }

    private static string Marks(ImmutableArray<int> citations)
    {
        if (citations.IsDefaultOrEmpty)
        {
            return "";
        }

        if (citations is [var only])
        {
            return string.Create(CultureInfo.InvariantCulture, $" [{only}]");
        }

        var marks = " " + string.Concat(citations.Select(n => string.Create(CultureInfo.InvariantCulture, $"[{n}]")));
        return marks.Length <= LongestMarks ? marks : marks[..(marks.LastIndexOf(']', LongestMarks - 2) + 1)] + "…";
    }
}
