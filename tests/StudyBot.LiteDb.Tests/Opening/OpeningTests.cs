using System.Diagnostics;
using System.Globalization;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Opening;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Opening;

public sealed class OpeningTests
{
    [Fact]
    public async Task A_new_folder_is_made_and_found_closed_clean_the_next_time()
    {
        using var folder = new TemporaryFolder();
        var path = folder["deeper/still"];

        var first = Assert.IsType<DataFolderOutcome.Opened>(await Installation.OpenAsync(path));
        await Installation.FillAsync(first.Folder, "Place");
        await first.Folder.DisposeAsync();
        var second = Assert.IsType<DataFolderOutcome.Opened>(await Installation.OpenAsync(path));

        await using var opened = second.Folder;
        Assert.Equal((DataFolderStart.MadeNew, DataFolderStart.ClosedClean), (first.Start, second.Start));
        await Installation.CheckAsync(opened);
    }

    [Fact]
    public async Task After_a_kill_everything_is_read_once_and_the_folder_goes_on()
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: true);

        var opened = Assert.IsType<DataFolderOutcome.Opened>(await Installation.OpenAsync(folder.Path));

        await using var data = opened.Folder;
        Assert.Equal(DataFolderStart.ReadAfterKill, opened.Start);
        await Installation.CheckAsync(data);
    }

    [Fact]
    public async Task A_second_opening_is_told_who_holds_the_folder()
    {
        using var folder = new TemporaryFolder();
        await using var opened = await Installation.RequireAsync(folder.Path);

        Assert.Equal(new DataFolderOutcome.HeldByProcess(Environment.ProcessId), await Installation.OpenAsync(folder.Path));

        using var child = Child.Start("try", folder.Path);
        await child.ReadToEndAsync();
        Assert.Equal(1, child.ExitCode);
        Assert.Contains(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), child.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_killed_process_lets_go_of_the_folder()
    {
        using var folder = new TemporaryFolder();
        using var child = Child.Start("hold", folder.Path);
        await child.ReadUntilAsync("opened");
        Assert.Equal(new DataFolderOutcome.HeldByProcess(child.Id), await Installation.OpenAsync(folder.Path));

        await child.KillAsync();

        await using var opened = await Installation.RequireAsync(folder.Path);
    }

    [Fact]
    public async Task A_process_that_ends_closes_clean()
    {
        using var folder = new TemporaryFolder();
        using var child = Child.Start("hold", folder.Path);
        await child.ReadUntilAsync("opened");

        child.EndInput();
        await child.ReadToEndAsync();

        Assert.Equal(0, child.ExitCode);
        var opened = Assert.IsType<DataFolderOutcome.Opened>(await Installation.OpenAsync(folder.Path));
        await opened.Folder.DisposeAsync();
        Assert.Equal(DataFolderStart.ClosedClean, opened.Start);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_a_value()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["file"], "in the way");

        Assert.IsType<DataFolderOutcome.FolderUnwritable>(await Installation.OpenAsync(folder["file"]));
        Assert.IsType<DataFolderOutcome.FolderUnwritable>(await Installation.OpenAsync(folder["file/below"]));
    }

    [Fact]
    public async Task Too_little_space_is_a_value_at_the_start_and_at_a_write()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(new DataFolderOutcome.DiskAlmostFull(5, 10), await Installation.OpenAsync(folder.Path, options => options with { FreeBytes = () => 5, MinimumFreeBytes = 10 }));

        long free = 1_000_000;
        var outcome = await Installation.OpenAsync(folder.Path, options => options with { FreeBytes = () => free, MinimumFreeBytes = 10 });
        await using var opened = Assert.IsType<DataFolderOutcome.Opened>(outcome).Folder;
        free = 9;
        var source = SampleSources.Of(Installation.Group, "Oslo");
        Assert.Equal(new AddSourceOutcome.DiskAlmostFull(9), await opened.Sources.AddAsync(source, TestContext.Current.CancellationToken));
        free = 1_000_000;
        Assert.IsType<AddSourceOutcome.SourceAdded>(await opened.Sources.AddAsync(source, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Speed_of_opening_and_of_acknowledged_writes()
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: false);
        var started = Stopwatch.GetTimestamp();
        await using var opened = await Installation.RequireAsync(folder.Path);
        var opening = Stopwatch.GetElapsedTime(started);

        var singly = await RateAsync(200, 1);
        var together = await RateAsync(2000, 50);

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"opened in {opening.TotalMilliseconds:F0} ms; acknowledged a second: {singly:F0} singly, {together:F0} by 50 callers"));
        Assert.True(together > singly, "Callers that wait side by side share transactions.");

        async Task<double> RateAsync(int writes, int callers)
        {
            var from = Stopwatch.GetTimestamp();
            await Task.WhenAll(Enumerable.Range(0, callers).Select(async caller =>
            {
                for (var write = 0; write < writes / callers; write++)
                {
                    await opened.Adapters.WriteValueAsync($"{callers}-{caller}", $"{write}", "value", TestContext.Current.CancellationToken);
                }
            }));
            return writes / Stopwatch.GetElapsedTime(from).TotalSeconds;
        }
    }
}
