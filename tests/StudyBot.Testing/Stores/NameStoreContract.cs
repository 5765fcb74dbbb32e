using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Testing.Stores;

public abstract class NameStoreContract : StoreContract
{
    [Fact]
    public async Task What_a_source_names_comes_back_with_its_sentences()
    {
        await AddAsync(Group, "Ålesund");

        var named = Assert.Single(await Stores.Names.ListAsync(Group, Now));

        Assert.Equivalent(
            new[]
            {
                new NamedEntry(NameKind.Person, "Ané Lund", "Ms", ["Lund"], [1]),
                new NamedEntry(NameKind.Place, "Ålesund", null, [], [0]),
                new NamedEntry(NameKind.Organization, "Council", null, ["the Council"], [1]),
            },
            named.Names,
            strict: true);
    }

    [Fact]
    public async Task Names_stand_in_the_order_of_the_sources()
    {
        await AddAsync(Group, "Oslo");
        await OfferAsync("Bergen");
        await Stores.Sources.AddAsync(SampleSources.Of(Group, "Arendal", at: SampleSources.Noon.Plus(NodaTime.Duration.FromSeconds(1))), Now);

        var named = await Stores.Names.ListAsync(Group, Now);

        Assert.Equal((await Stores.Sources.ListAsync(Group, Now)).Select(source => source.Id), named.Select(names => names.Source));
        Assert.Equal(["Bergen", "Oslo", "Arendal"], named.Select(PlaceOf));
    }

    [Fact]
    public async Task The_list_is_the_same_object_until_something_changes()
    {
        var source = await AddAsync(Group, "Oslo");
        var before = await Stores.Names.ListAsync(Group, Now);

        await AddAsync(OtherGroup, "Bergen");
        Assert.Same(before, await Stores.Names.ListAsync(Group, Now));

        await AddAsync(Group, "Arendal");
        var added = await Stores.Names.ListAsync(Group, Now);
        Assert.NotSame(before, added);
        Assert.Equal(2, added.Count);

        await OfferAsync("Tromsø");
        var offered = await Stores.Names.ListAsync(Group, Now);
        Assert.Equal(3, offered.Count);

        await Stores.Sources.TakeAwayAsync(Group, source.Extracted.Source, Now);
        Assert.DoesNotContain("Oslo", (await Stores.Names.ListAsync(Group, Now)).Select(PlaceOf));
    }

    [Fact]
    public async Task No_group_sees_what_anothers_sources_name()
    {
        await AddAsync(OtherGroup, "Oslo");

        Assert.Empty(await Stores.Names.ListAsync(Group, Now));
        Assert.Single(await Stores.Names.ListAsync(OtherGroup, Now));
    }

    [Fact]
    public async Task What_the_library_names_is_there_for_all_but_the_group_that_hid_it()
    {
        var seed = (await OfferAsync("Oslo")).Extracted.Source;
        Assert.Single(await Stores.Names.ListAsync(Group, Now));

        await Stores.Sources.TakeAwayAsync(Group, seed, Now);

        Assert.Empty(await Stores.Names.ListAsync(Group, Now));
        Assert.Equal([seed], (await Stores.Names.ListAsync(OtherGroup, Now)).Select(names => names.Source));
    }

    [Fact]
    public async Task A_groups_own_copy_is_named_once()
    {
        var own = await AddAsync(Group, "Oslo");
        await OfferAsync("Oslo");

        Assert.Equal([own.Extracted.Source], (await Stores.Names.ListAsync(Group, Now)).Select(names => names.Source));
    }

    [Fact]
    public async Task Hiding_a_fact_leaves_the_names_of_its_source()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        var before = (await Stores.Names.ListAsync(Group, Now))[0];

        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, happened, isHidden: true, isPassageHidden: true), Now);

        Assert.Equivalent(before, (await Stores.Names.ListAsync(Group, Now))[0], strict: true);
    }

    [Fact]
    public async Task A_new_extraction_names_anew()
    {
        var source = await AddAsync(Group, "Oslo");
        await Stores.Names.ListAsync(Group, Now);

        await Stores.Sources.ReplaceExtractionAsync(source.Extracted with { Version = 2, Places = [new PlaceEntry("Greater Oslo", [])] }, Now);

        Assert.Equal("Greater Oslo", PlaceOf(Assert.Single(await Stores.Names.ListAsync(Group, Now))));
    }

    [Fact]
    public async Task A_restart_changes_no_name()
    {
        await AddAsync(Group, "Oslo");
        await OfferAsync("Bergen");
        var before = await Stores.Names.ListAsync(Group, Now);

        await Stores.ReopenAsync();

        Assert.Equivalent(before, await Stores.Names.ListAsync(Group, Now), strict: true);
    }

    private static string PlaceOf(SourceNames names) => names.Names.Single(entry => entry.Kind == NameKind.Place).Name;
}
