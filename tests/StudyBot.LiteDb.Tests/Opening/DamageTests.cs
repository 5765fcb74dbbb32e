using StudyBot.LiteDb.Opening;
using StudyBot.LiteDb.Writing;
using StudyBot.Testing;

namespace StudyBot.LiteDb.Tests.Opening;

/// <summary>Each damage is refused by its name, or survived without loss; a refused folder stays as it was.</summary>
public sealed class DamageTests
{
    private const string Database = "studybot.db";
    private const string Log = "studybot-log.db";
    private const string State = "studybot.state";

    [Theory]
    [InlineData(false, 0.0)]
    [InlineData(false, 0.5)]
    [InlineData(false, 0.99)]
    [InlineData(true, 0.0)]
    [InlineData(true, 0.5)]
    [InlineData(true, 0.99)]
    public async Task A_truncated_database_is_refused(bool isKilled, double share)
    {
        using var folder = new TemporaryFolder();
        await MakeInUseAsync(folder, isKilled);
        using (var file = File.OpenWrite(folder[Database]))
        {
            file.SetLength((long)(file.Length * share));
        }

        await AssertRefusedAsync<DataFolderOutcome.DatabaseDamaged>(folder);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_database_cut_at_a_page_is_refused(bool isKilled)
    {
        using var folder = new TemporaryFolder();
        await MakeInUseAsync(folder, isKilled);
        using (var file = File.OpenWrite(folder[Database]))
        {
            file.SetLength(file.Length / 8192 / 2 * 8192);
        }

        await AssertRefusedAsync<DataFolderOutcome>(folder);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_missing_database_is_never_made_anew(bool isKilled)
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled);
        File.Delete(folder[Database]);

        await AssertRefusedAsync<DataFolderOutcome.DatabaseMissing>(folder);

        File.Delete(folder[State]);
        await AssertRefusedAsync<DataFolderOutcome.DatabaseMissing>(folder);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Another_installations_database_is_refused(bool isKilled)
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled);
        await Installation.MakeAsync(other.Path, isKilled, "Elsewhere");
        File.Copy(other[Database], folder[Database], overwrite: true);
        if (isKilled)
        {
            File.Copy(other[Log], folder[Log], overwrite: true);
        }

        await AssertRefusedAsync<DataFolderOutcome.DatabaseSwapped>(folder);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Any_other_LiteDB_file_is_refused(bool isKilled)
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled);
        File.Delete(folder[Database]);
        File.Delete(folder[Log]);
        using (var other = DatabaseFile.Open(folder[Database]))
        {
            other.GetCollection("things").Insert(new LiteDB.BsonDocument { ["_id"] = 1 });
        }

        await AssertRefusedAsync<DataFolderOutcome.DatabaseSwapped>(folder);
    }

    [Fact]
    public async Task An_older_copy_of_the_database_is_refused()
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: false);
        var older = File.ReadAllBytes(folder[Database]);
        await using (var opened = await Installation.RequireAsync(folder.Path))
        {
            await Installation.FillAsync(opened, "More");
        }

        File.WriteAllBytes(folder[Database], older);

        var behind = await AssertRefusedAsync<DataFolderOutcome.DatabaseBehind>(folder);
        Assert.True(behind.Commit < behind.Acknowledged);
    }

    [Fact]
    public async Task A_deleted_log_is_noticed()
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: true);
        File.Delete(folder[Log]);

        await AssertRefusedAsync<DataFolderOutcome.DatabaseBehind>(folder);
    }

    [Fact]
    public async Task A_log_that_was_not_there_at_the_close_is_refused()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: false);
        await Installation.MakeAsync(other.Path, isKilled: true);
        File.Copy(other[Log], folder[Log]);

        await AssertRefusedAsync<DataFolderOutcome>(folder);
    }

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
        Assert.Equal(DataFolderStart.ClosedClean, await ReopenAsync(folder));
    }

    [Fact]
    public async Task Half_a_sidecar_is_enough()
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: true);
        var bytes = File.ReadAllBytes(folder[State]);
        bytes[20] ^= 1;
        File.WriteAllBytes(folder[State], bytes);

        Assert.Equal(DataFolderStart.ReadAfterKill, await ReopenAsync(folder));
    }

    [Theory]
    [InlineData(false, Database)]
    [InlineData(true, Database)]
    [InlineData(true, Log)]
    public async Task Pages_overwritten_are_refused_or_survived_without_loss(bool isKilled, string file)
    {
        using var made = new TemporaryFolder();
        await MakeInUseAsync(made, isKilled);
        var random = new Random(file.Length + (isKilled ? 1 : 0));

        for (var round = 0; round < TestLength.Rounds(6, 200); round++)
        {
            using var folder = new TemporaryFolder();
            Installation.Copy(made.Path, folder.Path);
            var bytes = File.ReadAllBytes(folder[file]);
            var page = random.Next(bytes.Length / 8192);
            random.NextBytes(bytes.AsSpan(page * 8192, 8192));
            File.WriteAllBytes(folder[file], bytes);

            if (await Installation.OpenAsync(folder.Path) is DataFolderOutcome.Opened opened)
            {
                await using var data = opened.Folder;
                await Installation.CheckAsync(data);
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_single_bit_is_noticed(bool isKilled)
    {
        using var folder = new TemporaryFolder();
        await MakeInUseAsync(folder, isKilled);
        var bytes = File.ReadAllBytes(folder[Database]);
        var at = bytes.AsSpan().LastIndexOf("Place 7.txt"u8);
        Assert.True(at > 0);
        bytes[at] ^= 1;
        File.WriteAllBytes(folder[Database], bytes);

        await AssertRefusedAsync<DataFolderOutcome.DatabaseDamaged>(folder);
    }

    [Fact]
    public async Task A_database_of_a_later_version_is_refused()
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: false);
        using (var database = DatabaseFile.Open(folder[Database]))
        {
            var later = StoreIdentity.Read(database)! with { Schema = StoreIdentity.CurrentSchema + 1 };
            database.GetCollection(Collections.Store).Update(RowSeal.Put(later.ToRow()));
        }

        var refused = await AssertRefusedAsync<DataFolderOutcome.NewerSchema>(folder);
        Assert.Equal((StoreIdentity.CurrentSchema + 1, StoreIdentity.CurrentSchema), (refused.Schema, refused.Known));
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

        var refused = await AssertRefusedAsync<DataFolderOutcome.OriginalsDamaged>(folder);
        Assert.Equal([Path.GetFileName(original)], refused.Hashes);
    }

    [Fact]
    public async Task Originals_of_no_source_are_swept()
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: true);
        File.WriteAllText(Path.Combine(folder["originals"], new string('a', 64)), "left behind");
        File.WriteAllText(Path.Combine(folder["originals"], "incoming-7"), "half writ");

        await ReopenAsync(folder);

        Assert.Equal(Installation.Sources, Directory.GetFiles(folder["originals"]).Length);
    }

    [Fact]
    public async Task An_unfinished_first_start_is_begun_again()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["unfinished.db"], new byte[100]);

        Assert.Equal(DataFolderStart.MadeNew, await ReopenAsync(folder));
        Assert.False(File.Exists(folder["unfinished.db"]));
    }

    /// <summary>With pages in the database file itself, also where the last process was killed.</summary>
    private static async Task MakeInUseAsync(TemporaryFolder folder, bool isKilled)
    {
        await Installation.MakeAsync(folder.Path, isKilled: false);
        if (isKilled)
        {
            using var copy = new TemporaryFolder();
            await using (var opened = await Installation.RequireAsync(folder.Path))
            {
                await opened.Adapters.WriteValueAsync("test", "key", "value", TestContext.Current.CancellationToken);
                Installation.Copy(folder.Path, copy.Path);
            }

            Directory.Delete(folder.Path, recursive: true);
            Installation.Copy(copy.Path, folder.Path);
        }
    }

    private static async Task<DataFolderStart> ReopenAsync(TemporaryFolder folder)
    {
        var opened = Assert.IsType<DataFolderOutcome.Opened>(await Installation.OpenAsync(folder.Path));
        await opened.Folder.DisposeAsync();
        return opened.Start;
    }

    private static async Task<T> AssertRefusedAsync<T>(TemporaryFolder folder)
        where T : DataFolderOutcome
    {
        var before = Installation.Describe(folder.Path);

        var outcome = await Installation.OpenAsync(folder.Path);
        if (outcome is DataFolderOutcome.Opened opened)
        {
            await opened.Folder.DisposeAsync();
        }

        Assert.IsNotType<DataFolderOutcome.Opened>(outcome);
        Assert.Equal(before, Installation.Describe(folder.Path));
        return Assert.IsType<T>(outcome, exactMatch: false);
    }
}
