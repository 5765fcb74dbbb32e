namespace StudyBot.Chat.Cards;

/// <summary>A file, in or out. <paramref name="ReadAsync"/> gives its bytes once they are wanted; incoming ones may be refused by size before.</summary>
/// <param name="Bytes">The declared size; null where the platform does not say.</param>
public sealed record Attachment(string FileName, string? MediaType, long? Bytes, Func<CancellationToken, Task<ReadOnlyMemory<byte>>> ReadAsync);
