using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Forms;

/// <summary>A form as Slack's modal, and a card in one. The field's name is the id of its block, which errors refer to.</summary>
internal static class ModalRenderer
{
    private const int LongestHint = 150;

    public static View Render(Form form, FormOrigin origin)
    {
        var id = form.Target is SealedTarget target ? target.Id : throw new InvalidOperationException("A form reached Slack with a target that was never sealed.");
        return new View(
            View.Modal,
            [.. form.Fields.Take(SlackLimits.ViewBlocks).Select(Draw)],
            Title(form.Title),
            TextObject.Plain(PlainLabel.Of(form.SubmitLabel, SlackLimits.ModalTitle)),
            TextObject.Plain("Cancel"),
            id,
            origin.Write());
    }

    /// <summary>A card to look at, in the place of a message where there is no channel.</summary>
    public static View Show(Card card)
    {
        var rendered = CardRenderer.Render(card);
        return new View(View.Modal, rendered.Blocks, Title("StudyBot"), Close: TextObject.Plain("Close"));
    }

    private static TextObject Title(string title) => TextObject.Plain(PlainLabel.Of(title, SlackLimits.ModalTitle));

    private static Block Draw(FormField field) => new Block.Input(
        TextObject.Plain(PlainLabel.Of(field.Label, SlackLimits.InputLabel)),
        ElementOf(field),
        field.IsRequired ? null : true,
        field.Kind == FormFieldKind.File && PlainLabel.OrNone(field.Placeholder, LongestHint) is { } hint ? TextObject.Plain(hint) : null)
    {
        BlockId = field.Name,
    };

    private static Element ElementOf(FormField field) => field.Kind switch
    {
        FormFieldKind.Line => Input(field, isLong: false),
        FormFieldKind.Text => Input(field, isLong: true),
        FormFieldKind.File => new Element.FileInput(field.Name, MaxFiles: 1),
        FormFieldKind.Select when OptionsOf(field) is { IsEmpty: false } options => new Element.StaticSelect(
            field.Name, Placeholder(field), options, options.FirstOrDefault(o => o.Value == field.Value)),
        FormFieldKind.Select => Input(field, isLong: false),
        _ => throw new UnreachableException(),
    };

    private static Element.TextInput Input(FormField field, bool isLong)
    {
        var most = Math.Clamp(field.MaxLength, 1, SlackLimits.InputText);
        return new Element.TextInput(
            field.Name, isLong, most, Placeholder(field), string.IsNullOrEmpty(field.Value) ? null : CodePoints.Cut(field.Value, most));
    }

    private static TextObject? Placeholder(FormField field) =>
        PlainLabel.OrNone(field.Placeholder, SlackLimits.Placeholder) is { } text ? TextObject.Plain(text) : null;

    private static ImmutableArray<SelectOption> OptionsOf(FormField field) => field.Options.IsDefault
        ? []
        :
        [
            .. field.Options
                .Where(o => !Blank.Is(o) && CodePoints.Count(o) <= SlackLimits.OptionValue)
                .Distinct(StringComparer.Ordinal)
                .Take(SlackLimits.SelectOptions)
                .Select(o => new SelectOption(TextObject.Plain(PlainLabel.Of(o, SlackLimits.OptionText)), o)),
        ];
}
