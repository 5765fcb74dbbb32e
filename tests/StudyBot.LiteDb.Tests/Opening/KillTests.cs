using System.Globalization;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Opening;
using StudyBot.Testing;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Opening;

/// <summary>A writer in a process of its own, killed at seeded points, again and again in one folder.</summary>
public sealed class KillTests
{
    private static readonly GroupId Group = new("discord:1");

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_half_stored_when_the_process_is_killed()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(20161215);
        var told = new Told();

        for (var round = 0; round < TestLength.Rounds(4, 200); round++)
        {
            using var child = Child.Start("write", folder.Path, (round * 100_000).ToString(CultureInfo.InvariantCulture));
            var lines = random.Next(80);
            for (var line = 0; line <= lines; line++)
            {
                Assert.NotNull(await child.ReadLineAsync());
            }

            await child.KillAsync();

            told.Hear(child.Lines);
            await using var opened = await OpenAsync(folder, round);
            await CheckAsync(opened, told, $"round {round}");
        }

        Assert.NotEmpty(told.Added);
    }

    [Fact]
    public async Task A_process_that_dies_in_the_moment_of_the_acknowledgement_has_kept_what_was_acknowledged()
    {
        using var folder = new TemporaryFolder();

        for (var round = 0; round < TestLength.Rounds(3, 100); round++)
        {
            using var child = Child.Start("die", folder.Path, $"{round}");
            await child.ReadToEndAsync();

            await using var opened = await OpenAsync(folder, round);
            Assert.Equal(round + 1, (await opened.Sources.ListAsync(Group, Now)).Count);
        }
    }

    [Fact]
    public async Task A_full_disk_breaks_the_store_and_loses_nothing_acknowledged()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Needs a limit of file sizes.");
        using var folder = new TemporaryFolder();
        using var child = Child.StartWithFileLimit(3000, "write", folder.Path, "0");

        await child.ReadToEndAsync();

        Assert.Equal(3, child.ExitCode);
        Assert.StartsWith("broken", child.Lines[^1], StringComparison.Ordinal);
        var told = new Told();
        told.Hear(child.Lines);
        Assert.NotEmpty(told.Added);
        await using var opened = await OpenAsync(folder, 1);
        await CheckAsync(opened, told, "after the full disk");
    }

    private static async Task<DataFolder> OpenAsync(TemporaryFolder folder, int round)
    {
        var outcome = await DataFolder.OpenAsync(new DataFolderOptions(folder.Path), Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance, Now);
        return outcome is DataFolderOutcome.Opened opened ? opened.Folder : throw new InvalidOperationException($"Round {round}: {outcome}");
    }

    private static async Task CheckAsync(DataFolder opened, Told told, string where)
    {
        var stored = await opened.Sources.ListAsync(Group, Now);
        foreach (var source in stored)
        {
            Assert.NotNull(await opened.Sources.ReadAsync(Group, source.Id, Now));
        }

        var names = stored.Select(source => source.FileName["Place ".Length..^".txt".Length]).ToHashSet();
        Assert.True(told.Added.Except(told.Removing).All(names.Contains), $"{where}: lost {string.Join(", ", told.Added.Except(told.Removing).Except(names))}");
        Assert.False(told.Removed.Any(names.Contains), $"{where}: came back {string.Join(", ", told.Removed.Intersect(names))}");
        Assert.True(told.Restored.All(names.Contains), $"{where}: not brought back {string.Join(", ", told.Restored.Except(names))}");

        var aside = (await opened.Sources.ListAsideAsync(Group, SampleSources.Noon, Now)).Select(one => one.Source.FileName["Place ".Length..^".txt".Length]).ToHashSet();
        Assert.True(told.Aside.Except(told.Restoring).All(aside.Contains), $"{where}: not kept aside {string.Join(", ", told.Aside.Except(told.Restoring).Except(aside))}");
        Assert.Empty(aside.Intersect(names));
        Assert.Equal(stored.Count * SampleSources.FactCount, (await opened.Facts.ListAsync(Group, Now)).Count);

        var open = (await opened.Adapters.ListUnfinishedAsync(Now)).Select(delivery => delivery.Payload).ToHashSet();
        foreach (var accepted in told.Accepted.Where(name => !open.Contains(name)))
        {
            Assert.True(await opened.Adapters.IsFinishedAsync(new DeliveryId($"delivery-{accepted}"), Now), $"{where}: delivery {accepted} is unknown");
        }

        var settings = (await opened.Settings.ReadAsync(Group, Now)).Values;
        var lines = await opened.Audit.ListAsync(Group, int.MaxValue, Now);
        Assert.True(told.Set.IsSubsetOf(lines.Select(line => line.Detail ?? string.Empty)), $"{where}: a setting's line is lost");
        Assert.All(settings, setting => Assert.Equal(lines.First(line => line.Subject == setting.Key).Detail, setting.Value));
    }

    /// <summary>What the killed processes said before they were killed.</summary>
    private sealed class Told
    {
        public HashSet<string> Added { get; } = [];

        public HashSet<string> Accepted { get; } = [];

        public HashSet<string> Set { get; } = [];

        /// <summary>Asked for; told of or not.</summary>
        public HashSet<string> Removing { get; } = [];

        public HashSet<string> Removed { get; } = [];

        public HashSet<string> Aside { get; } = [];

        /// <summary>Asked for; told of or not.</summary>
        public HashSet<string> Restoring { get; } = [];

        public HashSet<string> Restored { get; } = [];

        public void Hear(IEnumerable<string> lines)
        {
            foreach (var line in lines)
            {
                if (line.Split(' ') is not [var word, var name])
                {
                    continue;
                }

                _ = word switch
                {
                    "added" => Added.Add(name),
                    "accepted" => Accepted.Add(name),
                    "set" => Set.Add(name),
                    "removing" => Removing.Add(name),
                    "removed" => Removed.Add(name),
                    "aside" => Aside.Add(name),
                    "restoring" => Restoring.Add(name),
                    "restored" => Restored.Add(name),
                    _ => false,
                };
            }
        }
    }
}
