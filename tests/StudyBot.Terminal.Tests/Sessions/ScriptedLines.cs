using StudyBot.Terminal.Lines;

namespace StudyBot.Terminal.Tests.Sessions;

/// <summary>Lines that were typed beforehand, and every request that asked for one.</summary>
internal sealed class ScriptedLines(params string[] typed) : ILineReader
{
    private readonly Queue<string> left = new(typed);

    public List<LineRequest> Requests { get; } = [];

    public List<string> Prompts { get; } = [];

    public bool IsClosed { get; private set; }

    /// <summary>What happens while somebody looks at a prompt, before the line comes.</summary>
    public Action<LineRequest> Waiting { get; init; } = static _ => { };

    public bool CanEdit { get; init; }

    /// <summary>What was typed of a line so far.</summary>
    public string Begun { get; set; } = "";

    public Task<string?> ReadLineAsync(LineRequest request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        Prompts.Add(request.Prompt);
        Waiting(request);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(left.TryDequeue(out var line) ? line : null);
    }

    public void ShowPromptAgain() => Prompts.Add("again");

    public bool TakeBack()
    {
        var wasBegun = Begun.Length > 0;
        Begun = "";
        return wasBegun;
    }

    public void Close() => IsClosed = true;
}
