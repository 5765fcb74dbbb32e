using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Library;

/// <summary>A file whose words are known.</summary>
/// <param name="Original">Its bytes as they came.</param>
/// <param name="Read">Makes the document that its words are, which takes the processor for a moment.</param>
/// <param name="Reading">What a reader of its format made of its bytes; null where they are plain text themselves.</param>
public sealed record ReadFile(ReadOnlyMemory<byte> Original, ContentHash Hash, Func<Document> Read, DocumentReading? Reading);
