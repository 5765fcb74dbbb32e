using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

/// <summary>That the platform in memory refuses what the real ones would: every other test leans on it.</summary>
public sealed class FakePlatformTests
{
    private static readonly Card Card = Scripted.Said("Hello.");

    private readonly ChatScene scene = new([new EchoCommand()]);

    public static TheoryData<string, Func<IResponder, CancellationToken, Task>> Refused() => new()
    {
        { "before it was acknowledged", (r, t) => r.RespondAsync(Card, t) },
        { "acknowledged before", async (r, t) => await Twice(() => r.BeginAsync(ResponseMode.Public, t)) },
        { "a second time", async (r, t) =>
            {
                await r.BeginAsync(ResponseMode.Public, t);
                await r.RespondAsync(Card, t);
                await r.RespondPrivatelyAsync(Card, t);
            }
        },
        { "after something else", async (r, t) =>
            {
                await r.BeginAsync(ResponseMode.Public, t);
                await r.OpenFormAsync(PadForm.Empty, t);
            }
        },
        { "cannot be deferred", (r, t) => r.BeginAsync(ResponseMode.OpenForm, t) },
        { "no card to update", (r, t) => r.BeginAsync(ResponseMode.UpdateCard, t) },
        { "not sealed", (r, t) => r.OpenFormAsync(PadForm.Empty, t) },
        { "no form to reject", (r, t) => r.RejectFormAsync([new FieldError("a", "b")], t) },
        { "No completions", (r, t) => r.CompleteAsync([], t) },
        { "no placeholder", (r, t) => r.ProgressAsync("half", 0.5, t) },
        { "never sealed", async (r, t) =>
            {
                await r.BeginAsync(ResponseMode.Public, t);
                await r.RespondAsync(Scripted.Said("?", new Button("Go", new ReadTarget("go", []))), t);
            }
        },
        { "twice in one message", async (r, t) =>
            {
                await r.BeginAsync(ResponseMode.Public, t);
                var same = new SealedTarget("same");
                await r.RespondAsync(Scripted.Said("?", new Button("Go", same), new Button("Stay", same)), t);
            }
        },
        { "has 101 characters", async (r, t) =>
            {
                await r.BeginAsync(ResponseMode.Public, t);
                await r.RespondAsync(Scripted.Said("?", new Button("Go", new SealedTarget(new string('x', 101)))), t);
            }
        },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task What_a_real_platform_would_not_take_is_refused_and_remembered(string sentence, Func<IResponder, CancellationToken, Task> misuse)
    {
        var exchange = new FakeExchange(scene.Platform, new CommandTyped(scene.Platform.Next(null), "/echo", []), isRepetition: false);

        var refusal = await Assert.ThrowsAsync<FakeRefusal>(() => misuse(exchange, TestContext.Current.CancellationToken));

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
        Assert.Equal([refusal.Message], exchange.Failures);
        Assert.Equal([refusal.Message], scene.Platform.Failures);
    }

    [Fact]
    public async Task An_acknowledgement_after_three_seconds_is_too_late()
    {
        var exchange = new FakeExchange(scene.Platform, new CommandTyped(scene.Platform.Next(null), "/echo", []), isRepetition: false);
        scene.Time.Advance(TimeSpan.FromSeconds(3));

        await Assert.ThrowsAsync<FakeRefusal>(() => exchange.BeginAsync(ResponseMode.Public, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_delivery_that_nobody_acknowledges_is_a_failure()
    {
        scene.Platform.Router = new SilentRouter();

        var exchange = await scene.Platform.TypeAsync("/echo hello");

        Assert.Contains("never acknowledged", Assert.Single(exchange.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_runs_until_it_is_stopped()
    {
        using var stopping = new CancellationTokenSource();
        var running = scene.Platform.RunAsync(scene.Router, stopping.Token);
        Assert.False(running.IsCompleted);

        await stopping.CancelAsync();

        Assert.IsType<PlatformEnd.Stopped>(await running);
    }

    private static async Task Twice(Func<Task> act)
    {
        await act();
        await act();
    }

    private sealed class SilentRouter : IRouter
    {
        public Task RouteAsync(ChatEvent chatEvent, IResponder responder, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
