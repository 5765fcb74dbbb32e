using StudyBot.Chat.Cards;

namespace StudyBot.Terminal.Sessions;

/// <summary>A file of this machine as an incoming attachment; its handle is its whole path.</summary>
internal static class LocalFile
{
    private const string Home = "~/";

    /// <param name="path">As a shell takes it, without its quotes: a leading ~ is the home folder.</param>
    /// <returns>Null where there is no such file.</returns>
    public static Attachment? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return FullPath(path) is { } full && LengthOf(full) is { } length
                ? new Attachment(Path.GetFileName(full), null, length, cancellationToken => ReadAsync(full, cancellationToken), full)
                : null;
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <param name="path">As in <see cref="Find"/>.</param>
    /// <returns>Null where it can be none.</returns>
    public static string? FullPath(string path)
    {
        try
        {
            return Path.GetFullPath(path.StartsWith(Home, StringComparison.Ordinal)
                ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), path[Home.Length..])
                : path);
        }
        catch (Exception none) when (none is IOException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// To open a pipe would wait for whoever writes into it, and a device may never end. Neither can be told from an empty file before it is opened, and
    /// of none of the three is there anything to read: a file without length is not opened.
    /// </summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(string path, CancellationToken cancellationToken) => LengthOf(path) switch
    {
        null => throw new FileNotFoundException("The file is gone."),
        0 => ReadOnlyMemory<byte>.Empty,
        _ => await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false),
    };

    private static long? LengthOf(string path)
    {
        var file = File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path);
        return file.Exists ? file.Length : null;
    }
}
