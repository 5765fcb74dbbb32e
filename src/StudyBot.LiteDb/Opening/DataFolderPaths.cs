namespace StudyBot.LiteDb.Opening;

/// <summary>What stands in a data folder.</summary>
/// <param name="Folder">An absolute path.</param>
internal sealed record DataFolderPaths(string Folder)
{
    public string Database => Path.Combine(Folder, "studybot.db");

    /// <summary>LiteDB's own name for what is committed and not yet copied into the database. The two belong together.</summary>
    public string Log => Path.Combine(Folder, "studybot-log.db");

    /// <summary>A database that is being made for the first time; it becomes live by its renaming.</summary>
    public string Unfinished => Path.Combine(Folder, "unfinished.db");

    public string UnfinishedLog => Path.Combine(Folder, "unfinished-log.db");

    public string Sidecar => Path.Combine(Folder, "studybot.state");

    public string Lock => Path.Combine(Folder, "studybot.lock");

    /// <summary>The holder's process id once more: a locked file cannot be read everywhere.</summary>
    public string Holder => Path.Combine(Folder, "studybot.pid");

    public string Originals => Path.Combine(Folder, "originals");

    /// <summary>Left to the search index, which is made again from the store when it is gone.</summary>
    public string Search => Path.Combine(Folder, "search");
}
