using System.Diagnostics;
using System.Globalization;
using StudyBot.Testing;
using StudyBot.Testing.Slack;
using StudyBot.Testing.Slack.Members;

namespace StudyBot.Benchmarks.Slack;

/// <summary>
/// A minute of a busy workspace: 500 commands over one connection of the published program, evenly, at a fake Slack on the loopback. How soon each is
/// acknowledged and answered, and whether memory stays where it is.
/// </summary>
internal static class SlackMinute
{
    private const int Commands = 500;
    private const int WarmUp = 1000;
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);
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
        slack.World.App.Commands.Add("/summit");
        var channel = slack.World.AddChannel("general");
        var member = slack.World.AddMember("ann");
        var from = Stopwatch.GetTimestamp();
        using var process = Start(slack, executable, data);
        try
        {
            await slack.Sockets.ConnectedAsync();
            var connected = Stopwatch.GetElapsedTime(from);
            for (var asked = 0; asked < WarmUp; asked++)
            {
                await member.Run(channel, "/summit nagato").Answered.WaitAsync(Longest);
            }

            var before = ResidentBytes(process);
            var interactions = await AskEvenlyAsync(() => member.Run(channel, "/summit nagato"));
            var after = ResidentBytes(process);
            double[] acknowledged = [.. interactions.Select(i => i.AcknowledgedIn.TotalMilliseconds).Order()];
            double[] answered = [.. interactions.Select(i => i.AnsweredIn.TotalMilliseconds).Order()];
            var violations = slack.Violations.Take();
            return
            [
                new("Slack: start to connection", Milliseconds(connected.TotalMilliseconds)),
                new($"Slack: acknowledgement, {Commands} in a minute, slowest", Milliseconds(acknowledged[^1]), $"{Milliseconds(acknowledged[Commands / 2])}, half of them", "< 100 ms"),
                new("Slack: command to card, p95", Milliseconds(answered[Commands * 95 / 100]), $"{Milliseconds(answered[Commands / 2])}, half of them"),
                new("Slack: memory after that minute", Megabytes(after), $"{Megabytes(before)} before it", "flat"),
                new("what Slack would not have borne", violations.Count == 0 ? "nothing" : $"{violations.Count} times; first {violations[0].Split('\n')[0]}"),
            ];
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
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

        await Task.WhenAll(interactions.Select(i => i.Answered)).WaitAsync(Longest);
        return interactions;
    }

    private static Process Start(FakeSlack slack, string executable, string data)
    {
        var start = new ProcessStartInfo(executable, ["--data", data]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["STUDYBOT_Slack__BotToken"] = slack.BotToken;
        start.Environment["STUDYBOT_Slack__AppToken"] = slack.AppToken;
        start.Environment["STUDYBOT_Slack__ApiBaseUrl"] = slack.ApiBaseUrl;
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{executable} did not start.");
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
