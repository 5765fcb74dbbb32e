using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Testing.Discord;
using StudyBot.Testing.Discord.Members;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Benchmarks.Discord;

/// <summary>A process that is connected to a fake Discord of its own, and a member who asks it. Times are taken at the server: from the dispatch to the answer.</summary>
internal sealed class Contender : IAsyncDisposable
{
    private const string Name = "nagato";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly FakeDiscord discord;
    private readonly FakeChannel channel;
    private readonly FakeMember member;
    private readonly Process process;

    private Contender(FakeDiscord discord, FakeChannel channel, Process process)
    {
        (this.discord, this.channel, this.process) = (discord, channel, process);
        member = channel.Guild!.AddMember("ann");
    }

    /// <summary>From the start of the process to its connection, and to all that it does at a start.</summary>
    public TimeSpan ConnectedIn { get; private set; }

    /// <param name="isReady">What it does at a start; looked at whenever something changes.</param>
    public static async Task<Contender> StartAsync(Func<FakeDiscord, ProcessStartInfo> start, Func<FakeDiscord, FakeChannel, bool> isReady)
    {
        // Without the check of bodies, which would take longer than what is measured.
        var discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { ChecksSchema = false });
        var channel = discord.World.AddGuild("Study group").AddChannel("general");
        var info = start(discord);
        (info.RedirectStandardOutput, info.RedirectStandardError) = (true, true);
        var from = Stopwatch.GetTimestamp();
        var contender = new Contender(discord, channel, Process.Start(info) ?? throw new InvalidOperationException($"{info.FileName} did not start."));
        contender.process.BeginOutputReadLine();
        contender.process.BeginErrorReadLine();
        await discord.Gateway.ConnectedAsync();
        contender.ConnectedIn = Stopwatch.GetElapsedTime(from);
        await discord.World.UntilAsync(() => isReady(discord, channel), $"{info.FileName} to be ready");
        return contender;
    }

    /// <summary>One after the other; milliseconds, in order of size.</summary>
    public Task<double[]> OneByOneAsync(int times) => OneByOneAsync(Enumerable.Repeat(Name, times));

    /// <summary>The same for the same event by names that nobody has asked by; at most 63 of them.</summary>
    public Task<double[]> OneByOneAnewAsync(int times) => OneByOneAsync(Enumerable.Range(1, times).Select(Capitalized));

    private async Task<double[]> OneByOneAsync(IEnumerable<string> names)
    {
        var taken = new List<double>();
        foreach (var name in names)
        {
            var interaction = await AskAsync(name);
            await interaction.Answered.WaitAsync(Longest);
            taken.Add(interaction.AnsweredIn.TotalMilliseconds);
        }

        return [.. taken.Order()];
    }

    /// <summary>So many at once; milliseconds, in order of size. Fails where one is not answered.</summary>
    public async Task<double[]> BurstAsync(int size)
    {
        var asked = await Task.WhenAll(Enumerable.Range(0, size).Select(_ => AskAsync(Name)));
        await Task.WhenAll(asked.Select(interaction => interaction.Answered.WaitAsync(Longest)));
        return [.. asked.Select(interaction => interaction.AnsweredIn.TotalMilliseconds).Order()];
    }

    /// <summary>From the fault until it takes dispatches again.</summary>
    public async Task<TimeSpan> BackAfterAsync(Action<FakeDiscord> fault)
    {
        var resumes = discord.Gateway.Resumes;
        var from = Stopwatch.GetTimestamp();
        fault(discord);
        await discord.Gateway.ResumedAsync(resumes + 1);
        return Stopwatch.GetElapsedTime(from);
    }

    /// <summary>Resident memory as the system tells it.</summary>
    public long ResidentBytes()
    {
        var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/status"))
            .First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
    }

    /// <summary>What it used of a processor since its start.</summary>
    public TimeSpan ProcessorTime()
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    /// <summary>What the server saw that Discord does not bear.</summary>
    public IReadOnlyList<string> Violations() => discord.Violations.Take();

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        await discord.DisposeAsync();
    }

    // Another spelling for each number: its bits are the letters that are capitals.
    private static string Capitalized(int number) => string.Concat(Name.Select((letter, at) => (number >> at & 1) == 1 ? char.ToUpperInvariant(letter) : letter));

    private Task<FakeInteraction> AskAsync(string name) => member.ForgeCommandAsync(channel, new JsonObject
    {
        ["id"] = (string?)discord.World.Commands.Find("summit")?["id"] ?? "1",
        ["name"] = "summit",
        ["type"] = 1,
        ["options"] = new JsonArray(new JsonObject { ["name"] = "name", ["type"] = 3, ["value"] = name }),
    });
}
