using StudyBot.Testing.Slack.Members;
using StudyBot.Testing.Slack.Sockets;

namespace StudyBot.EndToEnd.Tests.Slack;

/// <summary>What the socket does to the program: it is there all the time, with nothing lost and nothing twice.</summary>
public sealed class LostConnectionTests(SharedSlack shared) : SlackScenario(shared)
{
    [Theory]
    [InlineData(DisconnectReason.Warning)]
    [InlineData(DisconnectReason.RefreshRequested)]
    [InlineData("a word of tomorrow")]
    public async Task Where_a_connection_is_to_go_the_next_one_is_there_before(string reason)
    {
        var before = Slack.Sockets.Connections;
        Slack.Sockets.ForgetGaps();
        Slack.Sockets.Faults.Disconnect(reason);
        var asked = new List<FakeInteraction>();
        while (Slack.Sockets.Connections == before)
        {
            // All the while, on whichever connection is there.
            asked.Add(Ann.Run(Channel, "/summit valday"));
            await asked[^1].AnswerAsync();
        }

        asked.Add(Ann.Run(Channel, "/summit valday"));
        asked.Add(Ann.Run(Channel, "/summit valday"));
        await Slack.Sockets.DrainedAsync();
        asked.Add(Ann.Run(Channel, "/summit valday"));
        var cards = await Task.WhenAll(asked.Select(a => a.AnswerAsync()));

        Assert.Equal(TimeSpan.Zero, Slack.Sockets.LongestGap);
        Assert.Equal(before + 1, Slack.Sockets.Connections);
        Assert.All(cards, c => Assert.Contains("October 2016", c.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reset")]
    [InlineData("close")]
    [InlineData("broken text")]
    [InlineData(DisconnectReason.TooManyWebSockets)]
    public async Task After_an_interruption_it_comes_back(string interruption)
    {
        await Slack.Sockets.DrainedAsync();
        var before = Slack.Sockets.Connections;

        switch (interruption)
        {
            case "reset":
                Slack.Sockets.Faults.Reset();
                break;
            case "close":
                Slack.Sockets.Faults.Close();
                break;
            case "broken text":
                Slack.Sockets.Faults.SendBrokenText();
                break;
            default:
                Slack.Sockets.Faults.Disconnect(interruption);
                break;
        }

        await Slack.Sockets.ConnectedAsync(before + 1);
        await Slack.Sockets.DrainedAsync();
        var card = await AskAsync(Ann, "/summit nagato");

        Assert.Contains("15 December 2016", card.Text, StringComparison.Ordinal);
        Assert.Equal(1, Slack.Sockets.Open);
    }

    [Fact]
    public async Task What_is_delivered_twice_is_answered_once()
    {
        var asked = Ann.Run(Channel, "/summit nagato");
        var card = await asked.AnswerAsync();
        var turned = await Ann.Press(card, "Next page").AnswerAsync();
        var home = Ann.OpenHome();
        await home.AcknowledgedAsync();
        await Slack.World.UntilAsync(() => Ann.Home is not null, "the Home tab");

        // Whoever comes there for the first time is greeted beside it, once in this world, which is no answer to what is asked later.
        await Slack.World.UntilAsync(() => Ann.Direct.Messages.Any(m => m.IsFromBot), "the greeting");
        var (messages, published) = (Channel.Messages.Count, Ann.Home!.Revision);

        Slack.Sockets.Faults.RepeatEnvelopes("slash_commands");
        Slack.Sockets.Faults.RepeatEnvelopes("interactive");
        Slack.Sockets.Faults.RepeatEnvelopes("events_api");
        Slack.Sockets.Faults.RepeatEvents();

        await AskAsync(Ann, "/summit valday");

        Assert.Equal(messages + 1, Channel.Messages.Count);
        Assert.Equal((2, published), (turned.Revision, Ann.Home.Revision));
    }

    [Fact]
    public async Task Garbage_pieces_and_fields_that_nobody_knows_do_no_harm()
    {
        (Slack.Sockets.Faults.AddsUnknownFields, Slack.Sockets.Faults.CutsFrames) = (true, true);
        try
        {
            Slack.Sockets.Faults.SendGarbage();

            var card = await AskAsync(Ann, "/summit nagato");
            var turned = await Ann.Press(card, "Next page").AnswerAsync();

            Assert.Equal(2, turned.Revision);
        }
        finally
        {
            (Slack.Sockets.Faults.AddsUnknownFields, Slack.Sockets.Faults.CutsFrames) = (false, false);
        }
    }
}
