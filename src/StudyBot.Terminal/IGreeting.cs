using StudyBot.Chat.Cards;

namespace StudyBot.Terminal;

/// <summary>What is shown before the first prompt: what is there to ask about, and how.</summary>
public interface IGreeting
{
    /// <summary>Null for none.</summary>
    Task<Card?> ReadAsync(CancellationToken cancellationToken);
}
