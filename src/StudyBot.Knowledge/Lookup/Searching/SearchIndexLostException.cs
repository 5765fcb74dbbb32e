namespace StudyBot.Knowledge.Lookup.Searching;

/// <summary>The index was lost while it was changed (a full disk, files taken away). It is empty now and can be filled again.</summary>
public sealed class SearchIndexLostException : IOException
{
    public SearchIndexLostException()
    {
    }

    public SearchIndexLostException(string message)
        : base(message)
    {
    }

    public SearchIndexLostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SearchIndexLostException(Exception innerException)
        : base("The search index was lost while it was changed.", innerException)
    {
    }
}
