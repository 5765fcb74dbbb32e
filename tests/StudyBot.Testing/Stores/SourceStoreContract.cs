using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

public abstract class SourceStoreContract : StoreContract
{
    [Fact]
    public async Task A_source_comes_back_as_it_was_added()
    {
        var source = await AddAsync(Group, "Ålesund");

        var read = await Stores.Sources.ReadAsync(Group, source.Extracted.Source, Now);
        var original = await Stores.Sources.ReadOriginalAsync(Group, source.Extracted.Source, Now);

        Assert.NotNull(read);
        Assert.Equivalent(source.Extracted, read, strict: true);
        Assert.Equal(source.Extracted.Document.Source.Text, read.Document.Source.Text);
        Assert.Equal(source.Original.ToArray(), original);
    }

    [Fact]
    public async Task What_was_read_out_of_an_original_is_its_text_for_each_group_that_holds_it()
    {
        var mine = SampleSources.OfReading(Group, "Oslo");
        var theirs = SampleSources.OfReading(OtherGroup, "Oslo", readBefore: true);
        await Stores.Sources.AddAsync(mine, Now);
        await Stores.Sources.AddAsync(theirs, Now);

        Assert.True(await Stores.Sources.TakeAwayAsync(OtherGroup, theirs.Extracted.Source, Now));

        var read = await Stores.Sources.ReadAsync(Group, mine.Extracted.Source, Now);
        Assert.NotNull(read);
        Assert.Equivalent(mine.Extracted, read, strict: true);
        Assert.Equal(mine.Reading!.Blocks, (await Stores.Sources.ReadReadingAsync(mine.Extracted.Source, Now))?.Blocks);
        Assert.Equal(mine.Original.ToArray(), await Stores.Sources.ReadOriginalAsync(Group, mine.Extracted.Source, Now));
        Assert.Empty(await Stores.Sources.ListStaleAsync(mine.Extracted.Version, Now));
        Assert.Null(await Stores.Sources.ReadReadingAsync(theirs.Extracted.Source, Now));
    }

    [Fact]
    public async Task Its_summary_says_what_was_found()
    {
        var source = SampleSources.Of(Group, "Oslo", version: 3);

        var added = Assert.IsType<AddSourceOutcome.SourceAdded>(await Stores.Sources.AddAsync(source, Now)).Source;

        Assert.Equal(added, await Stores.Sources.FindAsync(Group, added.Id, Now));
        Assert.Equal([added], await Stores.Sources.ListAsync(Group, Now));
        Assert.Equal(
            new SourceSummary(source.Extracted.Source, "Oslo.txt", source.Extracted.Document.Info, source.Original.Length, 2, SampleSources.FactCount, 3, SampleSources.Moderator, SampleSources.Noon),
            added);
    }

    [Fact]
    public async Task The_same_bytes_are_added_to_a_group_once()
    {
        var source = await AddAsync(Group, "Oslo");

        var again = await Stores.Sources.AddAsync(source with { FileName = "another name.txt" }, Now);

        var there = Assert.IsType<AddSourceOutcome.SourceAlreadyThere>(again).Source;
        Assert.Equal("Oslo.txt", there.FileName);
        Assert.Single(await Stores.Sources.ListAsync(Group, Now));
    }

    [Fact]
    public async Task Another_groups_source_is_not_to_be_seen()
    {
        var source = (await AddAsync(OtherGroup, "Oslo")).Extracted.Source;

        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
        Assert.Null(await Stores.Sources.FindAsync(Group, source, Now));
        Assert.Null(await Stores.Sources.ReadAsync(Group, source, Now));
        Assert.Null(await Stores.Sources.ReadOriginalAsync(Group, source, Now));
        Assert.False(await Stores.Sources.TakeAwayAsync(Group, source, Now));
        Assert.Single(await Stores.Sources.ListAsync(OtherGroup, Now));
    }

    [Fact]
    public async Task Sources_are_listed_by_time_then_title()
    {
        var late = SampleSources.Of(Group, "Arendal", at: SampleSources.Noon.Plus(NodaTime.Duration.FromSeconds(1)));
        var second = SampleSources.Of(Group, "Oslo");
        var first = SampleSources.Of(GroupId.Library, "Bergen");
        await Stores.Sources.AddAsync(late, Now);
        await Stores.Sources.AddAsync(second, Now);
        await Stores.Sources.OfferSeedAsync(first, Now);

        var listed = await Stores.Sources.ListAsync(Group, Now);

        Assert.Equal(["Bergen.txt", "Oslo.txt", "Arendal.txt"], listed.Select(source => source.FileName));
    }

    [Fact]
    public async Task A_source_that_is_taken_away_goes_with_its_facts_and_overlays()
    {
        var source = await AddAsync(Group, "Oslo");
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, EventOf(source), isHidden: true, isPassageHidden: true), Now);

        Assert.True(await Stores.Sources.TakeAwayAsync(Group, source.Extracted.Source, Now));

        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
        Assert.Empty(await Stores.Facts.ListAsync(Group, Now));
        Assert.Empty(await Stores.Facts.ListOverlaysAsync(Group, Now));
        Assert.Empty(await Stores.Facts.ListHiddenPassagesAsync(Group, Now));
        Assert.Null(await Stores.Sources.ReadOriginalForExtractionAsync(source.Extracted.Source, Now));
        Assert.False(await Stores.Sources.TakeAwayAsync(Group, source.Extracted.Source, Now));
    }

    [Fact]
    public async Task A_source_that_is_gone_for_good_can_be_added_again_without_its_old_overlays()
    {
        var source = await AddAsync(Group, "Oslo");
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, EventOf(source), isHidden: true), Now);
        await Stores.Sources.TakeAwayAsync(Group, source.Extracted.Source, Now);
        await Stores.Sources.LetGoAsync(Now);

        await AddAsync(Group, "Oslo");

        Assert.NotNull(await Stores.Facts.FindAsync(Group, EventOf(source).Id, Now));
    }

    [Fact]
    public async Task An_original_goes_when_the_last_group_lets_go_of_it()
    {
        var ours = (await AddAsync(Group, "Oslo")).Extracted.Source;
        var theirs = (await AddAsync(OtherGroup, "Oslo")).Extracted.Source;
        Assert.Equal(1, Stores.CountOriginals());

        await Stores.Sources.TakeAwayAsync(Group, ours, Now);
        await Stores.Sources.LetGoAsync(Now);
        Assert.Equal(1, Stores.CountOriginals());
        Assert.NotNull(await Stores.Sources.ReadOriginalAsync(OtherGroup, theirs, Now));

        await Stores.Sources.TakeAwayAsync(OtherGroup, theirs, Now);
        await Stores.Sources.LetGoAsync(Now);
        Assert.Equal(0, Stores.CountOriginals());
    }

    [Fact]
    public async Task Sources_of_a_lower_extraction_version_are_stale_in_every_group()
    {
        await Stores.Sources.AddAsync(SampleSources.Of(Group, "Oslo", version: 1), Now);
        await Stores.Sources.AddAsync(SampleSources.Of(OtherGroup, "Bergen", version: 2), Now);
        await Stores.Sources.OfferSeedAsync(SampleSources.Of(GroupId.Library, "Arendal", version: 1), Now);

        var stale = await Stores.Sources.ListStaleAsync(2, Now);

        Assert.Equal(["discord:1", "library"], stale.Select(source => source.Group.Value));
        Assert.Empty(await Stores.Sources.ListStaleAsync(1, Now));
    }

    [Fact]
    public async Task A_new_extraction_takes_the_place_of_the_old_one()
    {
        var source = await AddAsync(Group, "Oslo");
        var again = SampleSources.Again(source, 2, fact => fact is StudyBot.Knowledge.Facts.OutcomeFact ? null : fact);

        Assert.True(await Stores.Sources.ReplaceExtractionAsync(again, Now));

        Assert.Equivalent(again, await Stores.Sources.ReadAsync(Group, again.Source, Now), strict: true);
        var summary = Assert.Single(await Stores.Sources.ListAsync(Group, Now));
        Assert.Equal((2, SampleSources.FactCount - 1), (summary.ExtractionVersion, summary.Facts));
        Assert.Equal(SampleSources.FactCount - 1, (await Stores.Facts.ListAsync(Group, Now)).Count);
        Assert.Empty(await Stores.Sources.ListStaleAsync(2, Now));
    }

    [Fact]
    public async Task A_source_that_is_gone_has_nothing_to_replace()
    {
        var source = SampleSources.Of(Group, "Oslo");

        Assert.False(await Stores.Sources.ReplaceExtractionAsync(source.Extracted, Now));
        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
    }

    [Fact]
    public async Task Any_sources_bytes_can_be_read_for_extracting_it_again()
    {
        var source = await AddAsync(Group, "Oslo");

        Assert.Equal(source.Original.ToArray(), await Stores.Sources.ReadOriginalForExtractionAsync(source.Extracted.Source, Now));
        Assert.Null(await Stores.Sources.ReadOriginalForExtractionAsync(source.Extracted.Source with { Group = OtherGroup }, Now));
    }

    [Fact]
    public async Task Bytes_that_are_not_the_sources_are_refused()
    {
        var source = SampleSources.Of(Group, "Oslo") with { Original = new byte[] { 1, 2, 3 } };

        await Assert.ThrowsAsync<ArgumentException>(() => Stores.Sources.AddAsync(source, Now));

        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
        Assert.Equal(0, Stores.CountOriginals());
    }

    [Fact]
    public async Task An_extraction_of_another_text_is_refused()
    {
        var source = SampleSources.Of(Group, "Oslo");
        var other = SampleSources.Of(Group, "Bergen").Extracted;
        await AddAsync(Group, "Arendal");

        await Assert.ThrowsAsync<ArgumentException>(() => Stores.Sources.AddAsync(source with { Extracted = other with { Source = source.Extracted.Source } }, Now));

        Assert.Single(await Stores.Sources.ListAsync(Group, Now));
        Assert.Equal(1, Stores.CountOriginals());
    }

    [Fact]
    public async Task Adding_the_same_bytes_at_once_adds_them_once()
    {
        var source = SampleSources.Of(Group, "Oslo");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Stores.Sources.AddAsync(source, Now)));

        Assert.Single(outcomes.OfType<AddSourceOutcome.SourceAdded>());
        Assert.Equal(19, outcomes.OfType<AddSourceOutcome.SourceAlreadyThere>().Count());
        Assert.Equal(1, Stores.CountOriginals());
    }

    [Fact]
    public async Task Titles_and_names_may_hold_anything()
    {
        var source = SampleSources.Of(Group, "x\u0001\"\\$.{}[] ' \u202e\u0301ß" + new string('長', 3000), fileName: new string('n', 2000) + "\0.txt");

        await Stores.Sources.AddAsync(source, Now);

        Assert.Equivalent(source.Extracted, await Stores.Sources.ReadAsync(Group, source.Extracted.Source, Now), strict: true);
        Assert.Equal(source.FileName, Assert.Single(await Stores.Sources.ListAsync(Group, Now)).FileName);
    }

    [Fact]
    public async Task A_cancelled_call_changes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Stores.Sources.AddAsync(SampleSources.Of(Group, "Oslo"), cancelled.Token));

        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
    }

    [Fact]
    public async Task Groups_that_differ_in_case_alone_are_two()
    {
        await AddAsync(new GroupId("slack:Tab"), "Oslo");

        Assert.Empty(await Stores.Sources.ListAsync(new GroupId("slack:TAB"), Now));
    }

    [Fact]
    public async Task A_hash_that_nobody_keeps_is_not_found()
    {
        var unknown = new SourceId(Group, new ContentHash(new string('0', 64)));

        Assert.Null(await Stores.Sources.FindAsync(Group, unknown, Now));
        Assert.Null(await Stores.Sources.ReadAsync(Group, unknown with { Group = GroupId.Library }, Now));
    }
}
