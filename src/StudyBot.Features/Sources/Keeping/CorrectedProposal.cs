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

    public static Form FormFor(ContentHash document, DocumentInfo found, UserId asker) => SourceInfoForm.For(new ReadTarget(Action, [document.Value], asker), found);

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
        return Reply.Show(await ports.Sources.RestateHeldAsync(change, SourceInfoForm.StatedIn(form), cancellationToken).ConfigureAwait(false)
            ? await waiting.ShowAsync(form.At, group, document, WaitingCards.Corrected, CancellationToken.None).ConfigureAwait(false)
            : WaitingCards.Gone());
    }
}
