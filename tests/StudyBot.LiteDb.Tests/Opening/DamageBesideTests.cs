using StudyBot.LiteDb.Opening;

namespace StudyBot.LiteDb.Tests.Opening;

/// <summary>Damage to what stands beside the database: the sidecar, the originals, what an interrupted start left.</summary>
public sealed class DamageBesideTests
{
    private const string State = "studybot.state";

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Without_its_sidecar_everything_is_read_once_and_kept(bool isKilled, bool isGarbled)
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled);
        if (isGarbled)
        {
            File.WriteAllBytes(folder[State], new byte[5000]);
        }
        else
        {
            File.Delete(folder[State]);
        }

        var opened = Assert.IsType<DataFolderOutcome.Opened>(await Installation.OpenAsync(folder.Path));

        Assert.Equal(DataFolderStart.SidecarMadeAgain, opened.Start);
        await Installation.CheckAsync(opened.Folder);
        await opened.Folder.DisposeAsync();
        Assert.Equal(DataFolderStart.ClosedClean, await Damaged.ReopenAsync(folder));
    }

    [Fact]
    public async Task Half_a_sidecar_is_enough()
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: true);
        var bytes = File.ReadAllBytes(folder[State]);
        bytes[20] ^= 1;
        File.WriteAllBytes(folder[State], bytes);

        Assert.Equal(DataFolderStart.ReadAfterKill, await Damaged.ReopenAsync(folder));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task A_source_without_its_original_is_refused(bool isKilled, bool isTruncated)
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled);
        var original = Directory.GetFiles(folder["originals"]).Order(StringComparer.Ordinal).First();
        if (isTruncated)
        {
            File.WriteAllBytes(original, [1]);
        }
        else
        {
            File.Delete(original);
        }

        var refused = await Damaged.AssertRefusedAsync<DataFolderOutcome.OriginalsDamaged>(folder);
        Assert.Equal([Path.GetFileName(original)], refused.Hashes);
    }

    [Fact]
    public async Task Originals_of_no_source_are_swept()
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: true);
        File.WriteAllText(Path.Combine(folder["originals"], new string('a', 64)), "left behind");
        File.WriteAllText(Path.Combine(folder["originals"], "incoming-7"), "half writ");

        await Damaged.ReopenAsync(folder);

        Assert.Equal(Installation.Sources, Directory.GetFiles(folder["originals"]).Length);
    }

    [Fact]
    public async Task An_unfinished_first_start_is_begun_again()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["unfinished.db"], new byte[100]);

        Assert.Equal(DataFolderStart.MadeNew, await Damaged.ReopenAsync(folder));
        Assert.False(File.Exists(folder["unfinished.db"]));
    }
}
