using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Sources;

/// <summary>A file, or an address of one, that is handed in by a form: the way where commands take no files, and one more where they do.</summary>
public sealed class HandedInSource(SourceAdding adding, BroughtFiles brought) : IFormHandler
{
    private const string Action = "handed-source";
    private const string File = "file";
    private const string Address = "url";

    private const string Check = "check";

    private const string Yes = "yes";
    private const string No = "no";

    private const int LongestAddress = 2000;

    public FormSpec Spec { get; } = new(Action, Right.Propose, ResponseMode.Private);

    /// <param name="isFirstSeen">What is chosen beforehand.</param>
    public static Form FormFor(UserId asker, bool isFirstSeen) => new(
        "Hand in a document",
        "Add",
        new ReadTarget(Action, [], asker),
        [
            new FormField(File, "The file", FormFieldKind.File, IsRequired: false, Placeholder: $"At most {AddingCards.Limit}"),
            new FormField(Address, "Or where it stands on the web", FormFieldKind.Line, IsRequired: false, MaxLength: LongestAddress, Placeholder: "https://…"),
            new FormField(
                Check,
                "See what it says of itself before adding it?",
                FormFieldKind.Select,
                Value: isFirstSeen ? Yes : No,
                Options: [No, Yes]),
        ]);

    public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var file = form.Answers.Files.GetValueOrDefault(File);
        return Task.FromResult<ImmutableArray<FieldError>>(
            file is not null ? Errors(file, File)
            : AddressIn(form) is null ? [new FieldError(File, "There is neither a file nor an address to add.")]
            : []);
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
        ImmutableArray<IncomingFile> files =
        [
            .. form.Answers.Files.GetValueOrDefault(File) is { } file ? new[] { BroughtFiles.OfAttachment(file) } : [],
            .. AddressIn(form) is { } address ? new[] { brought.OfPage(address, form.Progress) } : [],
        ];
        return Reply.Show(await adding.AddAsync(form.At, files, IsChecked(form), form.Progress, cancellationToken).ConfigureAwait(false));
    }

    private static bool? IsChecked(FormInvocation form) => form.Answers.Texts.GetValueOrDefault(Check) switch { Yes => true, No => false, _ => null };

    private static string? AddressIn(FormInvocation form) =>
        form.Answers.Texts.GetValueOrDefault(Address) is { } address && !string.IsNullOrWhiteSpace(address) ? address : null;
}
