using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Sources;

/// <summary>A file that is handed in by a form: the way where commands take no files, and one more where they do.</summary>
public sealed class HandedInSource(SourceAdding adding) : IFormHandler
{
    private const string Action = "handed-source";
    private const string File = "file";

    public FormSpec Spec { get; } = new(Action, Right.Propose, ResponseMode.Private);

    public static Form FormFor(UserId asker) => new(
        "Hand in a document",
        "Add",
        new ReadTarget(Action, [], asker),
        [new FormField(File, "The file", FormFieldKind.File, Placeholder: $"At most {AddingCards.Limit}")]);

    public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Task.FromResult(Errors(form.Answers.Files.GetValueOrDefault(File), File));
    }

    /// <summary>What is wrong with a file that a form was sent with.</summary>
    internal static ImmutableArray<FieldError> Errors(Attachment? file, string field) => file switch
    {
        null => [new FieldError(field, "There is no file to add.")],
        { Bytes: { } bytes } when bytes > DocumentLimits.MaxBytes =>
            [new FieldError(field, $"It has {Counted.Bytes(bytes)}, and a document may have {AddingCards.Limit}; please send it in parts.")],
        _ => [],
    };

    public async Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Reply.Show(await adding.AddAsync(form.At, [SourceAdding.Incoming(form.Answers.Files[File])], form.Progress, cancellationToken).ConfigureAwait(false));
    }
}
