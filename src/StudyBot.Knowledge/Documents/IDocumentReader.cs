namespace StudyBot.Knowledge.Documents;

/// <summary>
/// Reads documents that are not plain text. Whatever the bytes are, it answers: within the reader's limits of time and memory, and without harm to who
/// asks.
/// </summary>
public interface IDocumentReader
{
    /// <param name="format">As <see cref="DocumentFormats.Recognise"/> tells it.</param>
    /// <exception cref="OperationCanceledException">Nothing of it runs on.</exception>
    Task<ReadingOutcome> ReadAsync(DocumentFormat format, ReadOnlyMemory<byte> original, CancellationToken cancellationToken);
}
