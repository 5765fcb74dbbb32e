namespace StudyBot.Formats.Child;

/// <summary>What reading one document may take.</summary>
public sealed record ReadingLimits
{
    /// <summary>From the start of its process to its answer.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Bytes of managed memory; the runtime keeps to it.</summary>
    public long Heap { get; init; } = 512L * 1024 * 1024;

    /// <summary>
    /// Bytes of addresses, of which the runtime reserves many more than it uses; bounds stacks and native memory too. Kept by the shell's
    /// <c>ulimit -v</c>; where there is none (Windows), only <see cref="Heap"/> holds.
    /// </summary>
    public long Addresses { get; init; } = 6L * 1024 * 1024 * 1024;

    /// <summary>Bytes; the longest text that a document may have takes three a character in any script, and its marks.</summary>
    public int Answer { get; init; } = 64 * 1024 * 1024;

    /// <summary>Documents read at once; others wait.</summary>
    public int AtOnce { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);
}
