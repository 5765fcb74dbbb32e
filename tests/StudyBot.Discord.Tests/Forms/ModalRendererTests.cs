using CsCheck;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Forms;
using StudyBot.Discord.Forms;
using StudyBot.Discord.Wire.Payloads.Components;

namespace StudyBot.Discord.Tests.Forms;

public sealed class ModalRendererTests
{
    private static readonly Gen<string> Text = Gen.OneOf(Gen.String[0, 30], Gen.Int[0, 5000].Select(n => new string('x', n)));

    private static readonly Gen<FormField> Field = Gen.Select(Text, Text, Gen.Int[0, 3], Gen.Int[0, 6000], Text.Array[0, 30]).Select(f =>
        new FormField("name", f.Item1, (FormFieldKind)f.Item3, f.Item4 % 2 == 0, f.Item4, f.Item2, f.Item2, [.. f.Item5]));

    [Fact]
    public void Whatever_the_form_Discord_takes_it() => Gen.Select(Text, Field.Array[1, 7]).Sample((title, fields) =>
    {
        var form = new Form(title, "Send", new SealedTarget("2.form.x"), [.. fields.Select((f, i) => f with { Name = $"field{i}" })]);

        var modal = ModalRenderer.Render(form);

        Assert.InRange(modal.Title.Length, 1, 45);
        Assert.InRange(modal.Components.Count, 1, 5);
        Assert.All(modal.Components.Cast<Label>(), RequireField);
    });

    [Fact]
    public void A_choice_that_was_made_is_made_again()
    {
        var form = new Form("A form", "Send", new SealedTarget("2.form.x"), [new FormField("kind", "Kind", FormFieldKind.Select, Options: ["one", "two"])]);
        var before = FormAnswers.None with { Texts = FormAnswers.None.Texts.Add("kind", "two") };

        var select = (StringSelect)((Label)ModalRenderer.Render(form, before).Components[0]).Component;

        Assert.Equal([null, true], select.Options.Select(o => o.Default));
    }

    private static void RequireField(Label label)
    {
        Assert.InRange(label.Text.Length, 1, 45);
        Assert.InRange(label.Description?.Length ?? 1, 1, 100);
        switch (label.Component)
        {
            case TextInput input:
                Assert.InRange(input.MaxLength!.Value, 1, 4000);
                Assert.InRange(input.Value?.Length ?? 1, 1, input.MaxLength.Value);
                Assert.InRange(input.Placeholder?.Length ?? 1, 1, 100);
                break;
            case StringSelect select:
                Assert.InRange(select.Options.Count, 1, 25);
                Assert.All(select.Options, o => Assert.True(o.Label.Length is >= 1 and <= 100 && o.Value.Length is >= 1 and <= 100));
                Assert.Equal(select.Options.Count, select.Options.DistinctBy(o => o.Value).Count());
                break;
            default:
                Assert.IsType<FileUpload>(label.Component);
                break;
        }
    }
}
