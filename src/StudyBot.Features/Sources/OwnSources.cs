using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>The documents whose statements a member may put right: those that they just added, and to moderators all of the group.</summary>
public sealed class OwnSources(FeaturePorts ports, IAccessPolicy access)
{
    /// <summary>As long as what is taken away can be had back. Later others may have built on it, and it is the moderators' to change.</summary>
    private static readonly Duration Longest = ISourceChanges.KeptAside;

    internal static bool IsOld(SourceSummary source, Circumstances at) => at.Received - source.AddedAt > Longest;

    /// <summary>The one that arguments name, or the card that says why it is not to be changed.</summary>
    internal async Task<(SourceSummary? Source, Card? Refused)> FindAsync(
        GroupId group, Circumstances at, ImmutableArray<string> arguments, CancellationToken cancellationToken)
    {
        var shelf = Shelf.Of(await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false));
        if (shelf.Find(ButtonArguments.TextAt(arguments, 0)) is not { } source || source.Id.Group != group)
        {
            return (null, AddedCards.NoLongerThere());
        }

        var isOwn = source.AddedBy == SpaceGroups.MemberOf(at.Member.Id);
        if (isOwn && !IsOld(source, at))
        {
            return (source, null);
        }

        return at.Space is { } space && await access.AllowsAsync(space, at.Member, Right.Approve, cancellationToken).ConfigureAwait(false) ? (source, null)
            : (null, isOwn ? AddedCards.TooLateToCorrect(source) : AddedCards.NoLongerThere());
    }
}
