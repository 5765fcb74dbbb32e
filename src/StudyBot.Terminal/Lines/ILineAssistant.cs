using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;

namespace StudyBot.Terminal.Lines;

/// <summary>Knows what a line could be.</summary>
public interface ILineAssistant
{
    /// <summary>What could stand at the end of a line as far as it is typed; the value of each is what the line becomes.</summary>
    Task<ImmutableArray<Completion>> CompleteAsync(string line, CancellationToken cancellationToken);

    /// <summary>The line that turns the page of what is shown; null where there is none to turn to.</summary>
    string? Turn(PageTurn turn);
}
