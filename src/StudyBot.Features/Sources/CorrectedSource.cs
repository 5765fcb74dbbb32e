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
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>
/// What a document was found to say of itself, filled in to be put right. A form that is never sent loses nothing: the document is there already. What is sent is
/// kept beside it, and its facts are made again with it.
/// </summary>
public sealed class CorrectedSource(
    SpaceGroups groups, FeaturePorts ports, Reextraction reextraction, SourceAdding adding, OwnSources own, AddedReport report, TimeProvider clock) : IFormHandler
{
    private const string Action = "corrected-source";

    public FormSpec Spec { get; } = new(Action, Right.Propose, ResponseMode.Private);

    public static Form FormFor(SourceSummary source, UserId asker)
    {
        ArgumentNullException.ThrowIfNull(source);
        return SourceInfoForm.For(new ReadTarget(Action, [Shelf.DigestOf(source.Id)], asker), source.Info);
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
            return Reply.Show(AddingCards.NoLongerThere());
        }

        var (source, refused) = await own.FindAsync(group, form.At, form.Arguments, cancellationToken).ConfigureAwait(false);
        return Reply.Show(source is null ? refused! : await RestateAsync(form, source, SourceInfoForm.StatedIn(form), cancellationToken).ConfigureAwait(false));
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
}
