using System.Text;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Settings;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Opening;

/// <summary>Who may read a data folder, and what is left of a group in it that was forgotten.</summary>
public sealed class PrivacyTests
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Files_and_folders_that_are_made_are_the_users_alone(bool isThere)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Unix modes.");
            return;
        }

        using var folder = new TemporaryFolder();
        var path = folder["data"];
        if (isThere)
        {
            Directory.CreateDirectory(path);
        }

        await using var opened = await Installation.RequireAsync(path);
        await Installation.FillAsync(opened, "Place");

        var made = Directory.EnumerateFileSystemEntries(path, "*", SearchOption.AllDirectories).ToList();
        Assert.True(made.Count > Installation.Sources + 4);
        foreach (var one in isThere ? made : [.. made, path])
        {
            Assert.True((File.GetUnixFileMode(one) & Others) == default, $"{one}: {File.GetUnixFileMode(one)}");
        }
    }

    [Fact]
    public async Task A_forgotten_group_leaves_none_of_its_words_in_any_file()
    {
        using var folder = new TemporaryFolder();
        var group = new GroupId("slack:TFORGOTTEN");
        await using (var opened = await Installation.RequireAsync(folder.Path))
        {
            await Installation.FillAsync(opened, "Place");
            for (var number = 0; number < 5; number++)
            {
                var source = SampleSources.Of(group, $"Zyzzyva {number}");
                await opened.Sources.AddAsync(source, Now);
                await opened.Reviews.SayAsync(SampleSources.Overlay(group, source.Extracted.Facts[0], edit: new FactEdit(Name: "Zyzzyva edited")), Now);
                await opened.Settings.SetAsync(new SettingChange(group, "key", $"Zyzzyva {number}", SampleSources.Moderator, SampleSources.Noon, new EffectId($"set{number}")), Now);
                await opened.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId($"open{number}"), new SpaceId(group.Value), "Zyzzyva written", SampleSources.Noon), Now);
            }
        }

        Assert.NotEmpty(FilesWith(folder, "Zyzzyva"));
        await using (var opened = await Installation.RequireAsync(folder.Path))
        {
            await opened.Eraser.ForgetAsync(group, new EffectId("forget"), Now);
        }

        Assert.Empty(FilesWith(folder, "Zyzzyva"));
        await using var again = await Installation.RequireAsync(folder.Path);
        await Installation.CheckAsync(again);
    }

    private static List<string> FilesWith(TemporaryFolder folder, string word) =>
    [
        .. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0)
            .Select(file => Path.GetRelativePath(folder.Path, file)),
    ];
}
