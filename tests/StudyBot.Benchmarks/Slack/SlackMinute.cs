using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using StudyBot.Testing;
using StudyBot.Testing.Slack;
using StudyBot.Testing.Slack.Members;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Benchmarks.Slack;

/// <summary>
/// A minute of a busy workspace: 500 commands over one connection of the published program, evenly, at a fake Slack on the loopback. How soon each is
/// acknowledged and answered; whether memory stays where it is, in that minute and over as many commands twice more; and how soon one is acknowledged whose
/// file does not come for long.
/// </summary>
internal static class SlackMinute
{
    private const int Commands = 500;
    private const int WarmUp = 1000;

    /// <summary>The minute and as many commands again, one after the other as fast as they are answered.</summary>
    private const int Rounds = 3;

    private const int Slow = 5;
    private const int LastLines = 40;

    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        if (!OperatingSystem.IsLinux())
        {
            return [new("Slack", "not measured: memory is read as Linux tells it")];
        }

        var folder = Directory.CreateTempSubdirectory("studybot-slack-").FullName;
        try
        {
            var program = Path.Combine(folder, "program");
            await PublishAsync(program);
            return await MeasureAsync(Path.Combine(program, "StudyBot"), Path.Combine(folder, "data"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(string executable, string data)
    {
        await using var slack = await FakeSlack.StartAsync();
        slack.World.App.Install(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "config", "slack-manifest.yaml")));
        var channel = slack.World.AddChannel("general");
        var member = slack.World.AddMember("ann", isAdmin: true);
        var from = Stopwatch.GetTimestamp();
        var said = new ConcurrentQueue<string>();
        using var process = Start(slack, executable, data, said);
        try
        {
            await slack.Sockets.ConnectedAsync();
            var connected = Stopwatch.GetElapsedTime(from);
            await AskInTurnAsync(() => member.Run(channel, "/summit nagato"), WarmUp);
            List<long> memory = [ResidentBytes(process)];
            var interactions = await AskEvenlyAsync(() => member.Run(channel, "/summit nagato"));
            memory.Add(ResidentBytes(process));
            var (release, slow) = await HoldAsync(slack, member, channel);
            var held = Stopwatch.StartNew();
            for (var round = 1; round < Rounds; round++)
            {
                await AskInTurnAsync(() => member.Run(channel, "/summit nagato"), Commands);
                memory.Add(ResidentBytes(process));
            }

            // A document that is read takes memory of its own: not before all the rest was looked at.
            await Task.Delay(Held > held.Elapsed ? Held - held.Elapsed : TimeSpan.Zero);
            var isHeld = !channel.Messages.Any(IsAdded);
            release.SetResult();
            await Task.WhenAll(slow.Select(s => s.AnswerAsync(IsAdded)));
            await Task.WhenAll(slow.Select(s => s.Acknowledged)).WaitAsync(Longest);
            double[] acknowledgedSlow = [.. slow.Select(s => s.AcknowledgedIn.TotalMilliseconds)];
            double[] acknowledged = [.. interactions.Select(i => i.AcknowledgedIn.TotalMilliseconds).Order()];
            double[] answered = [.. interactions.Select(i => i.AnsweredIn.TotalMilliseconds).Order()];
            var violations = slack.Violations.Take();
            return
            [
                new("Slack: start to connection", Milliseconds(connected.TotalMilliseconds)),
                new(
                    $"Slack: acknowledgement, {Commands} in a minute, slowest",
                    Milliseconds(acknowledged[^1]),
                    $"p50 {Milliseconds(acknowledged[Commands / 2])}, p99 {Milliseconds(acknowledged[Commands * 99 / 100])}",
                    "< 100 ms"),
                new(
                    $"Slack: acknowledgement of one whose handler takes {Held.TotalSeconds} s",
                    isHeld ? Milliseconds(acknowledgedSlow.Max()) : "it took less",
                    $"the slowest of {Slow}; the first of the process {Milliseconds(acknowledgedSlow[0])}, the slowest after it {Milliseconds(acknowledgedSlow.Skip(1).Max())}",
                    "< 50 ms"),
                new("Slack: command to card, p95", Milliseconds(answered[Commands * 95 / 100]), $"p50 {Milliseconds(answered[Commands / 2])}"),
                new($"Slack: memory after {Rounds} × {Commands} commands", Megabytes(memory[^1]), string.Join(" → ", memory.Select(Megabytes)), "flat"),
                new("Slack: connections in all", slack.Sockets.Connections.ToString(CultureInfo.InvariantCulture), "", "1"),
                new("what Slack would not have borne", violations.Count == 0 ? "nothing" : $"{violations.Count} times; first {violations[0].Split('\n')[0]}"),
            ];
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException(Circumstances(slack, process, said), failure);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    /// <summary>What may have been the cause that something did not come.</summary>
    private static string Circumstances(FakeSlack slack, Process process, IEnumerable<string> said)
    {
        var ways = slack.Web.Calls.GroupBy(c => c.Method, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}");
        return $"""
            The program {(process.HasExited ? $"ended with {process.ExitCode}" : "still ran")}; {slack.Sockets.Connections} connections in all, {slack.Sockets.Open} open.
            It called {string.Join(", ", ways)}.
            It said last:
            {string.Join('\n', said.TakeLast(LastLines))}
            """;
    }

    /// <summary>Documents that are handed in, one after the other, and whose bytes do not come until they are released.</summary>
    private static async Task<(TaskCompletionSource Release, IReadOnlyList<FakeInteraction> Slow)> HoldAsync(FakeSlack slack, FakeMember member, FakeChannel channel)
    {
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        slack.World.FilesServed = release.Task;
        var slow = new List<FakeInteraction>(Slow);
        while (slow.Count < Slow)
        {
            var file = FakeFile.Of($"minutes-{slow.Count}.txt", $"They spoke of {slow.Count + 2} ferries.");
            slow.Add(member.UseShortcut("Add as source", member.Write(channel, "", null, file)));
            await slow[^1].AcknowledgedAsync();
        }

        return (release, slow);
    }

    private static bool IsAdded(FakeMessage message) => message.Text.Contains("Added", StringComparison.Ordinal);

    private static async Task AskInTurnAsync(Func<FakeInteraction> ask, int count)
    {
        for (var asked = 0; asked < count; asked++)
        {
            await ask().Answered.WaitAsync(Longest);
        }
    }

    private static async Task<IReadOnlyList<FakeInteraction>> AskEvenlyAsync(Func<FakeInteraction> ask)
    {
        var interactions = new List<FakeInteraction>(Commands);
        using var timer = new PeriodicTimer(Length / Commands);
        while (interactions.Count < Commands && await timer.WaitForNextTickAsync())
        {
            interactions.Add(ask());
        }

        var all = Task.WhenAll(interactions.SelectMany(i => new[] { i.Answered, i.Acknowledged }));
        await all.WaitAsync(Longest).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return all.IsCompleted
            ? interactions
            : throw new InvalidOperationException($"Not answered by their own way back, or not acknowledged:\n{string.Join('\n', interactions.Where(i => !i.Answered.IsCompleted || !i.IsAcknowledged).Select(i => $"number {interactions.IndexOf(i)}: {i}"))}");
    }

    private static Process Start(FakeSlack slack, string executable, string data, ConcurrentQueue<string> said)
    {
        var start = new ProcessStartInfo(executable, ["--data", data]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["STUDYBOT_Slack__BotToken"] = slack.BotToken;
        start.Environment["STUDYBOT_Slack__AppToken"] = slack.AppToken;
        start.Environment["STUDYBOT_Slack__ApiBaseUrl"] = slack.ApiBaseUrl;
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{executable} did not start.");
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task PublishAsync(string folder)
    {
        using var process = Process.Start("dotnet", ["publish", Path.Combine(Repository.Root, "src", "StudyBot"), "-c", "Release", "-v", "q", "-o", folder]);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("The program could not be published.");
        }
    }

    private static long ResidentBytes(Process process)
    {
        var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/status")).First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
    }

    private static string Milliseconds(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:F1} ms");

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F0} MB");
}
