namespace StudyBot.Chat.Commands;

/// <summary>What a subcommand, button or form asks of whoever uses it.</summary>
public enum Right
{
    None,
    Propose,
    Approve,
    Operate,
}
