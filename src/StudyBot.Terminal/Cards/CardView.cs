using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;

namespace StudyBot.Terminal.Cards;

/// <summary>A card drawn for a terminal of a given width: framed where there is room, plain rows where there is not.</summary>
public static class CardView
{
    /// <summary>Columns; lines longer than this are hard to read, however wide the terminal is.</summary>
    private const int WidestCard = 120;

    /// <summary>Columns; below this a frame and a column of labels take too much room.</summary>
    private const int NarrowestFrame = 60;

    public static IRenderable Of(Card card, int width)
    {
        ArgumentNullException.ThrowIfNull(card);
        var isRoomy = width >= NarrowestFrame;
        var rows = new List<IRenderable> { RunView.Line(card.Title, RunView.Bold.Combine(new Style(ColourOf(card.Tone)))) };
        if (card.Subtitle is { } subtitle)
        {
            rows.Add(RunView.Of(subtitle, under: RunView.Quiet));
        }

        AddSection(rows, PartsView.Of(card.Parts, isRoomy));
        AddSection(rows, ControlRows(card));
        AddSection(rows, AttachmentRows(card));
        foreach (var source in CitedSource.Of(card))
        {
            AddSection(rows, CitationRows(source));
        }

        AddSection(rows, card.Footer is { } footer ? [RunView.Of(footer, under: RunView.Quiet)] : []);
        var body = new Rows(rows);
        return isRoomy
            ? new Panel(body)
            {
                Border = BoxBorder.Rounded,
                BorderStyle = new Style(ColourOf(card.Tone)),
                Padding = new Padding(1, 0),
                Width = Math.Min(width, WidestCard),
            }
            : body;
    }

    private static void AddSection(List<IRenderable> rows, IReadOnlyList<IRenderable> section)
    {
        if (section.Count > 0)
        {
            rows.Add(Text.Empty);
            rows.AddRange(section);
        }
    }

    // What has a number is what PlainText.Targets numbers: disabled buttons and links have none.
    private static List<IRenderable> ControlRows(Card card)
    {
        var rows = new List<IRenderable>();
        var number = 0;
        foreach (var control in card.Controls)
        {
            if (control is Button button)
            {
                rows.Add(ControlRow(button.Label, null, button.Target, button.IsDisabled, ref number));
            }
            else if (control is Choice choice)
            {
                rows.Add(RunView.Line(choice.Placeholder));
                foreach (var option in choice.Options)
                {
                    rows.Add(ControlRow(option.Label, option.Description, option.Target, isDisabled: false, ref number));
                }
            }
        }

        return rows;
    }

    private static IRenderable ControlRow(string label, string? description, ButtonTarget target, bool isDisabled, ref int number)
    {
        if (target is LinkTarget link)
        {
            return Hanging("→", RunView.Of(RichText.Of(new TextRun(TextSafety.CleanLine(label), TextStyles.Plain, link.Address))));
        }

        var text = new Spectre.Console.Paragraph(TextSafety.CleanLine(label), isDisabled ? RunView.Quiet : Style.Plain);
        if (description is { Length: > 0 })
        {
            text.Append($" ({TextSafety.CleanLine(description)})", RunView.Quiet);
        }

        return Hanging(isDisabled ? "-" : string.Create(CultureInfo.InvariantCulture, $"{++number}."), text);
    }

    private static List<IRenderable> AttachmentRows(Card card) =>
    [
        .. card.Attachments.Select(a => RunView.Line(
            a.Bytes is { } bytes ? string.Create(CultureInfo.InvariantCulture, $"File: {a.FileName} ({bytes:N0} bytes)") : $"File: {a.FileName}")),
    ];

    private static List<IRenderable> CitationRows(CitedSource source) =>
    [
        RunView.Line($"From: {source.Source}", RunView.Quiet),
        .. source.Citations.Select(c => Hanging(
            RunView.Mark(c.Number),
            RunView.Of(
                RichText.Of(
                    new TextRun(string.Create(CultureInfo.InvariantCulture, $"paragraph {c.Paragraph}"), TextStyles.Quiet, c.Link),
                    new TextRun($": “{TextSafety.CleanLine(c.Sentence)}”", TextStyles.Quiet))))),
    ];

    /// <summary>A mark, and a text whose further lines stand under its first.</summary>
    internal static IRenderable Hanging(string mark, IRenderable text)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 1, 0), Width = Math.Max(2, mark.Length) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0) });
        grid.AddRow(new Text(mark, RunView.Quiet), text);
        return grid;
    }

    private static Color ColourOf(CardTone tone) => tone switch
    {
        CardTone.Success => Color.Green,
        CardTone.Notice => Color.Yellow,
        CardTone.Error => Color.Red,
        _ => Color.Default,
    };
}
