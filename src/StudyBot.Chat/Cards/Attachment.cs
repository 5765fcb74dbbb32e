namespace StudyBot.Chat.Cards;

/// <summary>
/// A file, in or out. <paramref name="ReadAsync"/> gives its bytes once they are wanted, and throws <see cref="IOException"/> where they cannot be had;
/// incoming ones may be refused by size before.
/// </summary>
/// <param name="Bytes">The declared size; null where the platform does not say.</param>
/// <param name="Handle">
/// How the platform finds an incoming file again after a restart (an address, a file's id, a path), opaque to all others and never logged. A
/// delivery with an effect is kept with its files' names and handles, not their bytes;
/// <see cref="Platforms.IChatPlatform.FetchFileAsync"/> gives them again.
/// </param>
public sealed record Attachment(
    string FileName,
    string? MediaType,
    long? Bytes,
    Func<CancellationToken, Task<ReadOnlyMemory<byte>>> ReadAsync,
    string? Handle = null)
{
    // A record's own text would show the handle.
    public override string ToString() => $"{FileName} ({MediaType ?? "of unknown type"}, {Bytes?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"} bytes)";
}
