using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Review;

/// <summary>The form in which a moderator puts the values of a fact right. What is left as it was stays the source's.</summary>
internal sealed class FactEditing(SpaceGroups groups, FeaturePorts ports, ReviewDecisions decisions) : IFormHandler
{
    private const string Action = "review-edited";

    public FormSpec Spec { get; } = new(Action, Right.Approve, ResponseMode.Private);

    public static Form FormFor(ReviewedFact reviewed, SeenFact seen, ReviewPlace place, UserId asker) => new(
        "Edit a fact", "Save", new ReadTarget(Action, [.. seen.Arguments, .. place.Arguments], asker), [.. EditedValue.Of(reviewed).Select(value => value.Field)]);

    public async Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var reading = await Reading.BeginAsync(groups, ports, form.At, cancellationToken).ConfigureAwait(false);
        if (await ports.Reviews.FindAsync(reading.Group, SeenFact.Read(form.Arguments).Fact, cancellationToken).ConfigureAwait(false) is not { } reviewed)
        {
            // Said when it is sent: no field is wrong.
            return [];
        }

        var values = EditedValue.Of(reviewed);
        ImmutableArray<FieldError> errors = [.. values.Select(value => value.ErrorOf(form.Answers)).OfType<FieldError>()];
        return errors.IsEmpty && EditOf(reviewed, form.Answers) == (reviewed.Standing.Overlay?.Edit ?? new FactEdit())
            ? [new FieldError(values[0].Field.Name, "Nothing is changed yet.")]
            : errors;
    }

    public async Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var reading = await Reading.BeginAsync(groups, ports, form.At, cancellationToken).ConfigureAwait(false);
        var (seen, place) = (SeenFact.Read(form.Arguments), ReviewPlace.Read(form.Arguments));
        if (await ports.Reviews.FindAsync(reading.Group, seen.Fact, cancellationToken).ConfigureAwait(false) is not { } reviewed)
        {
            return Reply.Show(ReviewCards.Gone());
        }

        // Back to all that the source gives is no edit at all.
        var edit = EditOf(reviewed, form.Answers);
        FactRuling ruling = edit == new FactEdit() ? new FactRuling.Restore() : new FactRuling.Edit(edit);
        var (outcome, _, withdrawn) = await decisions.DecideAsync(reading, seen, ruling, form.At, cancellationToken).ConfigureAwait(false);
        if (outcome != ReviewOutcome.Done)
        {
            return Reply.Show(await decisions.RefusedAsync(reading, seen, outcome, place, cancellationToken).ConfigureAwait(false));
        }

        return await ports.Reviews.FindAsync(reading.Group, seen.Fact, cancellationToken).ConfigureAwait(false) is { } decided
            && await decisions.ShowAsync(reading, decided, place, cancellationToken).ConfigureAwait(false) is { } card
                ? Reply.Show(ReviewCards.WithWord(
                    card,
                    ruling is FactRuling.Edit ? $"Edited. This is how it stands now.{ReviewCards.Withdrawn(withdrawn)}" : "It stands again as its document gives it.",
                    [.. ReviewCards.ToRule(withdrawn)]))
                : Reply.Show(ReviewCards.Gone());
    }

    private static FactEdit EditOf(ReviewedFact reviewed, FormAnswers answers)
    {
        var edit = reviewed.Standing.Overlay?.Edit ?? new FactEdit();
        foreach (var value in EditedValue.Of(reviewed).Where(value => !value.IsUntouched(answers)))
        {
            edit = value.Part switch
            {
                EditPart.Name => edit with { Name = value.Read(answers) },
                EditPart.Place => edit with { Place = value.Read(answers) },
                EditPart.Participants => edit with { Participants = value.Read(answers) },
                EditPart.Words => edit with { Words = value.Read(answers) },
                EditPart.Date => edit with { Date = value.ReadDate(answers) },
                _ => throw new UnreachableException(),
            };
        }

        return edit;
    }
}
