namespace StudyBot.Features.Quiz.Daily;

/// <summary>What a piece of work waits for, and so which others it may have to wait behind.</summary>
internal enum WorkPlace
{
    /// <summary>The store, and a platform only where moderators are to be told something.</summary>
    Store,

    /// <summary>A platform, which may take its time or not answer at all.</summary>
    Platform,

    /// <summary>A platform, and somebody waits for it: behind nothing.</summary>
    Asked,
}
