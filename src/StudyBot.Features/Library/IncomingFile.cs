using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Library;

/// <summary>A file to be added, its bytes read only once its turn comes.</summary>
/// <param name="Name">With or without folders; shown as its last part.</param>
/// <param name="Bytes">The size where it is known before; what is over the limit is not read at all.</param>
public sealed record IncomingFile(string Name, long? Bytes, Func<CancellationToken, Task<ReadOnlyMemory<byte>>> ReadAsync)
{
    /// <summary>What whoever brings it says of it; null leaves it to the document.</summary>
    public StatedInfo? Stated { get; init; }

    /// <summary>The delivery, or the part of one, that brings it; null where no member's delivery does.</summary>
    public EffectId? Effect { get; init; }

    /// <summary>The delivery of which <see cref="Effect"/> is a part; null where it is the whole.</summary>
    public EffectId? PartOf { get; init; }

    /// <summary>Told, on whatever thread reads it, which share of its text has been read, 0 to 1; never for what is refused unread.</summary>
    public Action<double>? Progress { get; init; }

    /// <summary>Where it was fetched from; null where somebody brings it.</summary>
    public Uri? Address { get; init; }

    /// <summary>Where neither its name nor its bytes are known before: gives the file itself once its turn comes. Fails as <see cref="ReadAsync"/> does.</summary>
    public Func<CancellationToken, Task<IncomingFile>>? FetchAsync { get; init; }

    public static IncomingFile OfBytes(string name, ReadOnlyMemory<byte> bytes) => new(name, bytes.Length, _ => Task.FromResult(bytes));

    /// <param name="address">Its name until it is fetched.</param>
    public static IncomingFile OfAddress(string address, Func<CancellationToken, Task<IncomingFile>> fetch) =>
        new(address, null, static _ => throw new InvalidOperationException("What stands behind an address is fetched first.")) { FetchAsync = fetch };

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
