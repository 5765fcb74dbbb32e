using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Testing;
using StudyBot.Testing.Slack;
using StudyBot.Testing.Slack.Members;
using StudyBot.Testing.Slack.World;

namespace StudyBot.EndToEnd.Tests.Slack;

/// <summary>The real program, connected to a Slack of its own with one study group in it, where the app was installed from the project's own manifest.</summary>
internal sealed class SlackHouse : IAsyncDisposable
{
    private readonly List<StudyBotProcess> processes = [];

    private SlackHouse(FakeSlack slack)
    {
        Slack = slack;
        slack.World.App.Install(File.ReadAllText(Path.Combine(Repository.Root, "config", "slack-manifest.yaml")));
        Channel = slack.World.AddChannel("general");
        Ann = slack.World.AddMember("ann");
        Ben = slack.World.AddMember("ben");
        Chair = slack.World.AddMember("chair", isAdmin: true);
    }

    public FakeSlack Slack { get; }

    public WorkFolder Work { get; } = new();

    public FakeChannel Channel { get; }

    public FakeMember Ann { get; }

    public FakeMember Ben { get; }

    /// <summary>An administrator of the workspace.</summary>
    public FakeMember Chair { get; }

    /// <summary>The one that runs, or ran last.</summary>
    public StudyBotProcess Process => processes[^1];

    /// <summary>Everything that any of them wrote.</summary>
    public string Log => string.Join('\n', processes.Select(p => $"{p.Output.Text}\n{p.Errors.Text}"));

    /// <summary>
    /// Twice Slack's time: right after a start, on a machine that other tests keep busy, everything is slow but the promise is the same. Scenarios at the shared
    /// house, which has been up for a while, hold to Slack's own three seconds.
    /// </summary>
    public static FakeSlackOptions Patient { get; } = new() { AcknowledgeWithin = TimeSpan.FromSeconds(6), TriggerLife = TimeSpan.FromSeconds(6) };

    /// <summary>A Slack without the program.</summary>
    public static async Task<SlackHouse> EmptyAsync(FakeSlackOptions? options = null) => new(await FakeSlack.StartAsync(options ?? Patient));

    public static async Task<SlackHouse> StartAsync(FakeSlackOptions? options = null)
    {
        var house = await EmptyAsync(options);
        await house.ConnectAsync();
        return house;
    }

    public StudyBotProcess StartProcess(string? botToken = null, string? appToken = null)
    {
        var process = StudyBotProcess.Start(Work, ["--verbose", "--data", Work.Data], new Dictionary<string, string>
        {
            ["STUDYBOT_Slack__BotToken"] = botToken ?? Slack.BotToken,
            ["STUDYBOT_Slack__AppToken"] = appToken ?? Slack.AppToken,
            ["STUDYBOT_Slack__ApiBaseUrl"] = Slack.ApiBaseUrl,
        });
        processes.Add(process);
        return process;
    }

    public async Task ConnectAsync()
    {
        var process = StartProcess();
        var connected = Slack.Sockets.ConnectedAsync();
        var ended = process.ExitAsync();
        Assert.True(await Task.WhenAny(connected, ended) == connected, $"The program ended.\n{Log}");
        await connected;
    }

    /// <summary>Ends the program in order and starts it again.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        Slack.ExpectNewProcess();
        await ConnectAsync();
    }

    public async Task StopAsync()
    {
        Process.AskToStop();
        Assert.Equal(0, await Process.ExitAsync());
        await Slack.Sockets.DisconnectedAsync();
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        await Process.KillAsync();
        await Slack.Sockets.DisconnectedAsync();
        Slack.ExpectNewProcess();
    }

    /// <summary>Asks and waits for the card.</summary>
    public Task<FakeMessage> AskAsync(FakeMember member, string line, FakeChannel? channel = null) => DoneAsync(member.Run(channel ?? Channel, line));

    /// <summary>What is said at the end: a line that it is at work is not the answer yet.</summary>
    public static Task<FakeMessage> DoneAsync(FakeInteraction asked) =>
        asked.AnswerAsync(message => !(message.Blocks is [{ } only] && (string?)only["type"] == "context"));

    /// <summary>What every scenario ends with: nothing that Slack does not bear, and no secrets in what was logged.</summary>
    public void AssertGoodManners()
    {
        Slack.Violations.AssertNone();
        foreach (var secret in (string[])[Slack.BotToken, Slack.AppToken, FakeInteraction.SecretMark, "ticket="])
        {
            Assert.DoesNotContain(secret, Log, StringComparison.Ordinal);
        }
    }

    public async ValueTask DisposeAsync()
    {
        processes.ForEach(p => p.Dispose());
        await Slack.DisposeAsync();
        Work.Dispose();
    }
}
