using System.Text;
using Hex1b;

namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>
/// The program in a terminal of its own, as a person has it: a pseudo-terminal with a screen behind it, keys that are pressed, a window that changes its
/// size. The screen is another's (Hex1b), so that what the program thinks is wide is seen by somebody who counts for himself.
/// </summary>
internal sealed class TerminalProcess : IAsyncDisposable
{
    private const int RowsKept = 5000;

    /// <summary>Longer than anything takes on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Hex1bTerminalChildProcess process;
    private readonly WatchedOutput output;
    private readonly Hex1bTerminal terminal;
    private readonly Task<int> drawing;

    private TerminalProcess(Hex1bTerminalChildProcess process, int columns, int rows)
    {
        this.process = process;
        output = new WatchedOutput(process);
        terminal = new Hex1bTerminal(new Hex1bTerminalOptions { WorkloadAdapter = output, Width = columns, Height = rows, ScrollbackCapacity = RowsKept });
        drawing = terminal.RunAsync(CancellationToken.None);
    }

    /// <summary>Everything that the program wrote, with its escape sequences.</summary>
    public string Written => Encoding.UTF8.GetString(output.Bytes);

    public Screen Screen
    {
        get
        {
            using var seen = terminal.CreateSnapshot(terminal.ScrollbackCount);
            return Screen.Of(seen, process.Height);
        }
    }

    /// <param name="settings">Environment variables of the child, beside what every process needs.</param>
    public static async Task<TerminalProcess> StartAsync(
        WorkFolder folder, int columns = 80, int rows = 24, IReadOnlyDictionary<string, string>? settings = null, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a pseudo-terminal as Unix has it.");
        var environment = new Dictionary<string, string>
        {
            ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "",
            ["DOTNET_ROOT"] = Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? "",
            ["HOME"] = folder.Path,
            ["LANG"] = "C.UTF-8",
            ["TERM"] = "xterm-256color",
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            environment[name] = value;
        }

        foreach (var unset in environment.Where(e => e.Value.Length == 0).Select(e => e.Key).ToList())
        {
            environment.Remove(unset);
        }

        string[] program = ["dotnet", PublishedProgram.Dll, .. arguments.Length == 0 ? ["chat"] : arguments, "--data", folder.Data];
        string[] command = InheritedSignals.IsInterruptIgnored ? ["env", "--default-signal=INT", .. program] : ["env", .. program];
        var process = new Hex1bTerminalChildProcess(
            "/usr/bin/env", [.. command.Skip(1)], folder.Path, environment, inheritEnvironment: false, columns, rows);
        await process.StartAsync();
        return new TerminalProcess(process, columns, rows);
    }

    /// <summary>Rows of frames whose right edge does not stand in the last column: something in them is wider or narrower than was thought.</summary>
    public IReadOnlyList<string> RowsWithoutTheirFrame()
    {
        using var seen = terminal.CreateSnapshot(terminal.ScrollbackCount);
        var rows = Screen.Of(seen, process.Height).Rows;
        return [.. rows.Where((row, y) => row.StartsWith('│') && seen.GetCell(seen.Width - 1, y).Character != "│")];
    }

    /// <summary>The rows since a line was typed, as an SVG.</summary>
    public string Picture(string from)
    {
        using var seen = terminal.CreateSnapshot(terminal.ScrollbackCount);
        var rows = Screen.Of(seen, process.Height).Rows;
        var first = rows.ToList().FindLastIndex(row => row.EndsWith(from, StringComparison.Ordinal));
        return ScreenPicture.Of(seen, first, rows.Count - first);
    }

    /// <summary>Waits until the prompt stands in the last row and nothing behind it.</summary>
    public Task<Screen> WaitForPromptAsync() => WaitForAsync(screen => screen.LastRow.EndsWith('>'));

    /// <summary>Looks at the screen each time when it was drawn; fails with what it shows where that never comes.</summary>
    public async Task<Screen> WaitForAsync(Func<Screen, bool> isSeen)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var next = output.NextDrawing;
            var screen = Screen;
            if (isSeen(screen))
            {
                return screen;
            }

            try
            {
                await Task.WhenAny(next, drawing).WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"That never came. The screen:\n{screen.Text}");
            }

            if (drawing.IsCompleted && !isSeen(screen = Screen))
            {
                Assert.Fail($"The program has ended before that. The screen:\n{screen.Text}");
            }
        }
    }

    public async Task PressAsync(string keys) => await process.WriteInputAsync(Encoding.UTF8.GetBytes(keys));

    /// <summary>Types a line, and waits for its answer and the next prompt.</summary>
    public async Task<Screen> AskAsync(string line)
    {
        var before = Prompts(Screen);
        await PressAsync(line + Keys.Enter);
        return await WaitForAsync(screen => Prompts(screen) > before && screen.LastRow.EndsWith('>'));
    }

    public async Task ResizeAsync(int columns, int rows)
    {
        terminal.Resize(columns, rows);
        await process.ResizeAsync(columns, rows);
    }

    public async Task<int> ExitAsync() => await process.WaitForExitAsync().WaitAsync(Patience);

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        await terminal.DisposeAsync();
    }

    private static int Prompts(Screen screen) => screen.Rows.Count(row => row.Contains("> ", StringComparison.Ordinal) || row.EndsWith('>'));
}
