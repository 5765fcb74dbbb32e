using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>What a server chose for itself, in a server of the test's own.</summary>
public sealed class GroupSettingTests(SharedHouse shared) : Scenario(shared)
{
    [Fact]
    public async Task A_server_can_have_its_answers_private_and_another_is_not_asked()
    {
        var (channel, eve) = await NewGroupAsync();

        await AskAsync(eve, channel, "settings set", ("key", "public-answers"), ("value", "off"));
        var own = await AskAsync(eve, channel, "summit", ("name", "nagato"));
        var foreign = await AskAsync(Ann, "summit", ("name", "nagato"));

        Assert.True(own.IsPrivate);
        Assert.False(foreign.IsPrivate);
    }

    [Fact]
    public async Task A_server_that_wants_to_be_forgotten_is_after_one_question()
    {
        var (channel, eve) = await NewGroupAsync();
        var file = FakeFile.Of("hamar.txt", "The Hamar Summit took place on 14 March 2011 between Prime Minister Lund and President Oksanen.");
        await AskAsync(eve, channel, "source add", ("file", file));
        var before = await AskAsync(eve, channel, "source list");
        var question = await AskAsync(eve, channel, "settings forget");
        var pressed = question.Buttons[0].CustomId!;

        var answer = await (await eve.PressAsync(question, "Delete everything")).AnswerAsync(m => m.Revision > 1);
        var again = await (await eve.ForgePressAsync(answer, pressed)).AnswerAsync();
        var after = await AskAsync(eve, channel, "source list");

        Assert.Contains("hamar", before.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Text);
        Assert.NotEmpty(again.Text);
        Assert.DoesNotContain("hamar", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rights_are_granted_to_roles_and_members_that_are_picked_and_taken_from_a_role_that_is_gone()
    {
        var (channel, eve) = await NewGroupAsync();
        var readers = channel.Guild!.AddRole("Readers");
        var rea = channel.Guild.AddMember("rea", DiscordPermissions.Member, readers.Id);
        var joe = channel.Guild.AddMember("joe");

        var toRole = await AskAsync(eve, channel, "settings allow", ("right", "approve"), ("who", readers));
        var toMember = await AskAsync(eve, channel, "settings allow", ("right", "operate"), ("who", joe));
        var toAll = await AskAsync(eve, channel, "settings allow", ("right", "propose"), ("who", channel.Guild.Everyone));
        var handedIn = await AskAsync(rea, channel, "source list");
        var hers = await AskAsync(joe, channel, "audit list", ("by", eve));
        await channel.Guild.RemoveRoleAsync(readers);
        var offered = Assert.Single(await (await eve.TypeAsync(channel, "settings deny", "right", "gone")).ChoicesAsync());
        var taken = await AskAsync(eve, channel, "settings deny", ("right", offered.Value));

        Assert.Contains("@Readers", toRole.Text, StringComparison.Ordinal);
        Assert.Contains($"<@{joe.Id}>", toMember.Text, StringComparison.Ordinal);
        Assert.Contains("Everyone", toAll.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not yours", handedIn.Text, StringComparison.Ordinal);
        Assert.Contains("@Readers", hers.Text, StringComparison.Ordinal);
        Assert.Contains($"The role {readers.Id} holds no right here any more.", taken.Text.Replace("*", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_question_comes_in_the_thread_that_was_picked()
    {
        var (channel, eve) = await NewGroupAsync();
        var thread = channel.Guild!.AddChannel("questions of the day", ChannelKind.PublicThread);

        var scheduled = await AskAsync(eve, channel, "quizadmin schedule", ("time", "09:00"), ("zone", "UTC"), ("channel", thread));
        await AskAsync(eve, channel, "quizadmin post");

        Assert.Contains($"<#{thread.Id}>", scheduled.Text, StringComparison.Ordinal);
        Assert.StartsWith("Question of the day", (await thread.MessageAsync(m => m.IsFromBot)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_still_has_the_channel_as_text_is_understood_and_a_category_is_told_when_it_is_posted_in()
    {
        var (channel, eve) = await NewGroupAsync();
        var category = channel.Guild!.AddChannel("TALK", ChannelKind.Category);

        var scheduled = await ScheduleAsync("""{"name":"channel","type":3,"value":"<#ID>"}""");
        var posted = await AskAsync(eve, channel, "quizadmin post");
        var refused = await ScheduleAsync("""{"name":"channel","type":7,"value":"ID"}""");

        Assert.Contains($"<#{category.Id}>", scheduled.Text, StringComparison.Ordinal);
        Assert.Contains("holds no messages", posted.Text, StringComparison.Ordinal);
        Assert.Contains("names no channel that I can post in", refused.Text, StringComparison.Ordinal);

        async Task<FakeMessage> ScheduleAsync(string option) => await DoneAsync(await eve.ForgeCommandAsync(channel, new JsonObject
        {
            ["id"] = (string)Discord.World.Commands.Find("quizadmin")!["id"]!,
            ["name"] = "quizadmin",
            ["type"] = 1,
            ["resolved"] = new JsonObject { ["channels"] = new JsonObject { [category.Id] = new JsonObject { ["id"] = category.Id, ["type"] = (int)ChannelKind.Category } } },
            ["options"] = new JsonArray(new JsonObject
            {
                ["name"] = "schedule",
                ["type"] = 1,
                ["options"] = JsonNode.Parse($$"""[{"name":"time","type":3,"value":"09:00"},{"name":"zone","type":3,"value":"UTC"},{{option.Replace("ID", category.Id, StringComparison.Ordinal)}}]"""),
            }),
        }));
    }
}
