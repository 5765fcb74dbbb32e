using System.Text.Json.Nodes;

namespace StudyBot.EndToEnd.Tests.Slack;

/// <summary>What no member of this workspace and this version could have sent: each gets its sentence, in private.</summary>
public sealed class OddInputTests(SharedSlack shared) : SlackScenario(shared)
{
    [Fact]
    public async Task A_member_of_another_workspace_is_told_so()
    {
        var channel = Slack.World.AddChannel("shared", isShared: true);
        var stranger = Slack.World.AddMember("zoe", isAdmin: true, team: Slack.World.Ids.Next("T"));
        var card = await Ann.Press(await AskAsync(Ann, "/summit nagato", channel), "Share").AnswerAsync(m => !m.IsPrivate);

        var pressed = await stranger.Press(card, "Show the passages").AnswerAsync();
        var used = await SlackHouse.DoneAsync(stranger.UseShortcut("Add as source", stranger.Write(channel, "The Bodo Summit took place on 14 March 2011 in Oslo.")));

        Assert.All(new[] { pressed, used }, answer =>
        {
            Assert.True(answer.IsPrivate);
            Assert.Contains("another workspace", answer.Text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("/oracle", "nagato")]
    [InlineData("/settings", "explode")]
    [InlineData("/summit", "name:\"unclosed")]
    [InlineData("/studybot", "")]
    [InlineData("/studybot", "oracle nagato")]
    public async Task A_command_of_another_version_or_hand_is_answered(string command, string text)
    {
        var answer = await Ann.ForgeCommand(Channel, command, text).AnswerAsync();

        Assert.True(answer.IsPrivate);
        Assert.NotEmpty(answer.Text);
    }

    [Fact]
    public async Task The_longest_text_is_answered()
    {
        var answer = await AskAsync(Ann, $"/ask {new string('q', 8000)} Nagato?");

        Assert.NotEmpty(answer.Text);
    }

    [Theory]
    [InlineData("share", "line:/settings forget")]
    [InlineData("share", "press:1.x.y.z")]
    [InlineData("share", "…\u0001")]
    [InlineData("of-an-older-version", "7")]
    public async Task A_press_that_was_tampered_with_gains_nothing(string action, string value)
    {
        var card = await AskAsync(Ann, "/summit nagato");
        var known = card.Buttons.First(b => b.Label.Contains("Share", StringComparison.Ordinal));

        var answer = await Ann.ForgePress(card, action == "share" ? known.ActionId : action, value).AnswerAsync(m => m != card);

        Assert.NotEmpty(answer.Text);
        Assert.DoesNotContain("public-answers", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.form.x", "")]
    [InlineData("", "{\"channel\":\"C123\",\"responseUrl\":\"https://evil.example/steal\"}")]
    public async Task A_form_that_nobody_opened_gets_a_sentence(string callback, string metadata)
    {
        var answer = await Ann.ForgeSubmission(new JsonObject
        {
            ["type"] = "modal",
            ["callback_id"] = callback,
            ["private_metadata"] = metadata,
            ["title"] = new JsonObject { ["type"] = "plain_text", ["text"] = "Forged" },
            ["blocks"] = new JsonArray(),
        }).AnswerAsync();

        Assert.True(answer.IsPrivate);
        Assert.NotEmpty(answer.Text);
    }

    [Fact]
    public async Task The_private_metadata_of_a_form_decides_nothing()
    {
        var asked = await AskAsync(Chair, "/source add");
        var view = await Chair.Press(asked, "Paste").ViewAsync();
        var forged = view.Copy("{\"channel\":\"C999\",\"responseUrl\":\"https://evil.example/steal\",\"opened\":99999999999}");

        var refused = await Ann.ForgeSubmission(forged).AnswerAsync();

        Assert.True(refused.IsPrivate);
        Assert.DoesNotContain("Added", refused.Text, StringComparison.Ordinal);
        Chair.Close(view);
    }

    [Fact]
    public async Task A_message_shortcut_of_another_version_gets_a_sentence()
    {
        var answer = await Chair.ForgeShortcut("Summon", Ben.Write(Channel, "hello")).AnswerAsync();

        Assert.True(answer.IsPrivate);
    }
}
