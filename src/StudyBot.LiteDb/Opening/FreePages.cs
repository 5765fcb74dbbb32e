namespace StudyBot.LiteDb.Opening;

/// <summary>
/// LiteDB clears what it deletes inside a page that stays in use, and leaves a page that it frees as it was: the words of a forgotten group would stand in
/// the file until the page is used again. This clears them in a closed database. A free page's head (its place in the list of free
/// ones) stays; a crash in between leaves a page that is free all the same.
/// </summary>
internal static class FreePages
{
    private const int HeadLength = 32;
    private const int TypeAt = 4;
    private const byte Free = 0;

    public static void Clear(string database)
    {
        using var file = File.OpenHandle(database, FileMode.Open, FileAccess.ReadWrite);
        var page = new byte[PageCheck.PageSize];
        var zeros = new byte[PageCheck.PageSize - HeadLength];
        var pages = RandomAccess.GetLength(file) / PageCheck.PageSize;
        var isChanged = false;
        for (long number = 1; number < pages; number++)
        {
            var at = number * PageCheck.PageSize;
            RandomAccess.Read(file, page.AsSpan(0, HeadLength), at);
            if (page[TypeAt] != Free)
            {
                continue;
            }

            RandomAccess.Read(file, page, at);
            if (page.AsSpan(HeadLength).ContainsAnyExcept((byte)0))
            {
                RandomAccess.Write(file, zeros, at + HeadLength);
                isChanged = true;
            }
        }

        if (isChanged)
        {
            RandomAccess.FlushToDisk(file);
        }
    }
}
