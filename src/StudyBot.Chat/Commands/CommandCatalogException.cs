namespace StudyBot.Chat.Commands;

/// <summary>Something in the catalog is wrong; a bug, found at start.</summary>
public sealed class CommandCatalogException : Exception
{
    public CommandCatalogException()
    {
    }

    public CommandCatalogException(string message)
        : base(message)
    {
    }

    public CommandCatalogException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
