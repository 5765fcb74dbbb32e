namespace StudyBot.LiteDb.Opening;

/// <summary>
/// What a data folder holds is its user's alone: what members wrote, and the key that seals buttons. Folders are made with 0700, files with
/// 0600; those that are there keep the mode that somebody gave them. On Windows the folder's own access list counts.
/// </summary>
internal static class PrivateFile
{
    private const UnixFileMode FileMode0600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, FileMode0600 | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Unbuffered.</summary>
    public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = FileMode0600;
        }

        return new FileStream(path, options);
    }

    /// <summary>Makes an empty file where there is none, for whoever opens it next without a mode.</summary>
    public static void Make(string path)
    {
        if (!File.Exists(path))
        {
            Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
        }
    }
}
