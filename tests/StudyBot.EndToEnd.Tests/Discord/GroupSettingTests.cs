using StudyBot.Testing.Discord.Members;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>What a server chose for itself, in a server of the test's own.</summary>
public sealed class GroupSettingTests(SharedHouse shared) : Scenario(shared)
{
    [Fact]
    public async Task A_server_can_have_its_answers_private_and_another_is_not_asked()
    {
        var (channel, eve) = await JoinAsync();

        await (await eve.RunAsync(channel, "settings set", ("key", "public-answers"), ("value", "off"))).AnswerAsync();
        var own = await (await eve.RunAsync(channel, "summit", ("name", "nagato"))).AnswerAsync();
        var foreign = await AskAsync(Ann, "summit", ("name", "nagato"));

        Assert.True(own.IsPrivate);
        Assert.False(foreign.IsPrivate);
    }

    [Fact]
    public async Task A_server_that_wants_to_be_forgotten_is_after_one_question()
    {
        var (channel, eve) = await JoinAsync();
        var file = FakeFile.Of("hamar.txt", "The Hamar Summit took place on 14 March 2011 between Prime Minister Lund and President Oksanen.");
        await (await eve.RunAsync(channel, "source add", ("file", file))).AnswerAsync();
        var before = await (await eve.RunAsync(channel, "source list")).AnswerAsync();
        var question = await (await eve.RunAsync(channel, "settings forget")).AnswerAsync();
        var pressed = question.Buttons[0].CustomId!;

        var answer = await (await eve.PressAsync(question, "Delete everything")).AnswerAsync(m => m.Revision > 1);
        var again = await (await eve.ForgePressAsync(answer, pressed)).AnswerAsync();
        var after = await (await eve.RunAsync(channel, "source list")).AnswerAsync();

        Assert.Contains("hamar", before.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Text);
        Assert.NotEmpty(again.Text);
        Assert.DoesNotContain("hamar", after.Text, StringComparison.Ordinal);
    }

    private async Task<(FakeChannel Channel, FakeMember Moderator)> JoinAsync()
    {
        var guild = Discord.World.NewGuild("Another group");
        var channel = guild.AddChannel("general");
        var moderator = guild.AddMember("eve", DiscordPermissions.Member | DiscordPermissions.ManageGuild);
        await Discord.World.JoinAsync(guild);
        return (channel, moderator);
    }
}
