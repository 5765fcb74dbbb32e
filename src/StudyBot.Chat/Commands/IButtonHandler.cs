using System.Collections.Immutable;

namespace StudyBot.Chat.Commands;

/// <summary>What a button with a given action does.</summary>
public interface IButtonHandler
{
    /// <summary>One for each action.</summary>
    ImmutableArray<ButtonSpec> Buttons { get; }

    Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken);
}
