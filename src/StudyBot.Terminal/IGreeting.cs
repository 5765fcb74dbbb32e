using StudyBot.Chat.Cards;

namespace StudyBot.Terminal;

/// <summary>What whoever sits there sees before asking: a card at the beginning, and a few words in every prompt.</summary>
public interface IGreeting
{
    /// <summary>What is there to ask about, and how. Null for none.</summary>
    Task<Card?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>
    /// What is going on, such as "3 documents", the most telling first: what a narrow terminal has no room for is left out from the end. It is read
    /// before every line, so it must not wait.
    /// </summary>
    Task<IReadOnlyList<string>> ReadStatusAsync(CancellationToken cancellationToken);
}
