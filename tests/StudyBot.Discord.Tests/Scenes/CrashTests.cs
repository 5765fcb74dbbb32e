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

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_waits_for_what_was_done_just_before_a_crash_is_told_that_it_is_done(bool isDeferred)
    {
        var working = new TaskCompletionSource<DeliveryId>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var scene = await DiscordScene.StartAsync(Scripted.Command(
            "keep",
            async (i, token) =>
            {
                await i.Progress("Reading the file", null, token);
                working.TrySetResult(i.At.Delivery);
                await Task.Delay(Timeout.Infinite, token);
                return Reply.Show(Scripted.Said("Kept."));
            },
            hasEffect: true));
        await scene.Ana.RunAsync(scene.Channel, "keep");
        var delivery = await working.Task;
        if (isDeferred)
        {
            scene.Time.Advance(TimeSpan.FromSeconds(2));
            await scene.Discord.World.UntilAsync(() => Shown().Contains("Reading the file", StringComparison.Ordinal), "how far it is");
        }

        // The mark that the effect's own transaction leaves.
        await scene.State.FinishAsync(delivery, CancellationToken.None);
        await scene.CrashAsync(told: 1);

        await scene.Discord.World.UntilAsync(() => Shown().Contains("It is done", StringComparison.Ordinal), "what became of it");
        await scene.StopAsync();
        Assert.Single(scene.Channel.Messages);
        scene.Discord.Violations.AssertNone();

        string Shown() => scene.Channel.Messages is [.., var last] ? last.Text : "";
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(true, 5)]
    public async Task What_was_begun_before_a_crash_is_answered_once_after_it(bool isDeferred, int secondsLater)
    {
        var (runs, begun) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await using var scene = await DiscordScene.StartAsync(Scripted.Command(
            "keep",
            async (i, token) =>
            {
                await i.Progress("Reading the file", null, token);
                begun.TrySetResult();
                await Task.Delay(++runs == 1 ? Timeout.Infinite : 0, token);
                return Reply.Show(Scripted.Said("Kept."));
            },
            hasEffect: true));
        await scene.Ana.RunAsync(scene.Channel, "keep");
        await begun.Task;
        if (isDeferred)
        {
            scene.Time.Advance(TimeSpan.FromSeconds(2));
            await scene.Discord.World.UntilAsync(() => scene.Channel.Messages is [{ Text: var text }] && text.Contains("Reading", StringComparison.Ordinal), "how far it is");
        }

        scene.Time.Advance(TimeSpan.FromSeconds(secondsLater));
        await scene.CrashAsync(told: 1);

        await scene.Discord.World.UntilAsync(() => scene.Channel.Messages is [{ Text: var text }] && text.Contains("Kept.", StringComparison.Ordinal), "the answer");
        await scene.StopAsync();
        Assert.Equal(2, runs);
        scene.Discord.Violations.AssertNone();
    }

    private static Card Page(int number, UserId reader) =>
        Scripted.Said($"Page {number}", new Button("Next", new ReadTarget("page", [$"{number + 1}"], reader)) { Turn = PageTurn.Next });
}
