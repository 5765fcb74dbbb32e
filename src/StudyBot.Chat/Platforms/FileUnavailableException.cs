namespace StudyBot.Chat.Platforms;

/// <summary>
/// A file that a member sent cannot be had. The message is a whole sentence for that member, with what they can do; it names neither the file nor where it is.
/// </summary>
public sealed class FileUnavailableException : IOException
{
    public FileUnavailableException()
    {
    }

    public FileUnavailableException(string message)
        : base(message)
    {
    }

    public FileUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
