using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Opening;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Tests.Opening;
using StudyBot.LiteDb.Writing;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Sources;

/// <summary>Originals that no longer read as the text that was extracted, as if a later version decoded otherwise.</summary>
public sealed class TextChangeTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly NewSource source = SampleSources.Of(Installation.Group, "Oslo");
    private DataFolder? opened;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private DataFolder Data => opened!;

    private EventFact Happened => source.Extracted.Facts.OfType<EventFact>().Single();

    public async ValueTask InitializeAsync()
    {
        opened = await Installation.RequireAsync(folder.Path);
        await Data.Sources.AddAsync(SampleSources.Of(Installation.Group, "Bergen"), Now);
        await Data.Sources.AddAsync(source, Now);
        await Data.Reviews.SayAsync(SampleSources.Overlay(Installation.Group, Happened, edit: new FactEdit(Name: "Edited")), Now);
    }

    public async ValueTask DisposeAsync()
    {
        await Data.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("textHash")]
    [InlineData("textLength")]
    public async Task Nothing_is_quoted_from_a_text_that_is_not_the_one_that_was_extracted(string field)
    {
        await ChangeAsync(field);

        Assert.Null(await Data.Sources.ReadAsync(Installation.Group, source.Extracted.Source, Now));
        Assert.Equal(SampleSources.FactCount, (await Data.Facts.ListAsync(Installation.Group, Now)).Count);
        Assert.Null(await Data.Facts.FindAsync(Installation.Group, Happened.Id, Now));
        Assert.Equal(2, (await Data.Sources.ListAsync(Installation.Group, Now)).Count);
        Assert.Equal(source.Original.ToArray(), await Data.Sources.ReadOriginalAsync(Installation.Group, source.Extracted.Source, Now));
    }

    [Fact]
    public async Task It_is_stale_whatever_its_version_and_is_made_again_with_its_overlays()
    {
        await ChangeAsync("textHash");

        Assert.Equal([source.Extracted.Source], await Data.Sources.ListStaleAsync(source.Extracted.Version, Now));
        Assert.True(await Data.Sources.ReplaceExtractionAsync(source.Extracted, Now));

        Assert.Empty(await Data.Sources.ListStaleAsync(source.Extracted.Version, Now));
        Assert.Equal("Edited", Assert.IsType<EventFact>(await Data.Facts.FindAsync(Installation.Group, Happened.Id, Now)).Name.Value);
        Assert.NotNull(await Data.Sources.ReadAsync(Installation.Group, source.Extracted.Source, Now));
    }

    /// <summary>Makes the row say another text than its original has, and starts again.</summary>
    [Fact]
    public async Task A_reading_that_is_none_any_more_is_no_reason_to_read_the_bytes_as_text()
    {
        var printed = SampleSources.OfReading(Installation.Group, "Oslo");
        var id = printed.Extracted.Source;
        await Data.Sources.AddAsync(printed, Now);
        var none = "no reading"u8.ToArray();
        var file = Directory.EnumerateFiles(folder.Path, $"{id.Hash}*", SearchOption.AllDirectories).Single(path => Path.GetFileName(path) != id.Hash.Value);
        await File.WriteAllBytesAsync(Path.Combine(Path.GetDirectoryName(file)!, $"{id.Hash}.{ContentHash.Of(none)}"), none, Now);
        await Data.Writer.WriteAsync(
            session =>
            {
                var row = session.Find(Collections.Sources, Keys.Of(id))!;
                row["reading"] = ContentHash.Of(none).Value;
                session.Put(Collections.Sources, row);
                return true;
            },
            Now);

        await Assert.ThrowsAsync<InvalidDataException>(() => Data.Sources.ReadReadingAsync(id, Now));

        Assert.False(Data.WhenBroken.IsCompleted);
    }

    private async Task ChangeAsync(string field)
    {
        await Data.Writer.WriteAsync(
            session =>
            {
                var row = session.Find(Collections.Sources, Keys.Of(source.Extracted.Source))!;
                row[field] = field == "textHash" ? new string('0', 64) : 7;
                session.Put(Collections.Sources, row);
                return true;
            },
            Now);
        await Data.DisposeAsync();
        opened = await Installation.RequireAsync(folder.Path);
    }
}
