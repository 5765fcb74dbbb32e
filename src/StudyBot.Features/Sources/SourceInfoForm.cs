using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Forms;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Timeline;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Features.Sources;

/// <summary>The fields in which what a document says of itself is put right, filled in with what was found. What is sent is taken as a whole.</summary>
internal static class SourceInfoForm
{
    private const string Title = "title";
    private const string Author = "author";
    private const string Publisher = "publisher";
    private const string Date = "date";
    private const string Written = "written";

    private const int LongestDate = 60;

    public static Form For(ReadTarget target, DocumentInfo found) => new(
        "Correct the document",
        "Correct",
        target,
        [
            Line(Title, "Title", found.Title, "the document's own, where this stays empty"),
            Line(Author, "Author (- for none)", found.Author, null),
            Line(Publisher, "Publisher (- for none)", found.Publisher, null),
            Dated(Date, "Date of publication (- for none)", found.Published),
            Dated(Written, "Date when it was written (- for none)", found.Written),
        ]);

    public static ImmutableArray<FieldError> Errors(FormInvocation form)
    {
        var errors = ImmutableArray.CreateBuilder<FieldError>();
        foreach (var field in new[] { Date, Written }.Where(field => DateOf(form, field) is not DateBounds.Between))
        {
            errors.Add(new FieldError(field, PastedSource.DateUnread));
        }

        if (errors.Count == 0 && StatedIn(form) is { Published: { } published, Written: { } written } && written.Earliest > published.Latest)
        {
            errors.Add(new FieldError(Written, "It cannot have been written after it was published."));
        }

        return errors.ToImmutable();
    }

    public static StatedInfo StatedIn(FormInvocation form) => new(
        Said(form, Title), Said(form, Author), Said(form, Publisher), (DateOf(form, Date) as DateBounds.Between)?.From)
    {
        Written = (DateOf(form, Written) as DateBounds.Between)?.From,
        IsWhole = true,
    };

    private static FormField Line(string name, string label, string? value, string? placeholder) => new(
        name, label, FormFieldKind.Line, IsRequired: false, MaxLength: DocumentLimits.MaxInfoLength, Placeholder: placeholder, Value: value is null ? null : CardText.OneLine(value));

    private static FormField Dated(string name, string label, CivilDate? value) => new(
        name, label, FormFieldKind.Line, IsRequired: false, MaxLength: LongestDate, Placeholder: PastedSource.DateExample, Value: value?.Iso);

    private static DateBounds DateOf(FormInvocation form, string field) => DateBounds.Read(Said(form, field), null);

    /// <summary>On one line; null where nothing stands there, or a hyphen: where a form keeps what stands in a field that is left empty, that is how nothing is said.</summary>
    private static string? Said(FormInvocation form, string field) =>
        CardText.OneLine(form.Answers.Texts.GetValueOrDefault(field, "")).Trim() is { Length: > 0 } said && said is not ("-" or "–" or "—") ? said : null;
}
