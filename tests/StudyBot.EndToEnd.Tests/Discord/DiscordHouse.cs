using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Testing.Discord;
using StudyBot.Testing.Discord.Members;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>The real program, connected to a Discord of its own with one study group in it.</summary>
internal sealed class DiscordHouse : IAsyncDisposable
{
    private readonly List<StudyBotProcess> processes = [];

    private DiscordHouse(FakeDiscord discord)
    {
        Discord = discord;
        Guild = discord.World.AddGuild("Study group");
        Channel = Guild.AddChannel("general");
        Ann = Guild.AddMember("ann");
        Ben = Guild.AddMember("ben");
        Chair = Guild.AddMember("chair", DiscordPermissions.Member | DiscordPermissions.ManageGuild);
    }

    public FakeDiscord Discord { get; }

    public WorkFolder Work { get; } = new();

    public FakeGuild Guild { get; }

    public FakeChannel Channel { get; }

    public FakeMember Ann { get; }

    public FakeMember Ben { get; }

    /// <summary>Who manages the server.</summary>
    public FakeMember Chair { get; }

    /// <summary>The one that runs, or ran last.</summary>
    public StudyBotProcess Process => processes[^1];

    /// <summary>Everything that any of them wrote.</summary>
    public string Log => string.Join('\n', processes.Select(p => $"{p.Output.Text}\n{p.Errors.Text}"));

    /// <summary>A Discord without the program.</summary>
    public static async Task<DiscordHouse> EmptyAsync(FakeDiscordOptions? options = null) => new(await FakeDiscord.StartAsync(options));

    /// <summary>
    /// Twice Discord's time: right after a start, on a machine that other tests keep busy, everything is slow but the promise is the same. Scenarios at the
    /// shared house, which has been up for a while, hold to Discord's own three seconds.
    /// </summary>
    public static FakeDiscordOptions Patient { get; } = new() { AnswerWithin = TimeSpan.FromSeconds(6) };

    /// <summary>With the program connected, its commands registered, and the study group greeted.</summary>
    public static async Task<DiscordHouse> StartAsync(FakeDiscordOptions? options = null)
    {
        var house = await EmptyAsync(options);
        await house.ConnectAsync();
        return house;
    }

    public StudyBotProcess StartProcess(string? token = null)
    {
        var process = StudyBotProcess.Start(Work, ["--verbose", "--data", Work.Data], new Dictionary<string, string>
        {
            ["STUDYBOT_Discord__Token"] = token ?? Discord.Token,
            ["STUDYBOT_Discord__RestBaseUrl"] = Discord.RestBaseUrl,
        });
        processes.Add(process);
        return process;
    }

    public async Task ConnectAsync()
    {
        var process = StartProcess();
        var connected = Task.WhenAll(
            Discord.Gateway.ConnectedAsync(),
            Discord.World.UntilAsync(() => Discord.World.Commands.All.Count > 0, "commands to be registered"),
            Channel.MessageAsync(m => m.IsFromBot));
        var ended = process.ExitAsync();
        Assert.True(await Task.WhenAny(connected, ended) == connected, $"The program ended.\n{Log}");
        await connected;
    }

    /// <summary>Ends the program in order and starts it again.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        Discord.ExpectNewProcess();
        await ConnectAsync();
    }

    public async Task StopAsync()
    {
        Process.AskToStop();
        Assert.Equal(0, await Process.ExitAsync());
        await Discord.Gateway.DisconnectedAsync();
    }

    /// <summary>SIGKILL, and then again from what lies there.</summary>
    public async Task KillAsync()
    {
        await Process.KillAsync();
        await Discord.Gateway.DisconnectedAsync();
        Discord.ExpectNewProcess();
    }

    /// <summary>What every scenario ends with: nothing that Discord does not bear, and no secrets in what was logged.</summary>
    public void AssertGoodManners()
    {
        Discord.Violations.AssertNone();
        Assert.DoesNotContain(Discord.Token, Log, StringComparison.Ordinal);
        Assert.DoesNotContain("aW50ZXJhY3Rpb24", Log, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        processes.ForEach(p => p.Dispose());
        await Discord.DisposeAsync();
        Work.Dispose();
    }
}
