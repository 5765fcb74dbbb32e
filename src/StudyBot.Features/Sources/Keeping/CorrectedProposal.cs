using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>What a document that waits says of itself, put right before it is added.</summary>
public sealed class CorrectedProposal(SpaceGroups groups, FeaturePorts ports, WaitingDocuments waiting, TimeProvider clock) : IFormHandler
{
    private const string Action = "waiting-info";

    public FormSpec Spec { get; } = new(Action, Right.Propose, ResponseMode.Private);

    /// <param name="found">What the form is filled in with.</param>
    public static Form FormFor(HeldDocument held, DocumentInfo found, UserId asker)
    {
        ArgumentNullException.ThrowIfNull(held);
        return SourceInfoForm.For(new ReadTarget(Action, [held.Hash.Value, StatedPrint.Of(held.Stated)], asker), found);
    }

    public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Task.FromResult(SourceInfoForm.Errors(form));
    }

    public async Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await groups.FindAsync(form.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return Reply.Show(WaitingCards.Gone());
        }

        var document = new ContentHash(ButtonArguments.TextAt(form.Arguments, 0));
        var change = new SourceChange(
            group,
            new SourceId(group, document),
            SpaceGroups.MemberOf(form.At.Member.Id),
            Instant.FromDateTimeOffset(clock.GetUtcNow()),
            new EffectId(form.At.Delivery.Value));
        var isDone = await IsRestatedAsync(form, change, cancellationToken).ConfigureAwait(false);
        return Reply.Show(await waiting.ShowAsync(
            form.At, group, document, isDone ? WaitingCards.Corrected : WaitingCards.CorrectedMeanwhile, CancellationToken.None).ConfigureAwait(false));
    }

    /// <summary>By this very form, perhaps before it was cut off. What somebody else put right since it was opened is not undone by what stood in it.</summary>
    private async Task<bool> IsRestatedAsync(FormInvocation form, SourceChange change, CancellationToken cancellationToken)
    {
        if (await ports.Sources.FindAddedAsync(change.Group, change.Effect, cancellationToken).ConfigureAwait(false) is not null)
        {
            return true;
        }

        return await waiting.FindAsync(form.At, change.Group, change.Source.Hash, cancellationToken).ConfigureAwait(false) is { } held
            && StatedPrint.IsAsShown(form.Arguments, 1, held.Stated)
            && await ports.Sources.RestateHeldAsync(change, SourceInfoForm.StatedIn(form), held.Stated, cancellationToken).ConfigureAwait(false);
    }
}
