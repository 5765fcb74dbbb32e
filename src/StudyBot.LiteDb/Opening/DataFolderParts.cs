using StudyBot.LiteDb.Originals;

namespace StudyBot.LiteDb.Opening;

/// <summary>What an opened folder holds beside the database.</summary>
internal sealed record DataFolderParts(DataFolderPaths Paths, FolderLock Lock, Sidecar Sidecar, OriginalsFolder Originals) : IDisposable
{
    public void Dispose()
    {
        Sidecar.Dispose();
        Lock.Dispose();
    }
}
