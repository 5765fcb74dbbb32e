using System.Diagnostics;
using System.Globalization;
using StudyBot.Testing;
using StudyBot.Testing.Discord;

namespace StudyBot.Benchmarks.Discord;

/// <summary>
/// How long a member on Discord waits, how large the program is, and how soon it is back: the published program with the seed indexed, beside a bare .NET
/// loop that answers a constant, both at the same fake Discord on the loopback.
/// </summary>
internal static class DiscordLatency
{
    private const int WarmUp = 1500;
    private const int Calls = 500;
    private const int Burst = 200;
    private const int Rounds = 5;
    private const string BaselineName = "the bare loop";
    private const string Wanted = "≤ 2 ×";

    private static readonly (string Name, Action<FakeDiscord> Fault)[] Interruptions =
    [
        ("op 7", discord => discord.Gateway.Faults.AskToReconnect()),
        ("close 4000", discord => discord.Gateway.Faults.Close(4000)),
        ("a reset", discord => discord.Gateway.Faults.Reset()),
    ];

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        if (!OperatingSystem.IsLinux())
        {
            return [new("Discord", "not measured: memory is read as Linux tells it")];
        }

        var folder = Directory.CreateTempSubdirectory("studybot-discord-").FullName;
        try
        {
            var program = Path.Combine(folder, "program");
            await PublishAsync(program);
            var floor = await MeasureAsync(await Contender.StartAsync(BareLoopAt, (_, _) => true), []);
            var bot = await MeasureAsync(await Contender.StartAsync(
                discord => ProgramAt(discord, Path.Combine(program, "StudyBot"), Path.Combine(folder, "data")),
                (discord, channel) => discord.World.Commands.All.Count > 0 && channel.Messages.Count > 0), Interruptions);
            return
            [
                new("start to connection", Milliseconds(bot.Connected), $"{Milliseconds(floor.Connected)}, {BaselineName}"),
                new("first answer after a start", Milliseconds(bot.First), $"{Milliseconds(floor.First)}, {BaselineName}", "< 3000 ms"),
                .. Compare("interaction to card, one by one", bot.OneByOne, floor.OneByOne),
                .. Compare($"burst of {Burst} at once", bot.Bursts, floor.Bursts),
                new(
                    "processor time for one of them",
                    Milliseconds(bot.Processor),
                    Ratio(bot.Processor, floor.Processor, Milliseconds(floor.Processor))),
                new("memory after that", Megabytes(bot.Bytes), Ratio(bot.Bytes, floor.Bytes, Megabytes(floor.Bytes)), Wanted),
                .. bot.Back.Select(back => new Figure($"back after {back.Name}", Milliseconds(back.Longest), $"longest of {Rounds}", "≤ 500 ms")),
                new("what Discord would not have borne", bot.Violations.Count == 0 ? "nothing" : $"{bot.Violations.Count} times; first {bot.Violations[0].Split('\n')[0]}"),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <param name="interruptions">Those that it can bear: the bare loop bears none.</param>
    private static async Task<Measured> MeasureAsync(Contender started, (string Name, Action<FakeDiscord> Fault)[] interruptions)
    {
        await using var contender = started;
        var first = (await contender.OneByOneAsync(1))[0];
        await contender.OneByOneAsync(WarmUp);
        await contender.BurstAsync(Burst);
        var oneByOne = await contender.OneByOneAsync(Calls);
        var bursts = new List<double>();
        var used = contender.ProcessorTime();
        for (var round = 0; round < Rounds; round++)
        {
            bursts.AddRange(await contender.BurstAsync(Burst));
        }

        var processor = (contender.ProcessorTime() - used) / (Rounds * Burst);
        var bytes = contender.ResidentBytes();
        var back = new List<(string, double)>();
        foreach (var (name, fault) in interruptions)
        {
            var longest = TimeSpan.Zero;
            for (var round = 0; round < Rounds; round++)
            {
                var taken = await contender.BackAfterAsync(fault);
                longest = taken > longest ? taken : longest;
                // Only a connection that stands can be lost again: the answer shows that the client knows of it.
                await contender.OneByOneAsync(1);
            }

            back.Add((name, longest.TotalMilliseconds));
        }

        return new Measured(contender.ConnectedIn.TotalMilliseconds, first, oneByOne, [.. bursts.Order()], processor.TotalMilliseconds, bytes, back, contender.Violations());
    }

    private static IEnumerable<Figure> Compare(string what, double[] times, double[] baseline) => ((int[])[50, 95]).Select(percent =>
    {
        var (measured, beside) = (times[times.Length * percent / 100], baseline[baseline.Length * percent / 100]);
        return new Figure($"{what}, p{percent}", Milliseconds(measured), Ratio(measured, beside, Milliseconds(beside)), Wanted);
    });

    private static ProcessStartInfo BareLoopAt(FakeDiscord discord) =>
        new(Environment.ProcessPath ?? throw new InvalidOperationException("This process has no path."), OwnArguments([BareLoop.Verb, discord.RestBaseUrl, discord.Token]));

    // Under "dotnet run" the process is this program's own executable; under "dotnet X.dll" it is dotnet.
    private static IEnumerable<string> OwnArguments(IEnumerable<string> arguments) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(DiscordLatency).Assembly.Location, .. arguments] : arguments;

    private static ProcessStartInfo ProgramAt(FakeDiscord discord, string executable, string data)
    {
        var start = new ProcessStartInfo(executable, ["--data", data]);
        start.Environment["STUDYBOT_Discord__Token"] = discord.Token;
        start.Environment["STUDYBOT_Discord__RestBaseUrl"] = discord.RestBaseUrl;
        return start;
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

    private static string Ratio(double measured, double beside, string said) =>
        string.Create(CultureInfo.InvariantCulture, $"{measured / beside:F1} × {BaselineName} ({said})");

    private static string Milliseconds(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:F1} ms");

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F0} MB");

    private sealed record Measured(
        double Connected,
        double First,
        double[] OneByOne,
        double[] Bursts,
        double Processor,
        long Bytes,
        IReadOnlyList<(string Name, double Longest)> Back,
        IReadOnlyList<string> Violations);
}
