using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.Web;
using StudyBot.Testing.Slack.World;

namespace StudyBot.EndToEnd.Tests.Slack;

/// <summary>What was logged of a full run, at the most talkative level: no token, no way back, no word of a member's.</summary>
public sealed class DiscreetLogTests
{
    private const string Word = "quetzalmurmur";

    [Fact]
    public async Task Nothing_that_members_wrote_and_no_token_is_logged()
    {
        await using var house = await SlackHouse.StartAsync();
        var (slack, channel, ann, chair) = (house.Slack, house.Channel, house.Ann, house.Chair);
        var card = await house.AskAsync(ann, $"/summit {Word}");
        await house.AskAsync(ann, $"/ask What is {Word}?");
        await ann.Type(card, Word).ChoicesAsync();
        await house.AskAsync(chair, $"/settings set {Word} value:{Word}");
        await ann.ForgePress(card, $"1.{Word}.x.y", Word).AnswerAsync();
        await ann.ForgeCommand(channel, $"/{Word}", Word).AnswerAsync();
        var text = $"The {Word} Summit took place on 14 March 2011 between Prime Minister Lund and President Oksanen.";
        await SlackHouse.DoneAsync(chair.UseShortcut("Add as source", chair.Write(channel, "", null, FakeFile.Of($"{Word}.txt", text))));
        await SlackHouse.DoneAsync(chair.UseShortcut("Add as source", house.Ben.Write(channel, $"{text} They spoke of ferries.")));
        chair.Run(channel, $"/source download {Word}.txt");

        // What goes wrong is where words slip into logs.
        slack.Web.Faults.Add(new WebFault.Answer(200, $$$"""{"ok":false,"error":"invalid_blocks","errors":["{{{Word}}}"],"response_metadata":{"messages":["[ERROR] no more than 3000 characters: {{{Word}}} [json-pointer:/blocks/0/text]"]}}"""), WebServer.ResponseUrl);
        ann.Run(channel, $"/summit {Word}");
        await slack.World.UntilAsync(() => slack.Web.Calls.Any(c => c.Error == "invalid_blocks"), "the refusal");
        slack.Web.Faults.Add(new WebFault.Answer(500), WebServer.ResponseUrl, 3);
        ann.Run(channel, $"/summit {Word}");
        slack.Sockets.Faults.SendGarbage();
        ann.ForgeSubmission(new JsonObject { ["type"] = "modal", ["callback_id"] = Word, ["private_metadata"] = Word, ["blocks"] = new JsonArray() });
        await slack.World.UntilAsync(() => slack.Web.Calls.Count(c => c.Status == 500) == 3, "the failures");
        var connections = slack.Sockets.Connections;
        slack.Sockets.Faults.Reset();
        await slack.Sockets.ConnectedAsync(connections + 1);
        await slack.Sockets.DrainedAsync();
        slack.Web.Faults.Clear();
        await house.AskAsync(ann, "/summit nagato");
        await house.StopAsync();

        Assert.NotEmpty(house.Log);
        Assert.DoesNotContain(Word, house.Log, StringComparison.OrdinalIgnoreCase);
        house.AssertGoodManners();
    }
}
