using System.Collections.Immutable;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

public interface ICommand
{
    CommandSpec Spec { get; }

    Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken);
}

/// <summary>A command that completes the parameters it declares as completed.</summary>
public interface ICompletingCommand : ICommand
{
    /// <summary>Best first, at most 25; at most one second.</summary>
    Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken);
}

public sealed record CompletionRequest(Circumstances At, Subcommand Subcommand, Parameter Parameter, string Typed, Arguments Others)
{
    public SpaceId Space => At.Space ?? throw new InvalidOperationException("A direct message has no space.");
}

/// <summary>What a button with a given action does.</summary>
public interface IButtonHandler
{
    /// <summary>One for each action.</summary>
    ImmutableArray<ButtonSpec> Buttons { get; }

    Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken);
}

/// <param name="HasEffect">Its delivery is committed before it is acknowledged.</param>
public sealed record ButtonSpec(string Action, Right Right, ResponseMode Mode, bool HasEffect);

/// <summary>A command on a message.</summary>
public interface IMessageCommand
{
    MessageCommandSpec Spec { get; }

    Task<Reply> HandleAsync(MessageInvocation invocation, CancellationToken cancellationToken);
}

/// <param name="Name">As shown in the menu, 1–32 characters.</param>
public sealed record MessageCommandSpec(string Name, Right Right, ResponseMode Mode, bool HasEffect);

/// <summary>Hears of spaces that the bot joins and leaves.</summary>
public interface ISpaceListener
{
    /// <summary>The card to welcome it with; null for none.</summary>
    Task<Cards.Card?> JoinedAsync(SpaceJoined joined, CancellationToken cancellationToken);

    Task LeftAsync(SpaceLeft left, CancellationToken cancellationToken);
}
