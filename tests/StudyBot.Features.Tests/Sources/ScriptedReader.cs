using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Tests.Sources;

/// <summary>A reader of documents that answers what a test tells it to.</summary>
internal sealed class ScriptedReader : IDocumentReader
{
    public ReadingOutcome Answer { get; set; } = new ReadingOutcome.Damaged();

    /// <summary>What it was given last.</summary>
    public DocumentFormat? Asked { get; private set; }

    public Task<ReadingOutcome> ReadAsync(DocumentFormat format, ReadOnlyMemory<byte> original, CancellationToken cancellationToken)
    {
        Asked = format;
        return Task.FromResult(Answer);
    }
}
