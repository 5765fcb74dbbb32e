using System.Collections.Concurrent;
using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Tests.Sources;

/// <summary>A web on which every address holds what a test says.</summary>
internal sealed class ScriptedFetcher : IDocumentFetcher
{
    private readonly ConcurrentQueue<string> asked = [];

    public Func<string, Task<FetchOutcome>> Answer { get; set; } = address => Task.FromResult(Found(address, SourceScene.Summit));

    /// <summary>In their order.</summary>
    public IReadOnlyList<string> Asked => [.. asked];

    public static FetchOutcome Found(string address, string text, string name = "talks.txt") =>
        new FetchOutcome.Fetched(name, new Uri(address), Encoding.UTF8.GetBytes(text));

    public async Task<FetchOutcome> FetchAsync(string address, CancellationToken cancellationToken)
    {
        asked.Enqueue(address);
        return await Answer(address).WaitAsync(cancellationToken);
    }
}
