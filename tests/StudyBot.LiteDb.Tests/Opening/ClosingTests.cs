using StudyBot.LiteDb.Opening;
using StudyBot.Testing;

namespace StudyBot.LiteDb.Tests.Opening;

public sealed class ClosingTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_and_writes_in_the_moment_of_closing_are_answered_or_told_that_it_is_closed()
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: false);

        for (var round = 0; round < TestLength.Rounds(2, 20); round++)
        {
            var opened = await Installation.RequireAsync(folder.Path);
            using var started = new CountdownEvent(4);
            var callers = Enumerable.Range(0, 4).Select(caller => Task.Run(
                async () =>
                {
                    started.Signal();
                    try
                    {
                        for (var turn = 0; ; turn++)
                        {
                            await opened.Sources.ListAsync(Installation.Group, Now);
                            await opened.Adapters.ReadValueAsync("test", "key", Now);
                            if (caller == 0)
                            {
                                await opened.Adapters.WriteValueAsync("test", $"{caller}", $"{turn}", Now);
                            }

                            await Task.Yield();
                        }
                    }
                    catch (ObjectDisposedException)
                    {
                        // Closed: the only way out.
                    }
                },
                Now)).ToList();
            started.Wait(Now);

            await opened.DisposeAsync();
            await Task.WhenAll(callers);

            Assert.False(opened.WhenBroken.IsCompleted, $"round {round}: a close is no outage");
        }

        var last = Assert.IsType<DataFolderOutcome.Opened>(await Installation.OpenAsync(folder.Path));
        await using var data = last.Folder;
        Assert.Equal(DataFolderStart.ClosedClean, last.Start);
        await Installation.CheckAsync(data);
    }

    [Fact]
    public async Task Who_closes_second_waits_for_the_first()
    {
        using var folder = new TemporaryFolder();
        var opened = await Installation.RequireAsync(folder.Path);
        using var started = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        var writing = opened.Writer.WriteAsync(
            _ =>
            {
                started.Set();
                release.Wait();
                return true;
            },
            Now);
        started.Wait(Now);

        var first = opened.DisposeAsync().AsTask();
        var second = opened.DisposeAsync().AsTask();

        Assert.False(second.IsCompleted);
        release.Set();
        await second;
        Assert.True(await writing);
        await first;
        await using var again = await Installation.RequireAsync(folder.Path);
    }
}
