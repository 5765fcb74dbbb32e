namespace StudyBot.Features.Library;

/// <summary>A file to be added, its bytes read only once its turn comes.</summary>
/// <param name="Name">With or without folders; shown as its last part.</param>
/// <param name="Bytes">The size where it is known before; what is over the limit is not read at all.</param>
public sealed record IncomingFile(string Name, long? Bytes, Func<CancellationToken, Task<ReadOnlyMemory<byte>>> ReadAsync)
{
    public static IncomingFile OfBytes(string name, ReadOnlyMemory<byte> bytes) => new(name, bytes.Length, _ => Task.FromResult(bytes));

    public static IncomingFile OfPath(string path) =>
        new(path, LengthOf(path), async cancellationToken => await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));

    /// <summary>The name without folders, however the other machine writes them.</summary>
    public string ShortName => Name[(Name.LastIndexOfAny(['/', '\\']) + 1)..] is { Length: > 0 } last ? last : Name;

    private static long? LengthOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? file.Length : null;
    }
}
