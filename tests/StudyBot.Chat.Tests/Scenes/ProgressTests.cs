using StudyBot.Chat.Commands;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class ProgressTests
{
    private readonly TaskCompletionSource _gate = new();
    private readonly ChatScene _scene;
    private ProgressReport? _report;

    public ProgressTests() => _scene = new ChatScene([
        Scripted.Command(CommandSpec.Simple("index", "Reads it all", "/index", []), async (invocation, token) =>
        {
            _report = invocation.Progress;
            await invocation.Progress("page 1 of 2", 0.5, token);
            await _gate.Task;
            await invocation.Progress("page 2 of 2", 7, token);
            return Reply.Show(Scripted.Said("All read."));
        }),
    ]);

    [Fact]
    public async Task Slow_work_is_acknowledged_at_once_shows_progress_and_becomes_the_answer()
    {
        var asking = _scene.Platform.TypeAsync("/index");
        var exchange = _scene.Platform.Exchanges[0];
        Assert.Equal(ResponseMode.Public, exchange.Begun);
        Assert.True(exchange.HasPlaceholder);
        Assert.Equal(["page 1 of 2"], exchange.Progress);

        _scene.Time.Advance(TimeSpan.FromMinutes(10));
        _gate.SetResult();
        await asking;

        Assert.Equal(["page 1 of 2", "page 2 of 2"], exchange.Progress);
        Assert.Contains("All read.", exchange.Text, StringComparison.Ordinal);
        Assert.False(exchange.HasPlaceholder);
        Assert.Empty(_scene.Platform.Failures);
    }

    [Fact]
    public async Task A_placeholder_that_cannot_be_edited_does_not_stop_the_work()
    {
        _scene.Platform.Outages["progress"] = new FakeRefusal("rate limited");
        _gate.SetResult();

        var exchange = await _scene.Platform.TypeAsync("/index");

        Assert.Contains("All read.", exchange.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_after_the_answer_is_shown_to_nobody()
    {
        _gate.SetResult();
        var exchange = await _scene.Platform.TypeAsync("/index");

        await _report!("still going", 0.9, TestContext.Current.CancellationToken);

        Assert.Equal(2, exchange.Progress.Count);
        Assert.Empty(_scene.Platform.Failures);
    }
}
