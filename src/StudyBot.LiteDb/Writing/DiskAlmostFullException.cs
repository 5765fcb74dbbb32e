namespace StudyBot.LiteDb.Writing;

/// <summary>Refused ahead, because too little space is left to write safely. Nothing was changed, and reads go on.</summary>
public sealed class DiskAlmostFullException(long freeBytes) : Exception($"Only {freeBytes} bytes are free where the data folder is.")
{
    public long FreeBytes { get; } = freeBytes;
}
