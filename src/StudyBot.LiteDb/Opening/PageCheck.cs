using System.Buffers.Binary;

namespace StudyBot.LiteDb.Opening;

/// <summary>
/// Looks at the head of every page before LiteDB does: its pages have no checksum, and following the links of an overwritten one it may never
/// come to an end. The heads: page id (4 bytes), type (1), at 18 whether the page ends a transaction.
/// </summary>
internal static class PageCheck
{
    public const int PageSize = 8192;
    private const int HeadLength = 32;
    private const int TypeAt = 4;
    private const int ConfirmedAt = 18;
    private const int HighestType = 4;

    /// <summary>Null where every page stands where it says.</summary>
    public static string? FindDamage(DataFolderPaths paths)
    {
        var pages = new FileInfo(paths.Database).Length / PageSize;
        var logged = new FileInfo(paths.Log) is { Exists: true } log ? (log.Length + PageSize - 1) / PageSize : 0;
        return Find(paths.Database, (number, head) => Id(head) == number || head.IndexOfAnyExcept((byte)0) < 0)
            ?? (logged > 0 ? Find(paths.Log, (_, head) => IsLogged(head, pages + logged)) : null);
    }

    private static bool IsLogged(ReadOnlySpan<byte> head, long pages) => Id(head) <= pages && head[ConfirmedAt] <= 1;

    private static string? Find(string file, PageTest isWhole)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        Span<byte> head = stackalloc byte[HeadLength];
        var pages = RandomAccess.GetLength(handle) / PageSize;
        for (long number = 0; number < pages; number++)
        {
            RandomAccess.Read(handle, head, number * PageSize);
            if (head[TypeAt] > HighestType || !isWhole(number, head))
            {
                return $"page {number} of {Path.GetFileName(file)} is overwritten";
            }
        }

        return null;
    }

    private static uint Id(ReadOnlySpan<byte> head) => BinaryPrimitives.ReadUInt32LittleEndian(head);

    private delegate bool PageTest(long number, ReadOnlySpan<byte> head);
}
