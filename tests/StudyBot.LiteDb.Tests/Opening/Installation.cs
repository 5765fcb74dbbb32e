using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Opening;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Opening;

/// <summary>A data folder with known contents, closed clean or left as a kill leaves it.</summary>
internal static class Installation
{
    public const int Sources = 12;
    public static readonly GroupId Group = new("discord:1");

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public static Task<DataFolderOutcome> OpenAsync(string folder, Func<DataFolderOptions, DataFolderOptions>? change = null) =>
        DataFolder.OpenAsync((change ?? (options => options))(new DataFolderOptions(folder)), NullLogger.Instance, Now);

    public static async Task<DataFolder> RequireAsync(string folder) => Assert.IsType<DataFolderOutcome.Opened>(await OpenAsync(folder)).Folder;

    public static async Task MakeAsync(string folder, bool isKilled, string prefix = "Place")
    {
        await using var opened = await RequireAsync(folder);
        await FillAsync(opened, prefix);
        if (isKilled)
        {
            using var copy = new TemporaryFolder();
            Copy(folder, copy.Path);
            await opened.DisposeAsync();
            Directory.Delete(folder, recursive: true);
            Copy(copy.Path, folder);
        }
    }

    public static async Task FillAsync(DataFolder opened, string prefix)
    {
        for (var number = 0; number < Sources; number++)
        {
            var source = SampleSources.Of(Group, $"{prefix} {number}");
            await opened.Sources.AddAsync(source, Now);
            await opened.Reviews.SayAsync(SampleSources.Overlay(Group, source.Extracted.Facts[1], isHidden: true), Now);
        }
    }

    /// <summary>Everything that <see cref="FillAsync"/> stored is there, word for word.</summary>
    public static async Task CheckAsync(DataFolder opened, string prefix = "Place")
    {
        var facts = await opened.Facts.ListAsync(Group, Now);
        Assert.Equal(Sources * (SampleSources.FactCount - 1), facts.Count);
        Assert.Equal(Sources, (await opened.Facts.ListOverlaysAsync(Group, Now)).Count);
        for (var number = 0; number < Sources; number++)
        {
            var source = SampleSources.Of(Group, $"{prefix} {number}");
            var read = await opened.Sources.ReadAsync(Group, source.Extracted.Source, Now);
            Assert.Equivalent(source.Extracted with { Facts = [source.Extracted.Facts[0], .. source.Extracted.Facts.Skip(2)] }, read, strict: true);
        }
    }

    /// <summary>Name and bytes of every file but the lock.</summary>
    public static Dictionary<string, string> Describe(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) is not ("studybot.lock" or "studybot.pid"))
        .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))));

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "studybot.lock"))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var read = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var write = File.Create(target);
            read.CopyTo(write);
        }
    }
}
