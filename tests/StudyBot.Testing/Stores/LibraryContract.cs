using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <summary>What every group reads beside its own, and the seeds that it starts with.</summary>
public abstract class LibraryContract : StoreContract
{
    [Fact]
    public async Task What_the_library_has_is_there_for_every_group()
    {
        var seed = await OfferAsync("Oslo");

        var added = await Stores.Sources.AddAsync(SampleSources.Of(Group, "Oslo"), Now);

        Assert.Equal(seed.Extracted.Source, Assert.IsType<AddSourceOutcome.SourceAlreadyThere>(added).Source.Id);
        Assert.Equal([seed.Extracted.Source], (await Stores.Sources.ListAsync(Group, Now)).Select(source => source.Id));
        Assert.NotNull(await Stores.Sources.ReadAsync(Group, seed.Extracted.Source, Now));
    }

    [Fact]
    public async Task A_groups_own_copy_stands_in_the_place_of_the_librarys()
    {
        var own = await AddAsync(Group, "Oslo");
        await OfferAsync("Oslo");

        Assert.Equal([own.Extracted.Source], (await Stores.Sources.ListAsync(Group, Now)).Select(source => source.Id));
        Assert.Equal(SampleSources.FactCount, (await Stores.Facts.ListAsync(Group, Now)).Count);
    }

    [Fact]
    public async Task A_library_source_is_only_hidden_from_the_group_that_removes_it()
    {
        var seed = (await OfferAsync("Oslo")).Extracted.Source;

        Assert.True(await Stores.Sources.TakeAwayAsync(Group, seed, Now));

        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
        Assert.Empty(await Stores.Facts.ListAsync(Group, Now));
        Assert.Null(await Stores.Sources.FindAsync(Group, seed, Now));
        Assert.False(await Stores.Sources.TakeAwayAsync(Group, seed, Now));
        Assert.Single(await Stores.Sources.ListAsync(OtherGroup, Now));
        Assert.Equal(SampleSources.FactCount, (await Stores.Facts.ListAsync(OtherGroup, Now)).Count);
        Assert.Equal(1, Stores.CountOriginals());
    }

    [Fact]
    public async Task A_group_may_add_for_itself_what_it_hid_of_the_library()
    {
        var seed = (await OfferAsync("Oslo")).Extracted.Source;
        await Stores.Sources.TakeAwayAsync(Group, seed, Now);

        await AddAsync(Group, "Oslo");

        Assert.Equal([seed with { Group = Group }], (await Stores.Sources.ListAsync(Group, Now)).Select(source => source.Id));
    }

    [Fact]
    public async Task The_library_changes_by_no_ones_removal()
    {
        var seed = (await OfferAsync("Oslo")).Extracted.Source;

        Assert.False(await Stores.Sources.TakeAwayAsync(GroupId.Library, seed, Now));
        Assert.Single(await Stores.Sources.ListAsync(GroupId.Library, Now));
    }

    [Fact]
    public async Task A_seed_is_offered_once()
    {
        var seed = SampleSources.Of(GroupId.Library, "Oslo");
        Assert.False(await Stores.Sources.WasOfferedAsync(seed.Extracted.Source.Hash, Now));

        Assert.IsType<AddSourceOutcome.SourceAdded>(await Stores.Sources.OfferSeedAsync(seed, Now));

        Assert.Null(await Stores.Sources.OfferSeedAsync(seed, Now));
        Assert.True(await Stores.Sources.WasOfferedAsync(seed.Extracted.Source.Hash, Now));
        Assert.Single(await Stores.Sources.ListAsync(GroupId.Library, Now));
    }

    [Fact]
    public async Task A_seed_does_not_come_back_after_a_group_hid_it()
    {
        var seed = await OfferAsync("Oslo");
        await Stores.Sources.TakeAwayAsync(Group, seed.Extracted.Source, Now);

        await Stores.Sources.OfferSeedAsync(seed, Now);

        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
    }

    [Fact]
    public async Task A_seed_that_the_library_has_already_counts_as_offered()
    {
        var seed = SampleSources.Of(GroupId.Library, "Oslo");
        await Stores.Sources.AddAsync(seed, Now);

        Assert.IsType<AddSourceOutcome.SourceAlreadyThere>(await Stores.Sources.OfferSeedAsync(seed, Now));
        Assert.Null(await Stores.Sources.OfferSeedAsync(seed, Now));
    }
}
