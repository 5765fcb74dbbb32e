using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

/// <summary>Hears of spaces that the bot joins and leaves. Called again for a repeated delivery after a restart: what it does is idempotent.</summary>
public interface ISpaceListener
{
    /// <summary>The card to welcome it with; null for none.</summary>
    Task<Card?> JoinedAsync(SpaceJoined joined, CancellationToken cancellationToken);

    Task LeftAsync(SpaceLeft left, CancellationToken cancellationToken);
}
