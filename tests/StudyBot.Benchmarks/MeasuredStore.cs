using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.LiteDb.Opening;
using StudyBot.Lucene;

namespace StudyBot.Benchmarks;

/// <summary>The real store and its search index in a folder that is there for one measurement alone.</summary>
internal static class MeasuredStore
{
    public static async Task<IReadOnlyList<Figure>> UseAsync(Func<DataFolder, PassageFinder, Task<IReadOnlyList<Figure>>> measureAsync)
    {
        var folder = Directory.CreateTempSubdirectory("studybot-measured-").FullName;
        try
        {
            var outcome = await DataFolder.OpenAsync(new DataFolderOptions(Path.Combine(folder, "data")), NullLogger.Instance, CancellationToken.None);
            await using var store = ((DataFolderOutcome.Opened)outcome).Folder;
            using var index = new LuceneSearchIndex(store.SearchFolder, NullLogger<LuceneSearchIndex>.Instance);
            using var finder = new PassageFinder(index, store.Sources, store.Facts, store.Names);
            return await measureAsync(store, finder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
