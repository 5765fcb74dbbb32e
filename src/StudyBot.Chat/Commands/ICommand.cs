namespace StudyBot.Chat.Commands;

/// <summary>One command of the house. Runs only what the router has read, allowed and given an audience.</summary>
public interface ICommand
{
    CommandSpec Spec { get; }

    Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken);
}
