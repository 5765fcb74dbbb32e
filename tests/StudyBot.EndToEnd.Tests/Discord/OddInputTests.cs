using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.Rest;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>What no member of this server and this version could have sent: each gets its sentence, in private.</summary>
public sealed class OddInputTests(SharedHouse shared) : Scenario(shared)
{
    [Fact]
    public async Task A_command_of_an_older_version_gets_a_sentence()
    {
        var asked = await Ann.ForgeCommandAsync(Channel, new JsonObject { ["id"] = "1", ["name"] = "oracle", ["type"] = 1 });

        var answer = await asked.AnswerAsync();

        Assert.True(answer.IsPrivate);
        Assert.NotEmpty(answer.Text);
    }

    [Fact]
    public async Task A_message_command_of_an_older_version_gets_a_sentence()
    {
        var message = Ben.Write(Channel, "hello");
        var asked = await Ann.ForgeCommandAsync(Channel, new JsonObject
        {
            ["id"] = "1",
            ["name"] = "Summon",
            ["type"] = 3,
            ["target_id"] = message.Id,
            ["resolved"] = new JsonObject { ["messages"] = new JsonObject() },
        });

        var answer = await asked.AnswerAsync();

        Assert.True(answer.IsPrivate);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("1.summit.page.AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("2.settings.AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("99.x.y.z")]
    [InlineData("…\u0000")]
    public async Task A_forged_button_gets_a_sentence_and_changes_nothing(string id)
    {
        var card = await AskAsync(Ann, "summit", ("name", "nagato"));
        var before = card.Text;

        var answer = await (await Ann.ForgePressAsync(card, id)).AnswerAsync();

        Assert.True(answer.IsPrivate);
        Assert.Equal(before, card.Text);
    }

    [Fact]
    public async Task A_button_of_another_server_is_refused()
    {
        var card = await AskAsync(Ann, "summit", ("name", "nagato"));
        var id = card.Buttons.First(b => b.Label.Contains("passages", StringComparison.Ordinal)).CustomId!;
        var (elsewhere, eve) = await NewGroupAsync();
        var own = await AskAsync(eve, elsewhere, "summit", ("name", "nagato"));

        var answer = await (await eve.ForgePressAsync(own, id)).AnswerAsync(m => m != own);

        Assert.True(answer.IsPrivate);
        Assert.DoesNotContain("As snow fell", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_nobody_opened_gets_a_sentence()
    {
        var answer = await (await Ann.ForgeFormAsync(Channel, "1.form.x")).AnswerAsync();

        Assert.True(answer.IsPrivate);
    }

    [Theory]
    [InlineData("""{"name":"name","type":4,"value":12}""")]
    [InlineData("""{"name":"name","type":5,"value":true}""")]
    [InlineData("""{"name":"name","type":3,"value":{"a":1}}""")]
    [InlineData("""{"name":"name","type":3,"value":null}""")]
    [InlineData("""{"name":"name","type":11,"value":"1"}""")]
    [InlineData("""{"name":"unheard-of","type":3,"value":"x"}""")]
    [InlineData("""{"name":"private","type":3,"value":"perhaps"}""")]
    public async Task An_option_of_the_wrong_type_is_answered(string option)
    {
        var asked = await Ann.ForgeCommandAsync(Channel, new JsonObject
        {
            ["id"] = (string)Discord.World.Commands.Find("summit")!["id"]!,
            ["name"] = "summit",
            ["type"] = 1,
            ["options"] = new JsonArray(JsonNode.Parse(option)),
        });

        var answer = await asked.AnswerAsync();

        Assert.NotEmpty(answer.Text);
    }

    [Fact]
    public async Task A_subcommand_that_does_not_exist_gets_a_sentence()
    {
        var asked = await House.Chair.ForgeCommandAsync(Channel, new JsonObject
        {
            ["id"] = (string)Discord.World.Commands.Find("settings")!["id"]!,
            ["name"] = "settings",
            ["type"] = 1,
            ["options"] = new JsonArray(new JsonObject { ["name"] = "explode", ["type"] = 1, ["options"] = new JsonArray() }),
        });

        var answer = await asked.AnswerAsync();

        Assert.True(answer.IsPrivate);
    }

    [Fact]
    public async Task In_a_direct_message_it_says_kindly_that_there_is_no_group()
    {
        var direct = Discord.World.AddDirectChannel("ann");

        var answer = await (await Ann.RunAsync(direct, "summit", ("name", "nagato"))).AnswerAsync();

        Assert.DoesNotContain("15 December 2016", answer.Text, StringComparison.Ordinal);
        Assert.Contains("server", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task In_a_channel_without_rights_it_answers_all_the_same()
    {
        // Answers to interactions need no right to write.
        var quiet = House.Guild.AddChannel("read-only");
        quiet.BotPermissions = DiscordPermissions.ViewChannel;

        var answer = await (await Ann.RunAsync(quiet, "summit", ("name", "nagato"))).AnswerAsync();

        Assert.Contains("15 December 2016", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_that_is_gone_nothing_breaks()
    {
        var doomed = House.Guild.AddChannel("doomed");
        Discord.Rest.Faults.Add(new RestFault.Answer(404, """{"message":"Unknown Channel","code":10003}"""), Routes.Callback);
        var asked = await Ann.RunAsync(doomed, "summit", ("name", "nagato"));
        await doomed.DeleteAsync();
        await Discord.World.UntilAsync(() => Discord.Rest.Calls.Any(c => c.Route == Routes.Callback && c.Ids[0] == asked.Id), "the answer that cannot arrive");

        var next = await AskAsync(Ann, "summit", ("name", "nagato"));

        Assert.Contains("15 December 2016", next.Text, StringComparison.Ordinal);
    }
}
