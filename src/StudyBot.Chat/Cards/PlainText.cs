using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using StudyBot.Chat.Buttons;

namespace StudyBot.Chat.Cards;

/// <summary>
/// A card as plain text, for pipes, as the fallback that platforms want beside their own layout, and to be compared in tests. It knows no width:
/// lines end where the card's do.
/// </summary>
public static class PlainText
{
    private const string Indent = "  ";

    /// <summary>Lines end in <c>\n</c>, the last one too; nothing in it acts on a screen (<see cref="TextSafety"/>).</summary>
    public static string Render(Card card)
    {
        var text = new StringBuilder();
        Line(text, TextSafety.CleanLine(card.Title));
        if (card.Subtitle is { } subtitle)
        {
            Line(text, Flow(subtitle));
        }

        Section(text, card.Parts.IsDefault ? [] : card.Parts.Select(Part));
        foreach (var source in CitedSource.Of(card))
        {
            Section(text, source.Citations.Select(Cited).Prepend($"From: {TextSafety.CleanLine(source.Source)}"));
        }

        Section(text, card.Attachments.IsDefault ? [] : card.Attachments.Select(a => $"File: {TextSafety.CleanLine(a.FileName)}"));
        Section(text, ControlLines(card));
        if (card.Footer is { } footer)
        {
            Section(text, [Flow(footer)]);
        }

        return text.ToString();
    }

    /// <summary>What the numbers of a rendered card stand for: buttons and options in reading order, links and disabled buttons left out.</summary>
    public static ImmutableArray<NumberedTarget> Targets(Card card)
    {
        var targets = ImmutableArray.CreateBuilder<NumberedTarget>();
        foreach (var (label, target, turn) in card.Controls.IsDefault ? [] : card.Controls.SelectMany(Pressable))
        {
            targets.Add(new NumberedTarget(targets.Count + 1, TextSafety.CleanLine(label), target, turn));
        }

        return targets.ToImmutable();
    }

    private static IEnumerable<(string Label, ButtonTarget Target, PageTurn Turn)> Pressable(CardControl control) => control switch
    {
        Button { IsDisabled: true } or Button { Target: LinkTarget } => [],
        Button button => [(button.Label, button.Target, button.Turn)],
        Choice choice => choice.Options.Where(o => o.Target is not LinkTarget).Select(o => (o.Label, o.Target, PageTurn.None)),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> ControlLines(Card card)
    {
        var number = 0;
        foreach (var control in card.Controls.IsDefault ? [] : card.Controls)
        {
            switch (control)
            {
                case Button { Target: LinkTarget link } button:
                    yield return $"{TextSafety.CleanLine(button.Label)}: {link.Address}";
                    break;
                case Button { IsDisabled: true } button:
                    yield return $"- {TextSafety.CleanLine(button.Label)}";
                    break;
                case Button button:
                    yield return Numbered(++number, button.Label, null);
                    break;
                case Choice choice:
                    yield return $"{TextSafety.CleanLine(choice.Placeholder)}:";
                    foreach (var option in choice.Options)
                    {
                        yield return option.Target is LinkTarget link
                            ? $"{TextSafety.CleanLine(option.Label)}: {link.Address}"
                            : Numbered(++number, option.Label, option.Description);
                    }

                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private static string Numbered(int number, string label, string? description)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{number}. {TextSafety.CleanLine(label)}");
        return string.IsNullOrWhiteSpace(description) ? line : $"{line} ({TextSafety.CleanLine(description)})";
    }

    private static string Part(CardPart part) => part switch
    {
        Paragraph paragraph => Flow(paragraph.Text) + Numbers(paragraph.Citations),
        Field field => $"{TextSafety.CleanLine(field.Label)}: {Flow(field.Value)}{Numbers(field.Citations)}",
        FieldList list => string.Join('\n', list.Items.Select(i => $"{Indent}- {Flow(i.Text)}{Numbers(i.Citations)}").Prepend($"{TextSafety.CleanLine(list.Label)}:")),
        Quotation quotation => $"{Indent}“{Flow(quotation.Text)}”{Attribution(quotation)}{Numbers(quotation.Citations)}",
        Subheading heading => $"\n{TextSafety.CleanLine(heading.Text)}",
        _ => throw new UnreachableException(),
    };

    private static string Attribution(Quotation quotation) => quotation.Attribution is { } who ? $" — {TextSafety.CleanLine(who)}" : "";

    private static string Cited(Citation citation)
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"[{citation.Number}] paragraph {citation.Paragraph}: “{TextSafety.CleanLine(citation.Sentence)}”");
        return citation.Link is null ? line : $"{line} {citation.Link}";
    }

    private static string Numbers(ImmutableArray<int> citations) =>
        citations.IsDefaultOrEmpty ? "" : " " + string.Concat(citations.Select(n => string.Create(CultureInfo.InvariantCulture, $"[{n}]")));

    /// <summary>Running text: a line of its own begins indented, so that none can be taken for a part of the card.</summary>
    private static string Flow(RichText text)
    {
        var flow = new StringBuilder();
        foreach (var run in text.Runs.IsDefault ? [] : text.Runs)
        {
            flow.Append(TextSafety.Clean(run.Text));
            if (run.Link is { } link)
            {
                flow.Append(CultureInfo.InvariantCulture, $" ({link})");
            }
        }

        return flow.Replace("\n", $"\n{Indent}").ToString();
    }

    private static void Section(StringBuilder text, IEnumerable<string> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            // One empty line before a section; a subheading brings its own.
            if (isFirst && !line.StartsWith('\n'))
            {
                text.Append('\n');
            }

            isFirst = false;
            Line(text, line);
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
