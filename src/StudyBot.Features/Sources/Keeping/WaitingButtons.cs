using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>What is decided on a document while it waits, by those who brought it and by moderators.</summary>
internal sealed class WaitingButtons(SpaceGroups groups, WaitingDocuments waiting, WaitingAddition addition, WaitingList list) : IButtonHandler
{
    public ImmutableArray<ButtonSpec> Buttons => WaitingActions.All;

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        if (await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return Reply.Privately(WaitingCards.Gone());
        }

        var hash = new ContentHash(ButtonArguments.TextAt(press.Arguments, 0));
        return press.Action switch
        {
            WaitingActions.Compare => Reply.Show(await waiting.CompareAsync(press.At, group, hash, cancellationToken).ConfigureAwait(false)),
            WaitingActions.Look => Reply.Show(await waiting.ShowAsync(press.At, group, hash, null, cancellationToken).ConfigureAwait(false)),
            WaitingActions.Correct => await CorrectAsync(press, group, hash, cancellationToken).ConfigureAwait(false),
            WaitingActions.Add => await addition.AddAsync(press, group, hash, cancellationToken).ConfigureAwait(false),
            WaitingActions.Leave => Reply.Show(await waiting.LeaveAsync(press.At, group, hash, cancellationToken).ConfigureAwait(false)),
            WaitingActions.Decline => Reply.Show(await waiting.DeclineAsync(press.At, group, hash, cancellationToken).ConfigureAwait(false)),
            WaitingActions.TurnAll =>
                Reply.Show(await list.ShowAsync(press.At, group, ButtonArguments.NumberAt(press.Arguments, 0), cancellationToken).ConfigureAwait(false)),
            var other => throw new UnreachableException(other),
        };
    }

    private async Task<Reply> CorrectAsync(ButtonInvocation press, GroupId group, ContentHash hash, CancellationToken cancellationToken) =>
        await waiting.FindAsync(press.At, group, hash, cancellationToken).ConfigureAwait(false) is { } held
            ? Reply.Open(CorrectedProposal.FormFor(held, await WaitingDocuments.InfoOfAsync(held, cancellationToken).ConfigureAwait(false), press.At.Member.Id))
            : Reply.Privately(await waiting.GoneAsync(group, hash, cancellationToken).ConfigureAwait(false));
}
