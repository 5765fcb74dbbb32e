using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <summary>What moderators do with sources that are there: each deed once, with its line in the trail, and nothing lost on the way.</summary>
public abstract class SourceChangeContract : StoreContract
{
    private static readonly Duration Day = ISourceChanges.KeptAside;

    [Fact]
    public async Task A_new_title_stands_in_every_read_and_outlives_another_extraction()
    {
        var source = await AddAsync(Group, "Oslo");
        var change = Change(source.Extracted.Source, "rename");

        Assert.True(await Stores.Sources.RenameAsync(change, "Harbours", Now));
        Assert.True(await Stores.Sources.RenameAsync(change, "Harbours once more", Now));
        await Stores.ReopenAsync();

        var summary = Assert.Single(await Stores.Sources.ListAsync(Group, Now));
        Assert.Equal(("Harbours", "Harbours"), (summary.DisplayTitle, summary.Stated?.Title));
        Assert.Equal("Harbours", (await Stores.Sources.ReadSentencesAsync(Group, summary.Id, Now))?.Document.Info.Title);
        Assert.Equal("Harbours", (await Stores.Sources.ReadAsync(Group, summary.Id, Now))?.Document.Info.Title);
        Assert.Equal(["source.renamed", "source.added"], await AuditAsync());
    }

    [Fact]
    public async Task What_is_anothers_or_everyones_gets_no_other_title()
    {
        var theirs = await AddAsync(OtherGroup, "Oslo");
        var seed = await OfferAsync("Bergen");

        Assert.False(await Stores.Sources.RenameAsync(Change(theirs.Extracted.Source, "1"), "Mine", Now));
        Assert.False(await Stores.Sources.RenameAsync(Change(seed.Extracted.Source, "2"), "Mine", Now));

        Assert.False(await Stores.Adapters.IsFinishedAsync(new DeliveryId("1"), Now));
        Assert.Equal(theirs.Extracted.Document.Info.Title, Assert.Single(await Stores.Sources.ListAsync(OtherGroup, Now), s => s.Id.Group == OtherGroup).DisplayTitle);
    }

    [Fact]
    public async Task What_was_taken_away_is_nowhere_and_comes_back_as_it_was()
    {
        var source = SampleSources.OfReading(Group, "Oslo");
        await Stores.Sources.AddAsync(source, Now);
        await AddAsync(Group, "Bergen");
        var id = source.Extracted.Source;
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, EventOf(source), isHidden: true, isPassageHidden: true), Now);
        var before = (await Stores.Sources.ListAsync(Group, Now), await Stores.Facts.ListAsync(Group, Now));

        Assert.True(await Stores.Sources.SetAsideAsync(Change(id, "remove"), Now));

        Assert.Single(await Stores.Sources.ListAsync(Group, Now));
        Assert.Null(await Stores.Sources.FindAsync(Group, id, Now));
        Assert.Null(await Stores.Sources.ReadSentencesAsync(Group, id, Now));
        Assert.Null(await Stores.Sources.ReadOriginalAsync(Group, id, Now));
        Assert.DoesNotContain(await Stores.Facts.ListAsync(Group, Now), fact => fact.Source == id);
        Assert.DoesNotContain(await Stores.Names.ListAsync(Group, Now), names => names.Source == id);
        Assert.DoesNotContain(await Stores.Sources.ListSketchesAsync(Group, Now), sketch => sketch.Source.Id == id);
        Assert.Empty(await Stores.Facts.ListOverlaysAsync(Group, Now));
        Assert.Empty(await Stores.Facts.ListHiddenPassagesAsync(Group, Now));
        Assert.Empty(await Stores.Sources.ListStaleAsync(0, Now));
        Assert.False(await Stores.Sources.SetAsideAsync(Change(id, "once more"), Now));
        await Stores.ReopenAsync();

        var aside = Assert.Single(await Stores.Sources.ListAsideAsync(Group, SampleSources.Noon, Now));
        Assert.Equal((id, SampleSources.Moderator, SampleSources.Noon + Day), (aside.Source.Id, aside.By, aside.Until));
        Assert.IsType<RestoreOutcome.Restored>(await Stores.Sources.RestoreAsync(Change(id, "undo"), Now));

        Assert.Equal(before.Item1, await Stores.Sources.ListAsync(Group, Now));
        Assert.Equal(before.Item2.Select(fact => fact.Id), (await Stores.Facts.ListAsync(Group, Now)).Select(fact => fact.Id));
        Assert.Single(await Stores.Facts.ListHiddenPassagesAsync(Group, Now));
        Assert.Equal(source.Original.ToArray(), await Stores.Sources.ReadOriginalAsync(Group, id, Now));
        Assert.NotNull(await Stores.Sources.ReadReadingAsync(id, Now));
        Assert.Empty(await Stores.Sources.ListAsideAsync(Group, SampleSources.Noon, Now));
        Assert.Equal(["source.restored", "source.removed"], (await AuditAsync()).Take(2));
    }

    [Fact]
    public async Task Each_deed_is_done_once_and_a_repetition_is_told_the_same()
    {
        var source = await AddAsync(Group, "Oslo");
        var id = source.Extracted.Source;
        await Stores.Sources.SetAsideAsync(Change(id, "remove"), Now);
        var first = await Stores.Sources.RestoreAsync(Change(id, "undo"), Now);

        var (removedAgain, restoredAgain) = (await Stores.Sources.SetAsideAsync(Change(id, "remove"), Now), await Stores.Sources.RestoreAsync(Change(id, "undo"), Now));

        Assert.True(removedAgain);
        Assert.Equal(first, restoredAgain);
        Assert.Single(await Stores.Sources.ListAsync(Group, Now));
        Assert.IsType<RestoreOutcome.IsThere>(await Stores.Sources.RestoreAsync(Change(id, "another"), Now));
        Assert.Equal(3, (await AuditAsync()).Count);
    }

    [Fact]
    public async Task After_its_time_it_is_gone_and_its_files_go_at_the_next_turn()
    {
        var source = await AddAsync(Group, "Oslo");
        var id = source.Extracted.Source;
        await Stores.Sources.SetAsideAsync(Change(id, "remove"), Now);

        Assert.Equal(0, await Stores.Sources.LetGoAsync(SampleSources.Noon + Day - Duration.FromTicks(1), Now));
        Assert.Equal(1, Stores.CountOriginals());
        Assert.Empty(await Stores.Sources.ListAsideAsync(Group, SampleSources.Noon + Day, Now));
        Assert.IsType<RestoreOutcome.Gone>(await Stores.Sources.RestoreAsync(Change(id, "late") with { At = SampleSources.Noon + Day }, Now));
        Assert.Equal(1, await Stores.Sources.LetGoAsync(SampleSources.Noon + Day, Now));

        Assert.Equal(0, Stores.CountOriginals());
        Assert.IsType<RestoreOutcome.Gone>(await Stores.Sources.RestoreAsync(Change(id, "early"), Now));
    }

    [Fact]
    public async Task The_same_content_added_anew_ends_what_was_kept_of_it_and_what_moderators_hid_stays_hidden()
    {
        var source = await AddAsync(Group, "Oslo");
        var id = source.Extracted.Source;
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, EventOf(source), isHidden: true, isPassageHidden: true), Now);
        await Stores.Sources.SetAsideAsync(Change(id, "remove"), Now);

        await AddAsync(Group, "Oslo");
        await Stores.ReopenAsync();

        Assert.Empty(await Stores.Sources.ListAsideAsync(Group, SampleSources.Noon, Now));
        Assert.Null(await Stores.Facts.FindAsync(Group, EventOf(source).Id, Now));
        Assert.Single(await Stores.Facts.ListHiddenPassagesAsync(Group, Now));
        Assert.Equal(0, await Stores.Sources.LetGoAsync(SampleSources.Noon + Day, Now));
        Assert.NotNull(await Stores.Sources.ReadAsync(Group, id, Now));
        Assert.Equal(1, Stores.CountOriginals());
    }

    [Fact]
    public async Task A_source_of_the_library_is_hidden_for_one_group_and_comes_back_whenever_it_likes()
    {
        var seed = (await OfferAsync("Oslo")).Extracted.Source;

        Assert.True(await Stores.Sources.SetAsideAsync(Change(seed, "hide"), Now));
        var (mine, theirs) = (await Stores.Sources.ListAsync(Group, Now), await Stores.Sources.ListAsync(OtherGroup, Now));
        var aside = Assert.Single(await Stores.Sources.ListAsideAsync(Group, SampleSources.Noon + Day + Day, Now));
        var back = await Stores.Sources.RestoreAsync(Change(seed, "show") with { At = SampleSources.Noon + Day + Day }, Now);

        Assert.Empty(mine);
        Assert.Single(theirs);
        Assert.Equal((seed, null), (aside.Source.Id, aside.Until));
        Assert.Equal(seed, Assert.IsType<RestoreOutcome.Restored>(back).Source.Id);
        Assert.Single(await Stores.Sources.ListAsync(Group, Now));
    }

    [Fact]
    public async Task What_is_kept_aside_or_waits_goes_with_its_group_at_once()
    {
        var source = await AddAsync(Group, "Oslo");
        await Stores.Sources.SetAsideAsync(Change(source.Extracted.Source, "remove"), Now);
        await AcceptAsync("hold");
        await Stores.Sources.HoldAsync(HeldDocument.Of(SampleSources.Of(Group, "Bergen")), new EffectId("hold"), null, isToReplace: false, Now);
        Assert.Equal(2, Stores.CountOriginals());

        await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now);

        Assert.Equal(0, Stores.CountOriginals());
        Assert.Empty(await Stores.Sources.ListAsideAsync(Group, SampleSources.Noon, Now));
        await Stores.ReopenAsync();
        Assert.Equal(0, await Stores.Sources.LetGoAsync(SampleSources.Noon + Day, Now));
    }

    private static SourceChange Change(SourceId source, string effect) => new(Group, source, SampleSources.Moderator, SampleSources.Noon, new EffectId(effect));

    private Task<bool> AcceptAsync(string delivery) =>
        Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId(delivery), new SpaceId(Group.Value), "{}", SampleSources.Noon), Now);

    private async Task<IReadOnlyList<string>> AuditAsync() => [.. (await Stores.Audit.ListAsync(Group, 100, Now)).Select(line => line.Action)];
}
