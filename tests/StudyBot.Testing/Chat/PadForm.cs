using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;

namespace StudyBot.Testing.Chat;

/// <summary>A form to write something into: a title that may not be "bad", and a text.</summary>
public sealed class PadForm : IFormHandler
{
    public static readonly Form Empty = new(
        "A pad",
        "Keep",
        new ReadTarget("pad", ["first"]),
        [new FormField("title", "Title", FormFieldKind.Line), new FormField("text", "Text", FormFieldKind.Text, IsRequired: false)]);

    public FormSpec Spec { get; } = new("pad", Right.None, ResponseMode.Public);

    public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken) =>
        Task.FromResult<ImmutableArray<FieldError>>(form.Answers.Texts["title"] == "bad" ? [new FieldError("title", "Not this one.")] : []);

    public Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Show(Scripted.Said($"Kept {form.Answers.Texts["title"]}, {form.Answers.Texts.GetValueOrDefault("text")}.")));
}
