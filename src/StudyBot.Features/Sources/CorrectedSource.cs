using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Timeline;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Features.Sources;

/// <summary>
/// What a document was found to say of itself, filled in to be put right. A form that is never sent loses nothing: the document is there already. What is sent is
/// kept beside it, and its facts are made again with it.
/// </summary>
public sealed class CorrectedSource(
    SpaceGroups groups, FeaturePorts ports, Reextraction reextraction, SourceAdding adding, OwnSources own, AddedReport report, TimeProvider clock) : IFormHandler
{
    private const string Action = "corrected-source";
    private const string Title = "title";
    private const string Author = "author";
    private const string Publisher = "publisher";
    private const string Date = "date";
    private const string Written = "written";

    private const int LongestDate = 60;

    public FormSpec Spec { get; } = new(Action, Right.Propose, ResponseMode.Private);

    public static Form FormFor(SourceSummary source, UserId asker)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Form(
            "Correct the document",
            "Correct",
            new ReadTarget(Action, [Shelf.DigestOf(source.Id)], asker),
            [
                Line(Title, "Title", source.Info.Title, "the document's own, where this stays empty"),
                Line(Author, "Author (- for none)", source.Info.Author, null),
                Line(Publisher, "Publisher (- for none)", source.Info.Publisher, null),
                Dated(Date, "Date of publication (- for none)", source.Info.Published),
                Dated(Written, "Date when it was written (- for none)", source.Info.Written),
            ]);
    }

    public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var errors = ImmutableArray.CreateBuilder<FieldError>();
        foreach (var field in new[] { Date, Written }.Where(field => DateOf(form, field) is not DateBounds.Between))
        {
            errors.Add(new FieldError(field, PastedSource.DateUnread));
        }

        if (errors.Count == 0 && StatedIn(form) is { Published: { } published, Written: { } written } && written.Earliest > published.Latest)
        {
            errors.Add(new FieldError(Written, "It cannot have been written after it was published."));
        }

        return Task.FromResult(errors.ToImmutable());
    }

    public async Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await groups.FindAsync(form.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return Reply.Show(AddingCards.NoLongerThere());
        }

        var (source, refused) = await own.FindAsync(group, form.At, form.Arguments, cancellationToken).ConfigureAwait(false);
        return Reply.Show(source is null ? refused! : await RestateAsync(form, source, StatedIn(form), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Everything on the card is committed.</summary>
    private async Task<Card> RestateAsync(FormInvocation form, SourceSummary source, StatedInfo stated, CancellationToken cancellationToken)
    {
        await form.Progress("Drawing its facts again…", null, cancellationToken).ConfigureAwait(false);
        if (await reextraction.ExtractAsync(source.Id, source.FileName, stated, cancellationToken).ConfigureAwait(false) is not { } extracted)
        {
            return AddingCards.NoLongerThere();
        }

        var restatement = new SourceRestatement(
            extracted, stated, SpaceGroups.MemberOf(form.At.Member.Id), Instant.FromDateTimeOffset(clock.GetUtcNow()), new EffectId(form.At.Delivery.Value));
        if (!await ports.Sources.RestateAsync(restatement, cancellationToken).ConfigureAwait(false))
        {
            return AddingCards.NoLongerThere();
        }

        var group = source.Id.Group;
        await adding.FollowAsync(group, CancellationToken.None).ConfigureAwait(false);
        return await ports.Sources.FindAsync(group, source.Id, CancellationToken.None).ConfigureAwait(false) is { } restated
            ? await report.ShowAsync("Corrected", group, restated, form.At, CancellationToken.None).ConfigureAwait(false)
            : AddingCards.NoLongerThere();
    }

    private static FormField Line(string name, string label, string? value, string? placeholder) => new(
        name, label, FormFieldKind.Line, IsRequired: false, MaxLength: DocumentLimits.MaxInfoLength, Placeholder: placeholder, Value: value is null ? null : CardText.OneLine(value));

    private static FormField Dated(string name, string label, CivilDate? value) => new(
        name, label, FormFieldKind.Line, IsRequired: false, MaxLength: LongestDate, Placeholder: PastedSource.DateExample, Value: value?.Iso);

    private static StatedInfo StatedIn(FormInvocation form) => new(
        Said(form, Title), Said(form, Author), Said(form, Publisher), (DateOf(form, Date) as DateBounds.Between)?.From)
    {
        Written = (DateOf(form, Written) as DateBounds.Between)?.From,
        IsWhole = true,
    };

    private static DateBounds DateOf(FormInvocation form, string field) => DateBounds.Read(Said(form, field), null);

    /// <summary>On one line; null where nothing stands there, or a hyphen: where a form keeps what stands in a field that is left empty, that is how nothing is said.</summary>
    private static string? Said(FormInvocation form, string field) =>
        CardText.OneLine(form.Answers.Texts.GetValueOrDefault(field, "")).Trim() is { Length: > 0 } said && said is not ("-" or "–" or "—") ? said : null;
}
