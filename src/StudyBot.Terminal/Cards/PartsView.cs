using System.Diagnostics;
using Spectre.Console;
using Spectre.Console.Rendering;
using StudyBot.Chat.Cards;
using Paragraph = StudyBot.Chat.Cards.Paragraph;

namespace StudyBot.Terminal.Cards;

/// <summary>The parts of a card, top to bottom; neighbouring fields share one column of labels where there is room for it.</summary>
internal static class PartsView
{
    public static IReadOnlyList<IRenderable> Of(IReadOnlyList<CardPart> parts, bool isRoomy)
    {
        var rows = new List<IRenderable>();
        Grid? fields = null;
        CardPart? before = null;
        foreach (var part in parts)
        {
            if (isRoomy && part is (Field or FieldList))
            {
                fields ??= NewFields(rows);
                AddTo(fields, part);
                continue;
            }

            if (rows.Count > 0 && (fields is not null || part is Subheading or Quotation || before is Quotation))
            {
                rows.Add(Text.Empty);
            }

            fields = null;
            before = part;
            rows.AddRange(RowsOf(part));
        }

        return rows;
    }

    private static Grid NewFields(List<IRenderable> rows)
    {
        if (rows.Count > 0)
        {
            rows.Add(Text.Empty);
        }

        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0) });
        rows.Add(grid);
        return grid;
    }

    private static void AddTo(Grid fields, CardPart part)
    {
        if (part is Field field)
        {
            fields.AddRow(RunView.Line(field.Label, RunView.Quiet), RunView.Of(field.Value, field.Citations));
        }
        else if (part is FieldList list)
        {
            var label = list.Label;
            foreach (var item in list.Items)
            {
                fields.AddRow(RunView.Line(label, RunView.Quiet), CardView.Hanging("•", RunView.Of(item.Text, item.Citations)));
                label = "";
            }
        }
    }

    private static IEnumerable<IRenderable> RowsOf(CardPart part) => part switch
    {
        Paragraph paragraph => [RunView.Of(paragraph.Text, paragraph.Citations)],
        Field field => [Labelled(field)],
        FieldList list =>
        [
            RunView.Line(list.Label + ":", RunView.Quiet),
            .. list.Items.Select(i => CardView.Hanging("•", RunView.Of(i.Text, i.Citations))),
        ],
        Quotation quotation => Quoted(quotation),
        Subheading subheading => [RunView.Line(subheading.Text, RunView.Bold)],
        _ => throw new UnreachableException($"A part of a card that is not known here: {part.GetType().Name}."),
    };

    private static LinkingText Labelled(Field field) =>
        RunView.Of(RichText.Of([new TextRun(field.Label + ": ", TextStyles.Quiet), .. field.Value.Runs]), field.Citations);

    private static IEnumerable<IRenderable> Quoted(Quotation quotation)
    {
        var text = RichText.Of([new TextRun("“"), .. quotation.Text.Runs, new TextRun("”")]);
        yield return new Padder(RunView.Of(text, quotation.Citations, new Style(decoration: Decoration.Italic)), new Padding(2, 0, 0, 0));
        if (quotation.Attribution is { Length: > 0 } speaker)
        {
            yield return new Padder(RunView.Line("— " + speaker, RunView.Quiet), new Padding(2, 0, 0, 0));
        }
    }
}
