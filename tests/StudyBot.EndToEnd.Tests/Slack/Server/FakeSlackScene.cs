using Microsoft.Extensions.Time.Testing;
using StudyBot.Testing.Slack;
using StudyBot.Testing.Slack.Members;
using StudyBot.Testing.Slack.World;

namespace StudyBot.EndToEnd.Tests.Slack.Server;

/// <summary>A fake Slack at a time of the test's own, and a client without manners.</summary>
public abstract class FakeSlackScene : IAsyncLifetime
{
    private protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    private protected FakeSlack Slack { get; private set; } = null!;

    private protected PlainClient Client { get; private set; } = null!;

    private protected FakeChannel Channel { get; private set; } = null!;

    private protected FakeMember Ann { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Slack = await FakeSlack.StartAsync(new FakeSlackOptions { Time = Time, Patience = TimeSpan.FromSeconds(20) });
        Slack.World.App.Commands.Add("/summit");
        Slack.World.App.MessageShortcuts.Add("Add as source", "add-as-source");
        Client = new PlainClient(Slack);
        Channel = Slack.World.AddChannel("general");
        Ann = Slack.World.AddMember("ann");
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Client.DisposeAsync();
        await Slack.DisposeAsync();
    }

    /// <summary>The body of a right post, with these fields beside.</summary>
    private protected string Post(string fields, string key = "1") =>
        $$$"""{"channel":"{{{Channel.Id}}}","metadata":{"event_type":"post","event_payload":{"key":"{{{key}}}"}},{{{fields}}}}""";
}
