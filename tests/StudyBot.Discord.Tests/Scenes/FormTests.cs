using StudyBot.Chat.Commands;
using StudyBot.Testing.Chat;

namespace StudyBot.Discord.Tests.Scenes;

public sealed class FormTests
{
    [Fact]
    public async Task A_form_is_opened_filled_in_and_answered()
    {
        await using var scene = await DiscordScene.StartAsync(Pad(), new PadForm());

        var opened = await scene.Ana.RunAsync(scene.Channel, "pad");
        var form = await opened.FormAsync();
        var answer = await (await scene.Ana.SubmitAsync(opened, "good", "words")).AnswerAsync();

        Assert.Equal("A pad\nTitle\nText", form.Text);
        Assert.Contains("Kept good, words.", answer.Text, StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task A_form_with_an_error_is_opened_again_as_it_was_filled_in()
    {
        await using var scene = await DiscordScene.StartAsync(Pad(), new PadForm());
        var opened = await scene.Ana.RunAsync(scene.Channel, "pad");
        await opened.FormAsync();

        var word = await (await scene.Ana.SubmitAsync(opened, "bad", "words")).AnswerAsync();
        var again = await scene.Ana.PressAsync(word, "Open it again");
        var form = await again.FormAsync();
        var answer = await (await scene.Ana.SubmitAsync(again, "good")).AnswerAsync();

        Assert.True(word.IsPrivate);
        Assert.Contains("**Title** Not this one.", word.Text, StringComparison.Ordinal);
        Assert.Equal(["bad", "words"], form.Inputs.Select(i => i.Value));
        Assert.Contains("Kept good, words.", answer.Text, StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public async Task After_a_restart_a_rejected_form_gives_back_what_was_typed_however_little(int times)
    {
        var typed = string.Join(' ', Enumerable.Repeat("many words", times));
        await using var scene = await DiscordScene.StartAsync(Pad(), new PadForm());
        var opened = await scene.Ana.RunAsync(scene.Channel, "pad");
        await opened.FormAsync();

        await scene.RestartAsync();
        var word = await (await scene.Ana.SubmitAsync(opened, "bad", typed)).AnswerAsync();

        Assert.Contains("Not this one.", word.Text, StringComparison.Ordinal);
        Assert.Empty(word.Buttons);
        Assert.Contains(typed, Assert.Single(word.Files).Text, StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task After_a_restart_the_button_that_opens_a_form_again_says_that_it_is_gone()
    {
        await using var scene = await DiscordScene.StartAsync(Pad(), new PadForm());
        var opened = await scene.Ana.RunAsync(scene.Channel, "pad");
        await opened.FormAsync();
        var word = await (await scene.Ana.SubmitAsync(opened, "bad")).AnswerAsync();

        await scene.RestartAsync();
        var pressed = await scene.Ana.PressAsync(word, "Open it again");

        Assert.Contains("no longer open", (await pressed.AnswerAsync()).Text, StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task A_form_that_nobody_opened_changes_nothing()
    {
        await using var scene = await DiscordScene.StartAsync(Pad(), new PadForm());

        var word = await (await scene.Ana.ForgeFormAsync(scene.Channel, "1.pad.first.aAAAAAAAAAAAAAAAA")).AnswerAsync();

        Assert.True(word.IsPrivate);
        Assert.Contains("out of date", word.Text, StringComparison.Ordinal);
    }

    private static ICommand Pad() => Scripted.Command("pad", _ => Reply.Open(PadForm.Empty), ResponseMode.OpenForm);
}
