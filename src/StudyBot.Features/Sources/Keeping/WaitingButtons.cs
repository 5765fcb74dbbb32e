using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>What whoever brought a document decides on it while it waits.</summary>
public sealed class WaitingButtons(
    SpaceGroups groups, FeaturePorts ports, LibraryIndexer indexer, SourceAdding adding, WaitingDocuments waiting, AddedReport report) : IButtonHandler
{
    private readonly WaitingAddition addition = new(ports, indexer, adding, waiting, report);

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
            WaitingActions.Correct => await waiting.FindAsync(group, hash, cancellationToken).ConfigureAwait(false) is { } held
                ? Reply.Open(CorrectedProposal.FormFor(held, await WaitingDocuments.InfoOfAsync(held, cancellationToken).ConfigureAwait(false), press.At.Member.Id))
                : Reply.Privately(WaitingCards.Gone()),
            WaitingActions.Add => await addition.AddAsync(press, group, hash, cancellationToken).ConfigureAwait(false),
            WaitingActions.Leave => Reply.Show(await waiting.LeaveAsync(press.At, group, hash, cancellationToken).ConfigureAwait(false)),
            var other => throw new UnreachableException(other),
        };
    }
}
