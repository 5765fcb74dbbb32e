using System.Collections.Immutable;
using System.Text;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>A new text in the place of a document, pasted.</summary>
public sealed class PastedReplacement : IFormHandler
{
    private const string Action = "replacing-text";
    private const string Text = "text";

    private readonly SourceCommand command;

    public PastedReplacement(SourceCommand command) => this.command = command;

    public FormSpec Spec { get; } = new(Action, Right.Approve, ResponseMode.Private);

    /// <param name="old">The digest of the document that it is to replace.</param>
    public static Form FormFor(string old, UserId asker) => new(
        "Paste the new text",
        "Compare",
        new ReadTarget(Action, [old], asker),
        [new FormField(Text, "Text (a longer one can be handed in as a file)", FormFieldKind.Text, MaxLength: PastedSource.LongestText)]);

    public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Task.FromResult<ImmutableArray<FieldError>>(PlainTextReader.Read(Encoding.UTF8.GetBytes(TextOf(form))) is ReadOutcome.Read
            ? []
            : [new FieldError(Text, "There is no readable text to put in its place.")]);
    }

    public async Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Reply.Show(await command.ReplaceAsync(
            form.At, ButtonArguments.TextAt(form.Arguments, 0), BroughtFiles.OfText(TextOf(form)), form.Progress, cancellationToken).ConfigureAwait(false));
    }

    private static string TextOf(FormInvocation form) => form.Answers.Texts.GetValueOrDefault(Text, "");
}
