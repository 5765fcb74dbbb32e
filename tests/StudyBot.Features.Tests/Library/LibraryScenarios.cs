using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Library;

public sealed class LibraryScenarios : IAsyncDisposable
{
    private const string Told = "The Arendal summit took place on 14 March 2011 between Prime Minister Lund and President Oksanen.";

    private readonly MemoryStores stores = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    private LibraryIndexer Indexer => new(stores.Sources, clock);

    public ValueTask DisposeAsync() => stores.DisposeAsync();

    [Fact]
    public async Task A_text_is_kept_with_its_facts_under_the_name_it_came_by()
    {
        var outcome = await Indexer.IndexAsync(File("some/folder/Arendal.txt", Told), FeatureScene.Group, null, FeatureScene.Now);

        var indexed = Assert.IsType<IndexOutcome.Indexed>(outcome);
        Assert.Equal("Arendal.txt", indexed.Name);
        Assert.Equal((await stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)).Count, indexed.Facts);
        Assert.Equal(indexed.Source, Assert.Single(await stores.Sources.ListAsync(FeatureScene.Group, FeatureScene.Now)));
    }

    [Fact]
    public async Task The_same_bytes_are_kept_once_and_what_the_library_has_is_not_kept_again()
    {
        await Indexer.IndexAsync(File("a.txt", Told), FeatureScene.Group, null, FeatureScene.Now);
        await Indexer.IndexAsync(File("seed.txt", "Other words."), GroupId.Library, null, FeatureScene.Now);

        var own = await Indexer.IndexAsync(File("b.txt", Told), FeatureScene.Group, null, FeatureScene.Now);
        var shared = await Indexer.IndexAsync(File("c.txt", "Other words."), FeatureScene.Group, null, FeatureScene.Now);
        var elsewhere = await Indexer.IndexAsync(File("d.txt", Told), FeatureScene.OtherGroup, null, FeatureScene.Now);

        Assert.Equal("a.txt", Assert.IsType<IndexOutcome.AlreadyThere>(own).Source.FileName);
        Assert.Equal("seed.txt", Assert.IsType<IndexOutcome.AlreadyThere>(shared).Source.FileName);
        Assert.IsType<IndexOutcome.Indexed>(elsewhere);
    }

    [Fact]
    public async Task What_cannot_be_kept_is_said_file_by_file_and_stops_no_other()
    {
        IncomingFile[] files =
        [
            File("empty.txt", " \n"),
            IncomingFile.OfBytes("picture.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 1, 2, 3 }),
            new IncomingFile("announced.txt", DocumentLimits.MaxBytes + 1L, _ => throw new InvalidOperationException("It must not be read.")),
            new IncomingFile("unannounced.txt", null, _ => Task.FromResult(new ReadOnlyMemory<byte>(new byte[DocumentLimits.MaxBytes + 1]))),
            IncomingFile.OfPath(Path.Combine(Path.GetTempPath(), "studybot-no-such-folder", "gone.txt")),
            File("good.txt", Told),
        ];

        var outcomes = await Indexer.IndexAsync(files, FeatureScene.Group, null, null, FeatureScene.Now);

        Assert.Collection(
            outcomes,
            o => Assert.Equal(new IndexOutcome.Empty("empty.txt"), o),
            o => Assert.Equal(new IndexOutcome.Binary("picture.png"), o),
            o => Assert.Equal(new IndexOutcome.TooLarge("announced.txt", DocumentLimits.MaxBytes + 1L), o),
            o => Assert.Equal(new IndexOutcome.TooLarge("unannounced.txt", DocumentLimits.MaxBytes + 1L), o),
            o => Assert.Equal("gone.txt", Assert.IsType<IndexOutcome.Unreadable>(o).Name),
            o => Assert.IsType<IndexOutcome.Indexed>(o));
    }

    [Fact]
    public async Task Progress_says_what_remains()
    {
        var told = new List<(int Done, int Remaining, string? Last)>();

        await Indexer.IndexAsync(
            [File("a.txt", Told), File("b.txt", "")],
            FeatureScene.Group,
            null,
            (progress, _) =>
            {
                told.Add((progress.Done, progress.Remaining, progress.Last?.Outcome.Name));
                return Task.CompletedTask;
            },
            FeatureScene.Now);

        Assert.Equal([(0, 2, null), (1, 1, "a.txt"), (2, 0, "b.txt")], told);
    }

    [Fact]
    public async Task Many_are_told_in_their_order_each_after_it_is_there()
    {
        IncomingFile[] files = [.. Enumerable.Range(1, 40).Select(number => File($"{number}.txt", number % 10 == 0 ? "" : number % 7 == 0 ? Told : $"Text {number}."))];
        var told = new List<string>();

        var outcomes = await Indexer.IndexAsync(
            files,
            FeatureScene.Group,
            null,
            async (progress, stop) =>
            {
                if (progress.Last is { } finished)
                {
                    told.Add(finished.File.Name);
                    var there = await stores.Sources.ListAsync(FeatureScene.Group, stop);
                    Assert.True(finished.Outcome is not IndexOutcome.Indexed || there.Any(source => source.FileName == finished.File.Name));
                }
            },
            FeatureScene.Now);

        Assert.Equal(files.Select(file => file.Name), told);
        Assert.Equal(told, outcomes.Select(outcome => outcome.Name));
        Assert.Equal(["14.txt", "21.txt", "28.txt", "35.txt"], outcomes.OfType<IndexOutcome.AlreadyThere>().Select(outcome => outcome.Name));
    }

    [Fact]
    public async Task Where_telling_fails_no_write_goes_on_behind_it()
    {
        var told = 0;

        await Assert.ThrowsAsync<IOException>(() => Indexer.IndexAsync(
            [.. Enumerable.Range(1, 40).Select(number => File($"{number}.txt", $"Text {number}."))],
            FeatureScene.Group,
            null,
            (progress, _) => progress.Last is null || ++told < 3 ? Task.CompletedTask : throw new IOException("The disk is full."),
            FeatureScene.Now));

        var kept = (await stores.Sources.ListAsync(FeatureScene.Group, FeatureScene.Now)).Count;
        await Task.Yield();
        Assert.Equal((3, kept), (told, (await stores.Sources.ListAsync(FeatureScene.Group, FeatureScene.Now)).Count));
    }

    [Fact]
    public async Task Cancelled_between_files_it_tells_what_is_kept_and_keeps_nothing_more()
    {
        using var stop = new CancellationTokenSource();
        var told = new List<string>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Indexer.IndexAsync(
            [.. Enumerable.Range(1, 40).Select(number => File($"{number}.txt", $"Text {number}."))],
            FeatureScene.Group,
            null,
            (progress, _) =>
            {
                if (progress.Last is { } finished)
                {
                    told.Add(finished.File.Name);
                }

                return progress.Done == 1 ? stop.CancelAsync() : Task.CompletedTask;
            },
            stop.Token));

        Assert.InRange(told.Count, 1, 39);
        Assert.Equal(told.Order(StringComparer.Ordinal), (await stores.Sources.ListAsync(FeatureScene.Group, FeatureScene.Now)).Select(s => s.FileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_seed_is_offered_once_and_does_not_come_back()
    {
        var seeds = new SeedLibrary(Indexer);
        var first = await seeds.OfferAsync([File("seed.txt", Told)], null, FeatureScene.Now);
        var seed = Assert.IsType<IndexOutcome.Indexed>(Assert.Single(first)).Source.Id;
        await stores.Sources.TakeAwayAsync(FeatureScene.Group, seed, FeatureScene.Now);

        var again = await seeds.OfferAsync([File("renamed.txt", Told)], null, FeatureScene.Now);

        Assert.Equal(new IndexOutcome.OfferedBefore("renamed.txt"), Assert.Single(again));
        Assert.Empty(await stores.Sources.ListAsync(FeatureScene.Group, FeatureScene.Now));
        Assert.Single(await stores.Sources.ListAsync(FeatureScene.OtherGroup, FeatureScene.Now));
    }

    [Fact]
    public void A_folder_that_is_missing_has_no_seeds() =>
        Assert.Empty(SeedLibrary.FilesIn(Path.Combine(Path.GetTempPath(), "studybot-no-such-folder")));

    [Fact]
    public async Task Older_extractions_are_made_again_and_hidden_facts_stay_hidden()
    {
        var book = new FactBook(FeatureScene.Group, "Old", Told);
        var fact = book.Event(Knowledge.Facts.EventKind.Summit, "Arendal summit", Told, "2011-03-14", "Arendal");
        await stores.Sources.AddAsync(new NewSource("old.txt", book.Original, book.Extract(version: 0), null, SampleSources.Noon), FeatureScene.Now);
        await stores.Desk.SayAsync(SampleSources.Overlay(FeatureScene.Group, fact, isHidden: true), FeatureScene.Now);

        var done = await new Reextraction(stores.Sources, NullLogger<Reextraction>.Instance).RunAsync(FeatureScene.Now);

        Assert.Equal(1, done);
        Assert.Empty(await stores.Sources.ListStaleAsync(ExtractionVersion.Current, FeatureScene.Now));
        Assert.Equal("old.txt", Assert.Single(await stores.Sources.ListAsync(FeatureScene.Group, FeatureScene.Now)).FileName);
        Assert.Single(
            (await stores.Facts.ListOverlaysAsync(FeatureScene.Group, FeatureScene.Now))
                .Concat(await stores.Facts.ListOrphansAsync(FeatureScene.Group, FeatureScene.Now)));
    }

    [Fact]
    public async Task A_source_that_is_no_text_any_more_keeps_its_facts_and_is_logged()
    {
        var book = new FactBook(FeatureScene.Group, "Odd", Told);
        var fact = book.Event(Knowledge.Facts.EventKind.Summit, "Arendal summit", Told, "2011-03-14", "Arendal");
        byte[] bytes = [0, 1, 2, 0, 9];
        var id = new SourceId(FeatureScene.Group, ContentHash.Of(bytes));
        var old = book.Extract(version: 0) with { Source = id, Facts = [fact with { Source = id }] };
        var odd = new NewSource("odd.txt", bytes, old, null, SampleSources.Noon);
        await stores.Sources.AddAsync(odd, FeatureScene.Now);
        var log = new RecordedLog<Reextraction>();

        var done = await new Reextraction(stores.Sources, log).RunAsync(FeatureScene.Now);

        Assert.Equal(0, done);
        Assert.Single(await stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now));
        Assert.Contains(log.Lines, line => line.Level == LogLevel.Warning);
    }

    private static IncomingFile File(string name, string text) => IncomingFile.OfBytes(name, Encoding.UTF8.GetBytes(text));
}
