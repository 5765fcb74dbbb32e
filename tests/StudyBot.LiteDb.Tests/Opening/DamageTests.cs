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
        await Damaged.MakeInUseAsync(folder, isKilled);
        using (var file = File.OpenWrite(folder[Database]))
        {
            file.SetLength((long)(file.Length * share));
        }

        await Damaged.AssertRefusedAsync<DataFolderOutcome.DatabaseDamaged>(folder);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_database_cut_at_a_page_is_refused(bool isKilled)
    {
        using var folder = new TemporaryFolder();
        await Damaged.MakeInUseAsync(folder, isKilled);
        using (var file = File.OpenWrite(folder[Database]))
        {
            file.SetLength(file.Length / 8192 / 2 * 8192);
        }

        await Damaged.AssertRefusedAsync<DataFolderOutcome>(folder);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_missing_database_is_never_made_anew(bool isKilled)
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled);
        File.Delete(folder[Database]);

        await Damaged.AssertRefusedAsync<DataFolderOutcome.DatabaseMissing>(folder);

        File.Delete(folder[State]);
        await Damaged.AssertRefusedAsync<DataFolderOutcome.DatabaseMissing>(folder);
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

        await Damaged.AssertRefusedAsync<DataFolderOutcome.DatabaseSwapped>(folder);
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

        await Damaged.AssertRefusedAsync<DataFolderOutcome.DatabaseSwapped>(folder);
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

        var behind = await Damaged.AssertRefusedAsync<DataFolderOutcome.DatabaseBehind>(folder);
        Assert.True(behind.Commit < behind.Acknowledged);
    }

    [Fact]
    public async Task A_deleted_log_is_noticed()
    {
        using var folder = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: true);
        File.Delete(folder[Log]);

        await Damaged.AssertRefusedAsync<DataFolderOutcome.DatabaseBehind>(folder);
    }

    [Fact]
    public async Task A_log_that_was_not_there_at_the_close_is_refused()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        await Installation.MakeAsync(folder.Path, isKilled: false);
        await Installation.MakeAsync(other.Path, isKilled: true);
        File.Copy(other[Log], folder[Log]);

        await Damaged.AssertRefusedAsync<DataFolderOutcome>(folder);
    }

    [Theory]
    [InlineData(false, Database)]
    [InlineData(true, Database)]
    [InlineData(true, Log)]
    public async Task Pages_overwritten_are_refused_or_survived_without_loss(bool isKilled, string file)
    {
        using var made = new TemporaryFolder();
        await Damaged.MakeInUseAsync(made, isKilled);
        var random = new Random(file.Length + (isKilled ? 1 : 0));

        for (var round = 0; round < TestLength.Rounds(4, 200); round++)
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
        await Damaged.MakeInUseAsync(folder, isKilled);
        var bytes = File.ReadAllBytes(folder[Database]);
        var at = bytes.AsSpan().LastIndexOf("Place 7.txt"u8);
        Assert.True(at > 0);
        bytes[at] ^= 1;
        File.WriteAllBytes(folder[Database], bytes);

        await Damaged.AssertRefusedAsync<DataFolderOutcome.DatabaseDamaged>(folder);
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

        var refused = await Damaged.AssertRefusedAsync<DataFolderOutcome.NewerSchema>(folder);
        Assert.Equal((StoreIdentity.CurrentSchema + 1, StoreIdentity.CurrentSchema), (refused.Schema, refused.Known));
    }
}
