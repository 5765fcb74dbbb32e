using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;

namespace StudyBot.Features.Welcome;

/// <summary>Greets a space that the bot joins, and marks one that it left.</summary>
public sealed class WelcomeListener(SpaceGroups groups, FeaturePorts ports) : ISpaceListener
{
    public async Task<Card?> JoinedAsync(SpaceJoined joined, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(joined);
        if (joined.At.Space is not { } space)
        {
            return null;
        }

        // Also for a space that was left: it keeps its group and is no longer marked.
        await ports.Spaces.JoinAsync(space.Value, joined.At.Received, cancellationToken).ConfigureAwait(false);
        var group = await groups.GroupOfAsync(joined.At, cancellationToken).ConfigureAwait(false);
        var known = await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false);
        return WelcomeCard.Greet(Summit.EventExamples.Of(known.Facts));
    }

    public async Task LeftAsync(SpaceLeft left, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(left);
        if (left.At.Space is { } space)
        {
            await ports.Spaces.LeaveAsync(space.Value, left.At.Received, cancellationToken).ConfigureAwait(false);
            groups.Forget(space);
        }
    }
}
