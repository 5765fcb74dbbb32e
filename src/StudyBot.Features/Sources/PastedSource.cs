using System.Collections.Immutable;
using System.Text;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Timeline;

namespace StudyBot.Features.Sources;

/// <summary>A short text that is pasted, with what whoever pastes it says of it.</summary>
public sealed class PastedSource(SourceAdding adding) : IFormHandler
{
    internal const string DateExample = "2016-12-15, December 2016 or 2016; may stay empty";
    internal const string DateUnread = "I cannot read that date. Write it like 2016-12-15, December 2016 or 2016, or leave it empty.";

    private const string Action = "pasted-source";
    private const string Title = "title";
    private const string Author = "author";
    private const string Publisher = "publisher";
    private const string Date = "date";
    private const string Text = "text";

    private const int LongestName = 200;
    private const int LongestDate = 60;

    /// <summary>Some dozens of pages, as somebody pastes them at a terminal; the forms of most platforms hold less, and say so themselves.</summary>
    internal const int LongestText = 100_000;

    public FormSpec Spec { get; } = new(Action, Right.Propose, ResponseMode.Private);

    /// <param name="isFirstSeen">Whether it is looked at before it is added; that holds, whatever the group chooses meanwhile.</param>
    public static Form FormFor(UserId asker, bool isFirstSeen) => new(
        "Paste a document",
        isFirstSeen ? "Look at it" : "Add",
        new ReadTarget(Action, HeldActions.ArgumentsOf(isFirstSeen), asker),
        [
            new FormField(Title, "Title", FormFieldKind.Line, IsRequired: false, MaxLength: LongestName, Placeholder: "the text's own, where this stays empty"),
            new FormField(Author, "Author", FormFieldKind.Line, IsRequired: false, MaxLength: LongestName),
            new FormField(Publisher, "Publisher", FormFieldKind.Line, IsRequired: false, MaxLength: LongestName),
            new FormField(Date, "Date of publication", FormFieldKind.Line, IsRequired: false, MaxLength: LongestDate, Placeholder: DateExample),
            new FormField(Text, "Text (a longer one can be added as a file)", FormFieldKind.Text, MaxLength: LongestText),
        ]);

    public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var errors = ImmutableArray.CreateBuilder<FieldError>();
        if (DateOf(form) is not DateBounds.Between)
        {
            errors.Add(new FieldError(Date, DateUnread));
        }

        switch (PlainTextReader.Read(Encoding.UTF8.GetBytes(TextOf(form))))
        {
            case ReadOutcome.SourceIsEmpty:
                errors.Add(new FieldError(Text, "There is no text to add."));
                break;
            case ReadOutcome.SourceIsBinary:
                errors.Add(new FieldError(Text, "This is not readable text: it is full of control characters."));
                break;
            default:
                break;
        }

        return Task.FromResult(errors.ToImmutable());
    }

    public async Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var title = Said(form, Title);
        var file = BroughtFiles.OfText(TextOf(form)) with
        {
            Stated = new StatedInfo(title, Said(form, Author), Said(form, Publisher), (DateOf(form) as DateBounds.Between)?.From),
        };
        file = title is null ? file : file with { Name = SafeFileName.OfWords(title) };
        return Reply.Show(await adding.AddAsync(form.At, [file], HeldActions.IsChecked(form.Arguments), form.Progress, cancellationToken).ConfigureAwait(false));
    }

    private static DateBounds DateOf(FormInvocation form) => DateBounds.Read(Said(form, Date), null);

    private static string TextOf(FormInvocation form) => form.Answers.Texts.GetValueOrDefault(Text, "");

    /// <summary>On one line, no longer than the form lets it be; null where nothing was filled in.</summary>
    private static string? Said(FormInvocation form, string field) =>
        CardText.OneLine(form.Answers.Texts.GetValueOrDefault(field, "")).Trim() is { Length: > 0 } said ? CardText.Cut(said, LongestName) : null;
}
