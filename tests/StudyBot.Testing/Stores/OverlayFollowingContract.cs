using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <summary>How a group's words on facts find them again when a source is extracted again.</summary>
public abstract class OverlayFollowingContract : StoreContract
{
    [Fact]
    public async Task An_overlay_follows_its_fact_by_id()
    {
        var source = await AddAsync(Group, "Oslo");
        var happened = EventOf(source);
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, happened, isHidden: true), Now);

        await Stores.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 2, fact => fact with { Rule = "another", Confidence = 0.1 }), Now);

        Assert.Null(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.Single(await Stores.Facts.ListOverlaysAsync(Group, Now));
        Assert.Empty(await Stores.Facts.ListOrphansAsync(Group, Now));
    }

    [Fact]
    public async Task An_overlay_follows_by_overlapping_evidence_of_the_same_kind()
    {
        var seed = await OfferAsync("Oslo");
        var happened = EventOf(seed);
        var renamed = new FactId(happened.Id.Value + "-renamed");
        var moved = happened.Main with { Span = TextSpan.FromBounds(happened.Main.Span.Start + 3, happened.Main.Span.End) };
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, happened, isHidden: true), Now);

        await Stores.Sources.ReplaceExtractionAsync(
            SampleSources.Again(seed, 2, fact => fact is EventFact ? fact with { Id = renamed, Main = moved } : fact),
            Now);

        Assert.Null(await Stores.Facts.FindAsync(Group, renamed, Now));
        var followed = Assert.Single(await Stores.Facts.ListOverlaysAsync(Group, Now));
        Assert.Equal((renamed, moved.Span), (followed.Fact, followed.Evidence));
        Assert.True(await Stores.Desk.TakeBackAsync(Group, renamed, Now));
        Assert.NotNull(await Stores.Facts.FindAsync(Group, renamed, Now));
    }

    [Fact]
    public async Task An_overlay_without_its_fact_waits_in_the_review_queue_and_comes_back_with_it()
    {
        var source = await AddAsync(Group, "Oslo");
        var overlay = SampleSources.Overlay(Group, EventOf(source), isHidden: true, isPassageHidden: true);
        await Stores.Desk.SayAsync(overlay, Now);

        await Stores.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 2, fact => fact is EventFact ? null : fact), Now);

        Assert.Equal([overlay], await Stores.Facts.ListOrphansAsync(Group, Now));
        Assert.Empty(await Stores.Facts.ListOverlaysAsync(Group, Now));
        Assert.Single(await Stores.Facts.ListHiddenPassagesAsync(Group, Now));

        await Stores.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 3, fact => fact), Now);

        Assert.Empty(await Stores.Facts.ListOrphansAsync(Group, Now));
        Assert.Equal([overlay], await Stores.Facts.ListOverlaysAsync(Group, Now));
        Assert.Null(await Stores.Facts.FindAsync(Group, overlay.Fact, Now));
    }

    [Fact]
    public async Task Two_overlays_never_take_one_fact()
    {
        var source = await AddAsync(Group, "Oslo");
        var happened = EventOf(source);
        var twin = happened with { Id = new FactId(happened.Id.Value + "-twin") };
        await Stores.Sources.ReplaceExtractionAsync(source.Extracted with { Facts = [happened, twin] }, Now);
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, happened, edit: new FactEdit(Name: "One")), Now);
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, twin, isHidden: true), Now);

        await Stores.Sources.ReplaceExtractionAsync(source.Extracted with { Version = 2, Facts = [happened] }, Now);

        Assert.Equal("One", Assert.IsType<EventFact>(await Stores.Facts.FindAsync(Group, happened.Id, Now)).Name.Value);
        Assert.Equal([twin.Id], (await Stores.Facts.ListOrphansAsync(Group, Now)).Select(overlay => overlay.Fact));
    }

    [Fact]
    public async Task An_overlay_never_goes_to_a_fact_that_stood_beside_its_own()
    {
        var source = await AddAsync(Group, "Oslo");
        var happened = EventOf(source);
        var neighbour = happened with { Id = new FactId(happened.Id.Value + "-neighbour") };
        await Stores.Sources.ReplaceExtractionAsync(source.Extracted with { Facts = [happened, neighbour] }, Now);
        var overlay = SampleSources.Overlay(Group, happened, edit: new FactEdit(Place: "Bergen"));
        await Stores.Desk.SayAsync(overlay, Now);

        await Stores.Sources.ReplaceExtractionAsync(source.Extracted with { Version = 2, Facts = [neighbour] }, Now);

        Assert.Equal("Oslo", Assert.IsType<EventFact>(await Stores.Facts.FindAsync(Group, neighbour.Id, Now)).Place!.Value);
        Assert.Equal([overlay], await Stores.Facts.ListOrphansAsync(Group, Now));
    }

    [Fact]
    public async Task Of_two_overlays_the_one_that_overlaps_more_has_the_fact()
    {
        var source = await AddAsync(Group, "Oslo");
        var happened = EventOf(source);
        var sentence = happened.Main.Span;
        EventFact Part(string name, int from, int to) => happened with
        {
            Id = new FactId(happened.Id.Value + name),
            Main = happened.Main with { Span = TextSpan.FromBounds(sentence.Start + from, sentence.Start + to) },
        };
        await Stores.Sources.ReplaceExtractionAsync(source.Extracted with { Facts = [Part("-1", 0, 10), Part("-2", 4, 30)] }, Now);
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, Part("-1", 0, 10), edit: new FactEdit(Name: "Less")), Now);
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, Part("-2", 4, 30), edit: new FactEdit(Name: "More")), Now);

        await Stores.Sources.ReplaceExtractionAsync(source.Extracted with { Version = 2, Facts = [Part("-3", 6, 30)] }, Now);

        Assert.Equal("More", Assert.IsType<EventFact>(await Stores.Facts.FindAsync(Group, Part("-3", 6, 30).Id, Now)).Name.Value);
        Assert.Equal([Part("-1", 0, 10).Id], (await Stores.Facts.ListOrphansAsync(Group, Now)).Select(orphan => orphan.Fact));
    }
}
