using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.LiteDb.Opening;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>Looks at what a process left, through the store, while no process holds it.</summary>
internal static class StoreCheck
{
    /// <summary>Every source that is listed has its original, its text and its facts, each with evidence that stands in it.</summary>
    /// <returns>The file names of the terminal group's own sources.</returns>
    public static async Task<IReadOnlyList<string>> WholeSourcesAsync(WorkFolder work)
    {
        await using var folder = await OpenAsync(work);
        var facts = await folder.Facts.ListAsync(GroupId.Terminal, TestContext.Current.CancellationToken);
        var sources = await folder.Sources.ListAsync(GroupId.Terminal, TestContext.Current.CancellationToken);
        foreach (var source in sources)
        {
            var original = await folder.Sources.ReadOriginalAsync(GroupId.Terminal, source.Id, TestContext.Current.CancellationToken);
            var extracted = await folder.Sources.ReadAsync(GroupId.Terminal, source.Id, TestContext.Current.CancellationToken);
            Assert.NotNull(original);
            Assert.NotNull(extracted);
            Assert.Equal(source.Id.Hash, ContentHash.Of(original));
            Assert.Equal(source.Facts, extracted.Facts.Count);
            Assert.NotEmpty(extracted.Facts);
            Assert.All(extracted.Facts, f => Assert.Equal(extracted.Document.Source[f.Main.Span], f.Main.Text));
            Assert.Equal(
                extracted.Facts.Select(f => f.Id.Value).Order(StringComparer.Ordinal),
                facts.Where(f => f.Source == source.Id).Select(f => f.Id.Value).Order(StringComparer.Ordinal));
        }

        return [.. sources.Where(s => s.Id.Group == GroupId.Terminal).Select(s => s.FileName)];
    }

    /// <summary>Every source that is listed has its original, byte for byte what its hash says, and the text that was read from it.</summary>
    public static async Task WholeOriginalsAsync(WorkFolder work)
    {
        await using var folder = await OpenAsync(work);
        foreach (var source in await folder.Sources.ListAsync(GroupId.Terminal, TestContext.Current.CancellationToken))
        {
            var original = await folder.Sources.ReadOriginalAsync(GroupId.Terminal, source.Id, TestContext.Current.CancellationToken);
            Assert.NotNull(original);
            Assert.Equal(source.Id.Hash, ContentHash.Of(original));
            Assert.NotNull(await folder.Sources.ReadAsync(GroupId.Terminal, source.Id, TestContext.Current.CancellationToken));
        }
    }

    /// <summary>The values that settings were set to, oldest first.</summary>
    public static async Task<IReadOnlyList<string?>> SettingsHistoryAsync(WorkFolder work)
    {
        await using var folder = await OpenAsync(work);
        IReadOnlyList<AuditLine> lines = await folder.Audit.ListAsync(GroupId.Terminal, 10_000, TestContext.Current.CancellationToken);
        return [.. lines.Where(l => l.Action == "setting.set").Reverse().Select(l => l.Detail)];
    }

    private static async Task<DataFolder> OpenAsync(WorkFolder work)
    {
        var outcome = await DataFolder.OpenAsync(new DataFolderOptions(work.Data), NullLogger.Instance, TestContext.Current.CancellationToken);
        return Assert.IsType<DataFolderOutcome.Opened>(outcome).Folder;
    }
}
