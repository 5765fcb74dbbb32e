namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>One run from start to end.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    /// <summary>With the data folder of the test, and these lines as its input.</summary>
    public static Task<Run> OfAsync(WorkFolder folder, IEnumerable<string> arguments, params string[] typed) =>
        WithSettingsAsync(folder, new Dictionary<string, string>(), [.. arguments, "--data", folder.Data], typed);

    /// <summary>Under a limit on the size of each file that it writes, which fails as a full disk does; Unix only.</summary>
    public static async Task<Run> LimitedAsync(WorkFolder folder, long fileKilobytes, IEnumerable<string> arguments)
    {
        using var process = StudyBotProcess.Start(folder, [.. arguments, "--data", folder.Data], fileKilobytes: fileKilobytes);
        var code = await process.FinishAsync();
        return new Run(code, process.Output.Text, process.Errors.Text);
    }

    public static async Task<Run> WithSettingsAsync(
        WorkFolder folder, IReadOnlyDictionary<string, string> settings, IEnumerable<string> arguments, params string[] typed)
    {
        using var process = StudyBotProcess.Start(folder, arguments, settings);
        await process.TypeAsync(typed);
        var code = await process.FinishAsync();
        return new Run(code, process.Output.Text, process.Errors.Text);
    }

    /// <summary>What it said on standard error beside how far it was.</summary>
    public IReadOnlyList<string> Complaints =>
    [
        .. Errors.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("Indexing ", StringComparison.Ordinal)),
    ];

    /// <summary>Everything that it said, for a message of a failing test.</summary>
    public override string ToString() => $"exit code {ExitCode}\n--- output\n{Output}\n--- errors\n{Errors}";
}
