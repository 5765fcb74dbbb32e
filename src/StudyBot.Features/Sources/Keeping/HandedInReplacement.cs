using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>A new file in the place of a document, handed in by a form: where commands take no files.</summary>
public sealed class HandedInReplacement : IFormHandler
{
    private const string Action = "replacing-file";
    private const string File = "file";

    private readonly SourceCommand command;

    public HandedInReplacement(SourceCommand command) => this.command = command;

    public FormSpec Spec { get; } = new(Action, Right.Approve, ResponseMode.Private);

    /// <param name="old">The digest of the document that it is to replace.</param>
    public static Form FormFor(string old, UserId asker) => new(
        "Hand in the new file",
        "Compare",
        new ReadTarget(Action, [old], asker),
        [new FormField(File, "The new file", FormFieldKind.File, Placeholder: $"At most {AddingCards.Limit}")]);

    public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Task.FromResult(HandedInSource.Errors(form.Answers.Files.GetValueOrDefault(File), File));
    }

    public async Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Reply.Show(await command.ReplaceAsync(
            form.At, ButtonArguments.TextAt(form.Arguments, 0), BroughtFiles.OfAttachment(form.Answers.Files[File]), form.Progress, cancellationToken).ConfigureAwait(false));
    }
}
