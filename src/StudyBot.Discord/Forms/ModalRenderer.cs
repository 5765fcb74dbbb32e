using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Discord.Cards;
using StudyBot.Discord.Wire.Payloads.Components;

namespace StudyBot.Discord.Forms;

/// <summary>A form as Discord's modal. Its button cannot be named, so the form's own label for it is not shown.</summary>
internal static class ModalRenderer
{
    /// <param name="before">What was filled in before, shown in the place of the fields' own values; a file must be chosen anew.</param>
    public static Modal Render(Form form, FormAnswers? before = null)
    {
        var id = form.Target is SealedTarget target ? target.Id : throw new InvalidOperationException("A form reached Discord with a target that was never sealed.");
        return new Modal(
            id,
            PlainLabel.Of(form.Title, DiscordLimits.ModalTitle),
            [.. form.Fields.Take(DiscordLimits.ModalFields).Select(f => Draw(f, before?.Texts.GetValueOrDefault(f.Name) ?? f.Value))]);
    }

    private static Label Draw(FormField field, string? value) => field.Kind switch
    {
        FormFieldKind.Line => Labelled(field, Input(field, value, TextInputStyle.Line), null),
        FormFieldKind.Text => Labelled(field, Input(field, value, TextInputStyle.Paragraph), null),
        FormFieldKind.File => Labelled(field, new FileUpload(field.Name, field.IsRequired ? 1 : 0, 1, field.IsRequired), field.Placeholder),
        FormFieldKind.Select when OptionsOf(field, value) is { Length: > 0 } options =>
            Labelled(field, new StringSelect(field.Name, options, PlainLabel.OrNone(field.Placeholder, DiscordLimits.SelectPlaceholder), Required: field.IsRequired), null),
        FormFieldKind.Select => Labelled(field, Input(field, value, TextInputStyle.Line), null),
        _ => throw new UnreachableException(),
    };

    private static Label Labelled(FormField field, Component input, string? description) =>
        new(PlainLabel.Of(field.Label, DiscordLimits.ModalLabel), input, PlainLabel.OrNone(description, DiscordLimits.ModalPlaceholder));

    private static TextInput Input(FormField field, string? value, TextInputStyle style)
    {
        var most = Math.Clamp(field.MaxLength, 1, DiscordLimits.ModalText);
        return new TextInput(
            field.Name,
            style,
            Value: string.IsNullOrEmpty(value) ? null : PlainLabel.Cut(value, most),
            Placeholder: PlainLabel.OrNone(field.Placeholder, DiscordLimits.ModalPlaceholder),
            Required: field.IsRequired,
            MaxLength: most);
    }

    private static ImmutableArray<SelectOption> OptionsOf(FormField field, string? value) => field.Options.IsDefault
        ? []
        :
        [
            .. field.Options
                .Where(o => !Blank.Is(o))
                .Select(o => PlainLabel.Cut(o, DiscordLimits.OptionLabel))
                .Distinct(StringComparer.Ordinal)
                .Take(DiscordLimits.SelectOptions)
                .Select(o => new SelectOption(PlainLabel.Of(o, DiscordLimits.OptionLabel), o, Default: o == value ? true : null)),
        ];
}
