using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Discord.Members;
using StudyBot.Testing.Discord.Rest;

namespace StudyBot.Discord.Tests.Scenes;

public sealed class AnswerTests
{
    private readonly TaskCompletionSource<Reply> slowly = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Invocation> begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_card_that_is_ready_is_the_first_answer_itself()
    {
        await using var scene = await DiscordScene.StartAsync(Scripted.Command("say", _ => Reply.Show(Scripted.Said("**all** of it"))));

        var asked = await scene.Ana.RunAsync(scene.Channel, "say");

        var answer = await asked.AnswerAsync();
        Assert.Equal((4, false), (asked.Callback, answer.IsPrivate));
        Assert.Equal("\\*\\*all\\*\\* of it", (string?)answer.Embeds[0]!["description"]);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task A_first_answer_that_a_limit_refused_for_too_long_is_followed_by_no_other()
    {
        await using var scene = await DiscordScene.StartAsync(Scripted.Command("say", _ => Reply.Show(Scripted.Said("all of it"))));
        scene.Discord.Rest.Faults.Add(new RestFault.RouteLimited(TimeSpan.FromSeconds(30)), Routes.Callback);

        await scene.Ana.RunAsync(scene.Channel, "say");
        await scene.Log.UntilAsync(l => l.Contains("did not take the answer", StringComparison.Ordinal));
        await scene.StopAsync();

        Assert.Single(scene.Discord.Rest.Calls, call => call.Route == Routes.Callback);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_card_that_takes_longer_takes_the_place_of_a_placeholder_for_the_same_audience(bool isPrivate)
    {
        await using var scene = await DiscordScene.StartAsync(Slow());
        var asked = await scene.Ana.RunAsync(scene.Channel, "slow", ("private", isPrivate));

        await DeferAsync(scene, asked);
        slowly.SetResult(Reply.Show(Scripted.Said("At last.")));

        var answer = await asked.AnswerAsync();
        Assert.Equal((5, isPrivate), (asked.Callback, answer.IsPrivate));
        Assert.Contains("At last.", answer.Text, StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task A_private_word_after_a_public_placeholder_takes_the_placeholder_away()
    {
        await using var scene = await DiscordScene.StartAsync(Slow());
        var asked = await scene.Ana.RunAsync(scene.Channel, "slow");

        await DeferAsync(scene, asked);
        slowly.SetResult(Reply.Privately(Scripted.Said("Between us.")));

        var answer = await asked.AnswerAsync();
        Assert.True(answer.IsPrivate);
        Assert.Contains("Between us.", answer.Text, StringComparison.Ordinal);
        Assert.True(asked.Original!.IsDeleted);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task Progress_is_shown_in_the_placeholder()
    {
        await using var scene = await DiscordScene.StartAsync(Slow());
        var asked = await scene.Ana.RunAsync(scene.Channel, "slow");
        await DeferAsync(scene, asked);

        await (await begun.Task).Progress("Reading…", 0.4, TestContext.Current.CancellationToken);

        Assert.Contains("Reading… 40 %", asked.Original!.Text, StringComparison.Ordinal);
        slowly.SetResult(Reply.Show(Scripted.Said("Read.")));
        Assert.Contains("Read.", (await asked.AnswerAsync(m => !m.Text.Contains("Reading", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task A_button_changes_the_card_it_stands_on()
    {
        await using var scene = await DiscordScene.StartAsync(Pages(), Scripted.Button("page", (p, _) => Task.FromResult(Reply.Show(Scripted.Said($"Page {p.Arguments[0]}")))));
        var card = await (await scene.Ana.RunAsync(scene.Channel, "pages")).AnswerAsync();

        var pressed = await scene.Ana.PressAsync(card, "Next");

        Assert.Contains("Page 2", (await pressed.AnswerAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(7, pressed.Callback);
        Assert.Single(scene.Channel.Messages, m => !m.Text.Contains("Hello", StringComparison.Ordinal));
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task Only_who_asked_turns_the_pages()
    {
        await using var scene = await DiscordScene.StartAsync(Pages(), Scripted.Button("page", (_, _) => throw new InvalidOperationException("It was turned.")));
        var ben = scene.Guild.AddMember("Ben");
        var card = await (await scene.Ana.RunAsync(scene.Channel, "pages")).AnswerAsync();

        var pressed = await ben.PressAsync(card, "Next");

        var word = await pressed.AnswerAsync();
        Assert.True(word.IsPrivate);
        Assert.Contains("Not your button", word.Text, StringComparison.Ordinal);
        Assert.Contains("Page 1", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_that_takes_longer_changes_its_card_later()
    {
        await using var scene = await DiscordScene.StartAsync(Pages(), Scripted.Button("page", (p, _) =>
        {
            begun.SetResult(new Invocation(p.At, null!, Arguments.None, p.Progress));
            return slowly.Task;
        }));
        var card = await (await scene.Ana.RunAsync(scene.Channel, "pages")).AnswerAsync();
        var pressed = await scene.Ana.PressAsync(card, "Next");

        await DeferAsync(scene, pressed);
        Assert.Contains("Page 1", card.Text, StringComparison.Ordinal);
        slowly.SetResult(Reply.Show(Scripted.Said("Page 2")));

        Assert.Contains("Page 2", (await pressed.AnswerAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(6, pressed.Callback);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task An_option_of_a_menu_is_what_it_stands_for()
    {
        await using var scene = await DiscordScene.StartAsync(
            Scripted.Command("choose", _ => Reply.Show(Scripted.Said("Which?", new Choice("One of", [
                new ChoiceOption("First", "the one", new ReadTarget("page", ["1"])), new ChoiceOption("Second", "the other", new ReadTarget("page", ["2"]))])))),
            Scripted.Button("page", (p, _) => Task.FromResult(Reply.Show(Scripted.Said($"Took {p.Arguments[0]}")))));
        var card = await (await scene.Ana.RunAsync(scene.Channel, "choose")).AnswerAsync();

        var chosen = await scene.Ana.ChooseAsync(card, "Second");

        Assert.Contains("Took 2", (await chosen.AnswerAsync()).Text, StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task What_fails_is_told_to_the_one_who_asked()
    {
        await using var scene = await DiscordScene.StartAsync(Scripted.Command("fail", _ => throw new InvalidOperationException("secret words")));

        var answer = await (await scene.Ana.RunAsync(scene.Channel, "fail")).AnswerAsync();

        Assert.True(answer.IsPrivate);
        Assert.Contains("Something went wrong", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_goes_out_with_its_card()
    {
        var file = new Attachment("notes.txt", "text/plain", null, _ => Task.FromResult<ReadOnlyMemory<byte>>("Notes"u8.ToArray()));
        await using var scene = await DiscordScene.StartAsync(Scripted.Command("give", _ => Reply.Show(Scripted.Said("Here.") with { Attachments = [file] })));

        var answer = await (await scene.Ana.RunAsync(scene.Channel, "give")).AnswerAsync();

        Assert.Equal(("notes.txt", "Notes"), Assert.Single(answer.Files) is { } sent ? (sent.Name, sent.Text) : default);
        scene.Discord.Violations.AssertNone();
    }

    private ICommand Slow() => Scripted.Command("slow", (i, _) =>
    {
        begun.SetResult(i);
        return slowly.Task;
    });

    private static ICommand Pages() => Scripted.Command(
        "pages", i => Reply.Show(Scripted.Said("Page 1", new Button("Next", new ReadTarget("page", ["2"], i.At.Member.Id)) { Turn = PageTurn.Next })));

    private async Task DeferAsync(DiscordScene scene, FakeInteraction asked)
    {
        await begun.Task;
        scene.Time.Advance(TimeSpan.FromSeconds(2));
        await scene.Discord.World.UntilAsync(() => asked.Callback != 0, "the placeholder");
    }
}
