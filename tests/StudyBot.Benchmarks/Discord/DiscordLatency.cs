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
    // As somebody would look at it who has just started it: what is faster an hour later is no comfort to the first who ask.
    private const int WarmUp = 20;
    private const int Calls = 200;
    private const int Anew = 50;
    private const int Burst = 200;
    private const int Rounds = 5;

    /// <summary>Processes of each, one of either in turn: where one is slow for a moment, the other is as a rule, and the medians of all are compared.</summary>
    private const int Processes = 5;
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
            var (floors, bots) = (new List<Measured>(), new List<Measured>());
            for (var turn = 0; turn < Processes; turn++)
            {
                floors.Add(await MeasureAsync(await Contender.StartAsync(BareLoopAt, (_, _) => true), []));
                bots.Add(await MeasureAsync(await Contender.StartAsync(
                    discord => ProgramAt(discord, Path.Combine(program, "StudyBot"), Path.Combine(folder, $"data{turn}")),
                    (discord, channel) => discord.World.Commands.All.Count > 0 && channel.Messages.Count > 0), Interruptions));
            }

            return [.. Compare(bots, floors), .. Interruptions.Select((fault, which) => Back(fault.Name, bots, which)), Borne(bots)];
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
        var oneByOne = await contender.OneByOneAsync(Calls);
        var used = contender.ProcessorTime();
        var burst = await contender.BurstAsync(Burst);
        var processor = (contender.ProcessorTime() - used) / Burst;
        var bytes = contender.ResidentBytes();
        var anew = await contender.OneByOneAnewAsync(Anew);
        var back = new List<TimeSpan>();
        foreach (var (_, fault) in interruptions)
        {
            var longest = TimeSpan.Zero;
            for (var round = 0; round < Rounds; round++)
            {
                var taken = await contender.BackAfterAsync(fault);
                longest = taken > longest ? taken : longest;
                // Only a connection that stands can be lost again: the answer shows that the client knows of it.
                await contender.OneByOneAsync(1);
            }

            back.Add(longest);
        }

        return new Measured(
            contender.ConnectedIn.TotalMilliseconds, first, oneByOne, anew, burst, processor.TotalMilliseconds, bytes / 1e6, back, contender.Violations());
    }

    private static IEnumerable<Figure> Compare(List<Measured> bots, List<Measured> floors) =>
    [
        Beside("start to connection", "ms", bots, floors, m => m.Connected),
        Beside("first answer after a start", "ms", bots, floors, m => m.First, "< 3000 ms"),
        Beside("interaction to card, one by one, p50", "ms", bots, floors, m => At(m.OneByOne, 50), Wanted),
        Beside("interaction to card, one by one, p95", "ms", bots, floors, m => At(m.OneByOne, 95), Wanted),
        Beside("the same by names not asked by before, p50", "ms", bots, floors, m => At(m.Anew, 50)),
        Beside("the same by names not asked by before, p95", "ms", bots, floors, m => At(m.Anew, 95)),
        Beside($"burst of {Burst} at once, p50", "ms", bots, floors, m => At(m.Burst, 50), Wanted),
        Beside($"burst of {Burst} at once, p95", "ms", bots, floors, m => At(m.Burst, 95), Wanted),
        Beside("processor time for one of them", "ms", bots, floors, m => m.Processor),
        Beside("memory after that", "MB", bots, floors, m => m.Megabytes, Wanted),
    ];

    /// <summary>The medians of all processes, and how many times the one is the other.</summary>
    private static Figure Beside(string what, string unit, List<Measured> bots, List<Measured> floors, Func<Measured, double> of, string wanted = "")
    {
        var (bot, floor) = (At([.. bots.Select(of).Order()], 50), At([.. floors.Select(of).Order()], 50));
        return new Figure(
            what,
            string.Create(CultureInfo.InvariantCulture, $"{bot:F1} {unit}"),
            string.Create(CultureInfo.InvariantCulture, $"{bot / floor:F1} × {BaselineName} ({floor:F1} {unit})"),
            wanted);
    }

    private static Figure Back(string fault, List<Measured> bots, int which) => new(
        $"back after {fault}",
        string.Create(CultureInfo.InvariantCulture, $"{bots.Max(bot => bot.Back[which]).TotalMilliseconds:F1} ms"),
        $"longest of {Rounds * Processes}",
        "≤ 500 ms");

    private static Figure Borne(List<Measured> bots) => new(
        "what Discord would not have borne",
        bots.SelectMany(bot => bot.Violations).ToList() is [var first, ..] all ? $"{all.Count} times; first {first.Split('\n')[0]}" : "nothing");

    private static double At(double[] inOrder, int percent) => inOrder[inOrder.Length * percent / 100];

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

    private sealed record Measured(
        double Connected,
        double First,
        double[] OneByOne,
        double[] Anew,
        double[] Burst,
        double Processor,
        double Megabytes,
        IReadOnlyList<TimeSpan> Back,
        IReadOnlyList<string> Violations);
}
