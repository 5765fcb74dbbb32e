namespace StudyBot.Chat.Commands;

/// <summary>A command on a message.</summary>
public interface IMessageCommand
{
    MessageCommandSpec Spec { get; }

    Task<Reply> HandleAsync(MessageInvocation invocation, CancellationToken cancellationToken);
}
