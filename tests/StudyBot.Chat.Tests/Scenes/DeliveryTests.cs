using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class DeliveryTests
{
    private readonly WatchedAdapterState lasting = new();
    private readonly Ledger ledger;
    private readonly EchoCommand echo = new();
    private readonly ChatScene scene;

    // A process that is killed never goes past a gate; the one after it finds another.
    private TaskCompletionSource beforeEffect = Open();
    private TaskCompletionSource afterEffect = Open();

    public DeliveryTests()
    {
        ledger = new Ledger(lasting);
        scene = new ChatScene(
            [
                echo,
                Scripted.Command(
                    CommandSpec.Simple("note", "Writes a line", "/note a line", [new Parameter("line", "The line", IsRequired: true)], hasEffect: true),
                    (i, _) => WriteAsync(i.Arguments.Text("line")!, i.At)),
                Scripted.Command("offer", _ => Reply.Show(Scripted.Said("?", new Button("Yes", new EffectTarget("yes", [], "fake:1"))))),
                Scripted.Button("yes", press =>
                {
                    ledger.WriteAsync("yes", press.At.Delivery).GetAwaiter().GetResult();
                    return Reply.Show(Scripted.Said("Counted."));
                }, ResponseMode.UpdateCard, hasEffect: true),
            ],
            lasting: lasting);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_repeated_look_up_is_answered_once()
    {
        var first = await scene.Platform.TypeAsync("/echo hello");

        var second = await scene.Platform.RepeatAsync(first);

        Assert.Equal(1, echo.Runs);
        Assert.Null(second.Answer);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task A_repeated_effect_happens_once_also_over_a_restart()
    {
        var first = await scene.Platform.TypeAsync("/note one");

        await scene.Platform.RepeatAsync(first);
        await scene.RestartAsync();
        var repeated = await scene.Platform.RepeatAsync(first);

        Assert.Equal(["one"], ledger.Lines);
        Assert.Null(repeated.Answer);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task A_delivery_with_an_effect_is_kept_before_it_is_acknowledged()
    {
        var keptThen = -1;
        scene.Platform.OnWire = async call => keptThen = call == "begin" ? (await lasting.ListUnfinishedAsync(Token)).Count : keptThen;

        await scene.Platform.TypeAsync("/note one");

        Assert.Equal(1, keptThen);
        Assert.Empty(await lasting.ListUnfinishedAsync(Token));
    }

    [Fact]
    public async Task What_could_not_be_kept_gets_another_chance_when_it_is_repeated()
    {
        lasting.NextOutage = new IOException("disk full");
        var failed = await scene.Platform.TypeAsync("/note one");
        Assert.Contains("Something went wrong", failed.Text, StringComparison.Ordinal);

        await scene.Platform.RepeatAsync(failed);

        Assert.Equal(["one"], ledger.Lines);
    }

    [Fact]
    public async Task A_crash_between_acceptance_and_effect_runs_it_once_at_the_next_start()
    {
        beforeEffect = new TaskCompletionSource();
        var lost = scene.Platform.TypeAsync("/note one private:true");
        Assert.Single(await lasting.ListUnfinishedAsync(Token));
        Assert.Empty(ledger.Lines);

        beforeEffect = Open();
        await scene.RestartAsync();
        await scene.RestartAsync();

        Assert.False(lost.IsCompleted);
        Assert.Equal(["one"], ledger.Lines);
        var resumed = scene.Platform.Exchanges[^1];
        Assert.Contains("Wrote one.", resumed.Text, StringComparison.Ordinal);
        Assert.False(resumed.Answer?.IsPublic);
        Assert.Equal("reply-token-1", resumed.Event.At.ReplyToken);
        Assert.Empty(await lasting.ListUnfinishedAsync(Token));
        Assert.Empty(resumed.Failures);
    }

    [Fact]
    public async Task A_crash_between_effect_and_finish_causes_no_second_effect()
    {
        afterEffect = new TaskCompletionSource();
        var lost = scene.Platform.TypeAsync("/note one");
        Assert.Equal(["one"], ledger.Lines);

        afterEffect = Open();
        await scene.RestartAsync();
        await scene.Platform.RepeatAsync(scene.Platform.Exchanges[0]);

        Assert.False(lost.IsCompleted);
        Assert.Equal(["one"], ledger.Lines);
    }

    [Theory]
    [InlineData(true, "It is done")]
    [InlineData(false, null)]
    public async Task Who_was_left_waiting_by_a_crash_after_the_effect_is_told_that_it_is_done(bool isWaiting, string? title)
    {
        afterEffect = new TaskCompletionSource();
        var lost = scene.Platform.TypeAsync("/note one");
        scene.Platform.LeavesWaiting = isWaiting;

        await scene.RestartAsync();
        var told = await scene.Platform.RepeatAsync(scene.Platform.Exchanges[0]);

        Assert.False(lost.IsCompleted);
        Assert.Equal(title, told.Answer?.Card.Title);
        Assert.Equal(["one"], ledger.Lines);
        Assert.Empty(told.Failures);
    }

    [Fact]
    public async Task What_is_told_again_before_it_is_resumed_is_resumed_all_the_same()
    {
        beforeEffect = new TaskCompletionSource();
        var lost = scene.Platform.TypeAsync("/note one");

        beforeEffect = Open();
        await scene.RestartAsync(meanwhile: () => scene.Platform.RepeatAsync(scene.Platform.Exchanges[0]));

        Assert.False(lost.IsCompleted);
        Assert.Equal(["one"], ledger.Lines);
        Assert.Empty(await lasting.ListUnfinishedAsync(Token));
    }

    [Fact]
    public async Task What_can_no_longer_be_answered_happens_silently()
    {
        beforeEffect = new TaskCompletionSource();
        _ = scene.Platform.TypeAsync("/note one");
        beforeEffect = Open();
        scene.Platform.CanResume = false;
        var before = scene.Platform.Exchanges.Count;

        await scene.RestartAsync();

        Assert.Equal(["one"], ledger.Lines);
        Assert.Equal(before, scene.Platform.Exchanges.Count);
    }

    [Fact]
    public async Task A_platform_that_no_longer_runs_does_not_keep_its_effects_from_happening()
    {
        beforeEffect = new TaskCompletionSource();
        _ = scene.Platform.TypeAsync("/note one");
        beforeEffect = Open();

        await scene.RestartAsync(running: []);

        Assert.Equal(["one"], ledger.Lines);
        Assert.Empty(await lasting.ListUnfinishedAsync(Token));
    }

    [Fact]
    public async Task What_a_stopping_process_leaves_runs_at_the_next_start()
    {
        using var stopping = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var runs = 0;
        var scene = new ChatScene(
            [
                Scripted.Command(CommandSpec.Simple("slow", "Slow", "/slow", [], hasEffect: true), async (_, token) =>
                {
                    if (++runs == 1)
                    {
                        started.SetResult();
                        await Task.Delay(Timeout.Infinite, token);
                    }

                    return Reply.Show(Scripted.Said("Done."));
                }),
            ],
            lasting: lasting);
        var delivered = scene.Platform.DeliverAsync(new CommandTyped(scene.Platform.Next(null), "/slow", []), cancellationToken: stopping.Token);
        await started.Task;

        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => delivered);
        await scene.RestartAsync();

        Assert.Equal(2, runs);
        Assert.Contains("Done.", scene.Platform.Exchanges[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Log.Lines, l => l.Text.Contains("Incident", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_member_took_back_does_not_run_at_the_next_start()
    {
        beforeEffect = new TaskCompletionSource();
        _ = scene.Platform.TypeAsync("/note one");
        beforeEffect = Open();

        await scene.Router.GiveUpAsync(scene.Platform.Exchanges[0].Event.At.Delivery, Token);
        await scene.RestartAsync();

        Assert.Empty(ledger.Lines);
    }

    [Fact]
    public async Task Of_one_delivery_that_arrives_many_times_at_once_one_runs()
    {
        beforeEffect = new TaskCompletionSource();
        var first = scene.Platform.TypeAsync("/note one");
        var repeated = Enumerable.Range(0, 8).Select(_ => scene.Platform.RepeatAsync(scene.Platform.Exchanges[0])).ToList();

        beforeEffect.SetResult();
        await Task.WhenAll([first, .. repeated]);

        Assert.Equal(["one"], ledger.Lines);
        Assert.Single(scene.Platform.Exchanges, e => e.Answer is not null);
        Assert.Empty(scene.Platform.Failures);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"version\":99,\"kind\":\"command\"}")]
    public async Task A_payload_that_cannot_be_read_is_finished_and_logged_and_the_others_run(string payload)
    {
        var broken = new DeliveryId("fake:broken");
        await lasting.AcceptAsync(new AcceptedDelivery(broken, scene.Platform.Space, payload, default), Token);
        beforeEffect = new TaskCompletionSource();
        _ = scene.Platform.TypeAsync("/note one");
        beforeEffect = Open();

        await scene.RestartAsync();

        Assert.True(await lasting.IsFinishedAsync(broken, Token));
        Assert.Equal(["one"], ledger.Lines);
        Assert.Contains(scene.Log.Lines, l => l.Text.Contains("fake:broken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_right_revoked_before_the_next_start_counts_there()
    {
        var runs = 0;
        var gate = new TaskCompletionSource();
        var scene = new ChatScene([
            Scripted.Command(CommandSpec.Simple("rule", "Rules", "/rule", [], Right.Operate, hasEffect: true), async (_, _) =>
            {
                await gate.Task;
                return Reply.Show(Scripted.Said($"{++runs}"));
            }),
        ]);
        var owner = scene.Platform.Member("owner", Standing.Owner);
        _ = scene.Platform.TypeAsync("/rule", owner);
        gate = Open();

        scene.Access.Revoked.Add(owner.Id);
        await scene.RestartAsync();

        Assert.Equal(0, runs);
        Assert.Empty(await scene.Lasting.ListUnfinishedAsync(Token));
    }

    [Fact]
    public async Task A_pressed_effect_is_counted_once_however_often_it_is_delivered()
    {
        var offer = await scene.Platform.TypeAsync("/offer");
        var pressed = await scene.Platform.PressAsync(offer.Answer, "Yes");

        await scene.RestartAsync();
        await scene.Platform.RepeatAsync(pressed);

        Assert.Equal(["yes"], ledger.Lines);
        Assert.Contains("Counted.", PlainText.Render(scene.Platform.Shown(offer.Answer!.Message!)), StringComparison.Ordinal);
    }

    private static TaskCompletionSource Open()
    {
        var gate = new TaskCompletionSource();
        gate.SetResult();
        return gate;
    }

    private async Task<Reply> WriteAsync(string line, Circumstances at)
    {
        await beforeEffect.Task;
        await ledger.WriteAsync(line, at.Delivery);
        await afterEffect.Task;
        return Reply.Show(Scripted.Said($"Wrote {line}."));
    }

    [Fact]
    public async Task What_was_kept_and_could_not_be_acknowledged_is_done_since_its_repetition_would_be_dropped()
    {
        scene.Platform.Outages["begin"] = new FakeRefusal("unknown interaction");

        var first = await scene.Platform.TypeAsync("/note one");
        await scene.Platform.RepeatAsync(first);

        Assert.Equal(["one"], ledger.Lines);
        Assert.Null(first.Answer);
        Assert.Empty(await lasting.ListUnfinishedAsync(Token));
        Assert.Single(scene.Log.Lines, l => l.Text.Contains("unanswered", StringComparison.Ordinal));
    }
}
