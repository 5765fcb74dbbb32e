namespace StudyBot.LiteDb.Opening;

/// <summary>How a data folder was found when it was opened.</summary>
public enum DataFolderStart
{
    /// <summary>There was none; it was made.</summary>
    MadeNew,

    /// <summary>As it was closed.</summary>
    ClosedClean,

    /// <summary>The last process was killed, or lost its power: everything was read once and stands.</summary>
    ReadAfterKill,

    /// <summary>
    /// The file that remembers what was acknowledged was gone or unreadable. Everything was read once and stands, but whether it is the latest
    /// state cannot be told.
    /// </summary>
    SidecarMadeAgain,
}
