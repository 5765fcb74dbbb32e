using StudyBot.Testing.Slack;
using StudyBot.Testing.Slack.Members;
using StudyBot.Testing.Slack.World;

namespace StudyBot.EndToEnd.Tests.Slack;

/// <summary>A scenario at the shared house, which ends with nothing that went wrong and nothing that is still to go wrong.</summary>
[Collection(SharedSlack.Name)]
public abstract class SlackScenario(SharedSlack shared) : IAsyncLifetime
{
    private protected SlackHouse House => shared.House;

    private protected FakeSlack Slack => House.Slack;

    private protected FakeChannel Channel => House.Channel;

    private protected FakeMember Ann => House.Ann;

    private protected FakeMember Ben => House.Ben;

    private protected FakeMember Chair => House.Chair;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Slack.Web.Faults.Clear();
        House.AssertGoodManners();
        return ValueTask.CompletedTask;
    }

    private protected Task<FakeMessage> AskAsync(FakeMember member, string line, FakeChannel? channel = null) => House.AskAsync(member, line, channel);
}
