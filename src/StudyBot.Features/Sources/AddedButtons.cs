using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Sources.Keeping;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>What can be done about documents that were just added, by whoever added them: take them back, or put right what one says of itself.</summary>
public sealed class AddedButtons(SpaceGroups groups, FeaturePorts ports, SourceDeeds deeds, OwnSources own, AddedReport report) : IButtonHandler
{
    public ImmutableArray<ButtonSpec> Buttons => AddedActions.All;

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        if (await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return Reply.Show(RemovalCards.Gone());
        }

        if (press.Action == AddedActions.Undo)
        {
            return Reply.Show(await UndoAsync(press, group, cancellationToken).ConfigureAwait(false));
        }

        var (source, refused) = await own.FindAsync(group, press.At, press.Arguments, cancellationToken).ConfigureAwait(false);
        return source is null ? Reply.Privately(refused!)
            : press.Action == AddedActions.Look ? Reply.Show(await report.ShowAsync("Added", group, source, press.At, cancellationToken).ConfigureAwait(false))
            : Reply.Open(CorrectedSource.FormFor(source, press.At.Member.Id));
    }

    private async Task<Card> UndoAsync(ButtonInvocation press, GroupId group, CancellationToken cancellationToken)
    {
        // A source that is not there may have been taken back by this very press, before it was cut off.
        var taken = new List<SourceId>();
        SourceSummary? late = null;
        foreach (var source in press.Arguments.Select(hash => new SourceId(group, new ContentHash(hash))))
        {
            if (await ports.Sources.FindAsync(group, source, cancellationToken).ConfigureAwait(false) is { } there)
            {
                if (there.AddedBy != SpaceGroups.MemberOf(press.At.Member.Id))
                {
                    continue;
                }

                if (OwnSources.IsOld(there, press.At))
                {
                    late ??= there;
                    continue;
                }
            }

            taken.Add(source);
        }

        var count = await deeds.SetAsideAsync(press.At, group, taken, cancellationToken).ConfigureAwait(false);
        return count > 0 ? AddedCards.Undone(count)
            : late is not null ? AddedCards.TooLateToUndo(late)
            : RemovalCards.Gone();
    }
}
