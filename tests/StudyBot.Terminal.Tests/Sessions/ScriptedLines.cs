using StudyBot.Terminal.Lines;

namespace StudyBot.Terminal.Tests.Sessions;

/// <summary>Lines that were typed beforehand, and every prompt that asked for one.</summary>
internal sealed class ScriptedLines(params string[] typed) : ILineReader
{
    private readonly Queue<string> left = new(typed);

    public List<string> Prompts { get; } = [];

    public Task<string?> ReadLineAsync(string prompt, ILineAssistant? assistant, CancellationToken cancellationToken)
    {
        Prompts.Add(prompt);
        return Task.FromResult(left.TryDequeue(out var line) ? line : null);
    }

    public void ShowPromptAgain() => Prompts.Add("again");
}
