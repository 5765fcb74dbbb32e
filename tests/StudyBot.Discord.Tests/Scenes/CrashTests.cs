using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Discord.Tests.Scenes;

/// <summary>What is told again after a crash, as it was not yet kept as handled.</summary>
public sealed class CrashTests
{
    [Fact]
    public async Task What_was_answered_before_a_crash_does_not_undo_what_was_pressed_after_it()
    {
        await using var scene = await DiscordScene.StartAsync(
            Scripted.Command("pages", i => Reply.Show(Page(1, i.At.Member.Id))),
            Scripted.Button("page", (p, _) => Task.FromResult(Reply.Show(Page(int.Parse(p.Arguments[0], null), p.At.Member.Id)))));
        var card = await (await scene.Ana.RunAsync(scene.Channel, "pages")).AnswerAsync();
        await (await scene.Ana.PressAsync(card, "Next")).AnswerAsync();
        await (await scene.Ana.PressAsync(card, "Next")).AnswerAsync();
        var turned = card.Revision;

        await scene.CrashAsync(told: 3);
        await (await scene.Ana.RunAsync(scene.Channel, "pages")).AnswerAsync();
        await scene.StopAsync();

        Assert.Contains("Page 3", card.Text, StringComparison.Ordinal);
        Assert.Equal(turned, card.Revision);
        scene.Discord.Violations.AssertNone();
    }

    private static Card Page(int number, UserId reader) =>
        Scripted.Said($"Page {number}", new Button("Next", new ReadTarget("page", [$"{number + 1}"], reader)) { Turn = PageTurn.Next });
}
