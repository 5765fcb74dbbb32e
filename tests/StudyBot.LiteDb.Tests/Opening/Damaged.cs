using StudyBot.LiteDb.Opening;

namespace StudyBot.LiteDb.Tests.Opening;

/// <summary>Folders to be damaged, and what is asked of them afterwards.</summary>
internal static class Damaged
{
    /// <summary>With pages in the database file itself, also where the last process was killed.</summary>
    public static async Task MakeInUseAsync(TemporaryFolder folder, bool isKilled)
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

    public static async Task<DataFolderStart> ReopenAsync(TemporaryFolder folder)
    {
        var opened = Assert.IsType<DataFolderOutcome.Opened>(await Installation.OpenAsync(folder.Path));
        await opened.Folder.DisposeAsync();
        return opened.Start;
    }

    public static async Task<T> AssertRefusedAsync<T>(TemporaryFolder folder)
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
