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
        return SourceInfoForm.For(new ReadTarget(Action, [Shelf.DigestOf(source.Id), StatedPrint.Of(source.Stated)], asker), source.Info);
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
            return Reply.Show(AddedCards.NoLongerThere());
        }

        var (source, refused) = await own.FindAsync(group, form.At, form.Arguments, cancellationToken).ConfigureAwait(false);
        return Reply.Show(source is null ? refused! : await RestateAsync(form, source, SourceInfoForm.StatedIn(form), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Everything on the card is committed. What somebody else put right since the form was opened is not undone by what stood in it.</summary>
    private async Task<Card> RestateAsync(FormInvocation form, SourceSummary source, StatedInfo stated, CancellationToken cancellationToken)
    {
        var (group, effect) = (source.Id.Group, new EffectId(form.At.Delivery.Value));
        if (!StatedPrint.IsAsShown(form.Arguments, 1, source.Stated))
        {
            // This very form may have done it before it was cut off.
            return await ports.Sources.FindAddedAsync(group, effect, cancellationToken).ConfigureAwait(false) is null
                ? AddedCards.CorrectedMeanwhile(source, form.At.Member.Id)
                : await ShowAsync(form, source).ConfigureAwait(false);
        }

        await form.Progress("Drawing its facts again…", null, cancellationToken).ConfigureAwait(false);
        if (await reextraction.ExtractAsync(source.Id, source.FileName, stated, cancellationToken).ConfigureAwait(false) is not { } extracted)
        {
            return AddedCards.NoLongerThere();
        }

        var restatement = new SourceRestatement(
            extracted, stated, source.Stated, SpaceGroups.MemberOf(form.At.Member.Id), Instant.FromDateTimeOffset(clock.GetUtcNow()), effect);
        var isDone = await ports.Sources.RestateAsync(restatement, cancellationToken).ConfigureAwait(false);
        if (await ports.Sources.FindAsync(group, source.Id, CancellationToken.None).ConfigureAwait(false) is not { } now)
        {
            return AddedCards.NoLongerThere();
        }

        return isDone ? await ShowAsync(form, now).ConfigureAwait(false) : AddedCards.CorrectedMeanwhile(now, form.At.Member.Id);
    }

    private async Task<Card> ShowAsync(FormInvocation form, SourceSummary corrected)
    {
        await adding.FollowAsync(corrected.Id.Group, CancellationToken.None).ConfigureAwait(false);
        return await report.ShowAsync("Corrected", corrected.Id.Group, corrected, form.At, CancellationToken.None).ConfigureAwait(false);
    }
}
