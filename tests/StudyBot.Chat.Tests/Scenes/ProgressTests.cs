using StudyBot.Chat.Commands;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class ProgressTests
{
    private readonly TaskCompletionSource gate = new();
    private readonly ChatScene scene;
    private ProgressReport? report;

    public ProgressTests() => scene = new ChatScene([
        Scripted.Command(CommandSpec.Simple("index", "Reads it all", "/index", []), async (invocation, token) =>
        {
            report = invocation.Progress;
            await invocation.Progress("page 1 of 2", 0.5, token);
            await gate.Task;
            await invocation.Progress("page 2 of 2", 7, token);
            return Reply.Show(Scripted.Said("All read."));
        }),
    ]);

    [Fact]
    public async Task Slow_work_is_acknowledged_at_once_shows_progress_and_becomes_the_answer()
    {
        var asking = scene.Platform.TypeAsync("/index");
        var exchange = scene.Platform.Exchanges[0];
        Assert.Equal(ResponseMode.Public, exchange.Begun);
        Assert.True(exchange.HasPlaceholder);
        Assert.Equal(["page 1 of 2"], exchange.Progress);

        scene.Time.Advance(TimeSpan.FromMinutes(10));
        gate.SetResult();
        await asking;

        Assert.Equal(["page 1 of 2", "page 2 of 2"], exchange.Progress);
        Assert.Contains("All read.", exchange.Text, StringComparison.Ordinal);
        Assert.False(exchange.HasPlaceholder);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task A_placeholder_that_cannot_be_edited_does_not_stop_the_work()
    {
        scene.Platform.Outages["progress"] = new FakeRefusal("rate limited");
        gate.SetResult();

        var exchange = await scene.Platform.TypeAsync("/index");

        Assert.Contains("All read.", exchange.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_after_the_answer_is_shown_to_nobody()
    {
        gate.SetResult();
        var exchange = await scene.Platform.TypeAsync("/index");

        await report!("still going", 0.9, TestContext.Current.CancellationToken);

        Assert.Equal(2, exchange.Progress.Count);
        Assert.Empty(scene.Platform.Failures);
    }
}
