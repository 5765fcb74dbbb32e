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
}
