using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>What can be done about a document that was just added, by whoever added it: take it back, or put right what it says of itself.</summary>
public sealed class AddedButtons(SpaceGroups groups, FeaturePorts ports, SourceAdding adding, TimeProvider clock) : IButtonHandler
{
    /// <summary>As long as what moderators take away can be had back. Later others may have built on it, and taking away is theirs.</summary>
    private static readonly Duration LongestUndo = Duration.FromDays(1);

    public ImmutableArray<ButtonSpec> Buttons => AddedActions.All;

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        return await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is not { } group ? Reply.Show(RemovalCards.Gone())
            : press.Action == AddedActions.Undo ? Reply.Show(await UndoAsync(press, group, cancellationToken).ConfigureAwait(false))
            : await CorrectedSource.FindOwnAsync(ports, group, press.At.Member.Id, press.Arguments, cancellationToken).ConfigureAwait(false) is { } source
                ? Reply.Open(CorrectedSource.FormFor(source, press.At.Member.Id))
                : Reply.Privately(AddingCards.NoLongerThere());
    }

    private async Task<Card> UndoAsync(ButtonInvocation press, GroupId group, CancellationToken cancellationToken)
    {
        var source = new SourceId(group, new ContentHash(ButtonArguments.TextAt(press.Arguments, 0)));
        if (await ports.Sources.FindAsync(group, source, cancellationToken).ConfigureAwait(false) is { } there)
        {
            if (there.AddedBy != SpaceGroups.MemberOf(press.At.Member.Id))
            {
                return RemovalCards.Gone();
            }

            if (press.At.Received - there.AddedAt > LongestUndo)
            {
                return AddingCards.TooLateToUndo(there);
            }
        }

        var change = new SourceChange(
            group, source, SpaceGroups.MemberOf(press.At.Member.Id), Instant.FromDateTimeOffset(clock.GetUtcNow()), new EffectId(press.At.Delivery.Value));
        if (!await ports.Sources.SetAsideAsync(change, cancellationToken).ConfigureAwait(false))
        {
            return RemovalCards.Gone();
        }

        await adding.FollowAsync(group, cancellationToken).ConfigureAwait(false);
        return AddingCards.Undone();
    }
}
