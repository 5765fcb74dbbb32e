using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <summary>Documents that wait for a decision.</summary>
public abstract class HeldDocumentContract : StoreContract
{
    private static readonly Duration Day = ISourceChanges.KeptAside;

    [Fact]
    public async Task A_document_that_waits_is_no_source_and_is_held_until_it_is_decided_on()
    {
        await AcceptAsync("1");
        var source = SampleSources.OfReading(Group, "Oslo") with { Stated = new StatedInfo("Minutes", null, null, null) };
        var held = HeldDocument.Of(source);
        var effect = new EffectId("1");

        Assert.IsType<HoldOutcome.Held>(await Stores.Sources.HoldAsync(held, effect, null, isToReplace: false, Now));
        await Stores.ReopenAsync();
        Assert.IsType<HoldOutcome.Held>(await Stores.Sources.HoldAsync(held, effect, null, isToReplace: false, Now));

        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
        Assert.True(await Stores.Adapters.IsFinishedAsync(new DeliveryId("1"), Now));
        Assert.Equal(held.Hash, (await Stores.Sources.FindAddedAsync(Group, effect, Now))?.Held);
        var found = await Stores.Sources.FindHeldAsync(Group, held.Hash, SampleSources.Noon, Now);
        Assert.Equal((held.FileName, held.Stated, held.By, held.At), (found?.FileName, found?.Stated, found?.By, found?.At ?? default));
        Assert.Null(found?.Found);
        Assert.Equal(held.Original.ToArray(), found?.Original.ToArray());
        Assert.Equal(held.Reading!.Text.Text, found?.Reading?.Text.Text);
        Assert.Null(await Stores.Sources.FindHeldAsync(OtherGroup, held.Hash, SampleSources.Noon, Now));
        Assert.Null(await Stores.Sources.FindHeldAsync(Group, held.Hash, SampleSources.Noon + Day, Now));

        await Stores.Sources.AddAsync(source, Now);

        Assert.Null(await Stores.Sources.FindHeldAsync(Group, held.Hash, SampleSources.Noon, Now));
        Assert.Equal(HeldLeaving.Gone, await Stores.Sources.LeaveHeldAsync(Change(held.Source, "2"), Now));
        Assert.Equal(held.Original.ToArray(), await Stores.Sources.ReadOriginalAsync(Group, held.Source, Now));
        Assert.NotNull(await Stores.Sources.ReadReadingAsync(held.Source, Now));
    }

    [Fact]
    public async Task What_is_stated_of_one_that_waits_can_be_put_right_until_it_is_decided_on_and_is_told_where_others_do()
    {
        await AcceptAsync("1");
        var bringer = new MemberId("discord:1");
        var held = HeldDocument.Of(SampleSources.Of(Group, "Oslo")) with { By = bringer };
        await Stores.Sources.HoldAsync(held, new EffectId("1"), null, isToReplace: false, Now);
        var (first, second) = (new StatedInfo("First", null, null, null) { IsWhole = true }, new StatedInfo("Second", "Kari Holm", null, null) { IsWhole = true });

        Assert.True(await Stores.Sources.RestateHeldAsync(Change(held.Source, "2"), first, null, Now));
        await Stores.ReopenAsync();
        Assert.False(await Stores.Sources.RestateHeldAsync(Change(held.Source, "3"), second, null, Now));
        Assert.True(await Stores.Sources.RestateHeldAsync(Change(held.Source, "3") with { By = bringer }, second, first, Now));
        await Stores.ReopenAsync();
        Assert.True(await Stores.Sources.RestateHeldAsync(Change(held.Source, "2"), first, null, Now));

        var found = await Stores.Sources.FindHeldAsync(Group, held.Hash, SampleSources.Noon, Now);
        Assert.Equal((second, held.At, held.By), (found?.Stated, found?.At ?? default, found?.By));
        Assert.NotNull(held.Found);
        Assert.Equal(held.Found, found?.Found);

        // Who puts right what they brought themselves does what they may; a moderator does it to others.
        var line = Assert.Single(await Stores.Audit.ListAsync(Group, 100, Now));
        Assert.Equal(("source.restated", SampleSources.Moderator, held.Hash.Value), (line.Action, line.By, line.Subject));
        Assert.False(await Stores.Sources.RestateHeldAsync(Change(held.Source, "4") with { At = SampleSources.Noon + Day }, first, second, Now));
        Assert.False(await Stores.Sources.RestateHeldAsync(Change(held.Source, "4") with { Group = OtherGroup }, first, second, Now));
        Assert.False(await Stores.Sources.RestateHeldAsync(Change(held.Source with { Group = OtherGroup }, "4") with { Group = OtherGroup }, first, second, Now));
        await Stores.Sources.DeclineHeldAsync(Change(held.Source, "5"), Now);
        Assert.False(await Stores.Sources.RestateHeldAsync(Change(held.Source, "4"), first, second, Now));
    }

    [Fact]
    public async Task One_that_is_brought_again_is_of_both_and_as_the_first_brought_it_and_with_what_they_said_of_it()
    {
        foreach (var delivery in new[] { "1", "2", "3" })
        {
            await AcceptAsync(delivery);
        }

        var held = HeldDocument.Of(SampleSources.OfReading(Group, "Oslo")) with { By = new MemberId("discord:1"), Address = new Uri("https://example.org/minutes") };
        var (mine, theirs) = (new StatedInfo("Mine", null, null, null), new StatedInfo("Theirs", null, null, null));
        await Stores.Sources.HoldAsync(held with { Stated = mine }, new EffectId("1"), null, isToReplace: false, Now);

        await Stores.Sources.HoldAsync(held, new EffectId("2"), null, isToReplace: false, Now);
        var other = held with { FileName = "Other.md", Reading = null, Address = null, Found = null, By = new MemberId("discord:2"), Stated = theirs };
        await Stores.Sources.HoldAsync(other, new EffectId("3"), null, isToReplace: false, Now);
        await Stores.ReopenAsync();

        var found = await Stores.Sources.FindHeldAsync(Group, held.Hash, SampleSources.Noon, Now);
        Assert.Equal((mine, held.By), (found?.Stated, found?.By));
        Assert.Equal((held.FileName, held.Address, held.Found), (found?.FileName, found?.Address, found?.Found));
        Assert.Equal(held.Reading!.Text.Text, found?.Reading?.Text.Text);
        Assert.Equal([new MemberId("discord:2")], found?.Others ?? []);
        foreach (var by in new MemberId?[] { new("discord:1"), new("discord:2"), null })
        {
            Assert.Equal([new HeldSummary(held.Hash, held.FileName, held.By, 1, held.At + Day)], await Stores.Sources.ListHeldAsync(Group, by, SampleSources.Noon, Now));
            Assert.Empty(await Stores.Sources.ListHeldAsync(OtherGroup, by, SampleSources.Noon, Now));
            Assert.Empty(await Stores.Sources.ListHeldAsync(Group, by, SampleSources.Noon + Day, Now));
        }

        Assert.Empty(await Stores.Sources.ListHeldAsync(Group, new MemberId("discord:3"), SampleSources.Noon, Now));
    }

    [Fact]
    public async Task What_several_brought_waits_until_the_last_of_them_lets_it_go()
    {
        var (first, second) = (new MemberId("discord:1"), new MemberId("discord:2"));
        var held = HeldDocument.Of(SampleSources.Of(Group, "Oslo")) with { By = first };
        foreach (var (delivery, by) in new[] { ("1", first), ("2", second), ("3", first) })
        {
            await AcceptAsync(delivery);
            await Stores.Sources.HoldAsync(held with { By = by }, new EffectId(delivery), null, isToReplace: false, Now);
        }

        Assert.Equal(HeldLeaving.WaitsForOthers, await LeaveAsync("stranger", new MemberId("discord:3")));
        Assert.Equal(HeldLeaving.WaitsForOthers, await LeaveAsync("first", first));
        await Stores.ReopenAsync();
        Assert.Equal(HeldLeaving.WaitsForOthers, await LeaveAsync("first", first));
        Assert.Equal([new HeldSummary(held.Hash, held.FileName, second, 0, held.At + Day)], await Stores.Sources.ListHeldAsync(Group, null, SampleSources.Noon, Now));
        Assert.Equal(HeldLeaving.LetGo, await LeaveAsync("second", second));
        Assert.Equal(HeldLeaving.LetGo, await LeaveAsync("second", second));
        Assert.Equal(HeldLeaving.Gone, await LeaveAsync("late", second));

        Assert.Equal(0, Stores.CountOriginals());
        Assert.Empty(await Stores.Audit.ListAsync(Group, 9, Now));

        Task<HeldLeaving> LeaveAsync(string effect, MemberId by) => Stores.Sources.LeaveHeldAsync(Change(held.Source, effect) with { By = by }, Now);
    }

    [Fact]
    public async Task A_press_that_comes_again_lets_go_of_nothing_that_was_brought_since()
    {
        await AcceptAsync("1");
        await AcceptAsync("2");
        var held = HeldDocument.Of(SampleSources.Of(Group, "Oslo"));
        await Stores.Sources.HoldAsync(held, new EffectId("1"), null, isToReplace: false, Now);
        Assert.True(await Stores.Sources.DeclineHeldAsync(Change(held.Source, "declined"), Now));
        await Stores.Sources.HoldAsync(held, new EffectId("2"), null, isToReplace: false, Now);

        Assert.True(await Stores.Sources.DeclineHeldAsync(Change(held.Source, "declined"), Now));

        Assert.NotNull(await Stores.Sources.FindHeldAsync(Group, held.Hash, SampleSources.Noon, Now));
    }

    [Fact]
    public async Task A_moderator_lets_go_of_it_for_all_and_stands_in_the_trail()
    {
        await AcceptAsync("1");
        var held = HeldDocument.Of(SampleSources.OfReading(Group, "Oslo"));
        await Stores.Sources.HoldAsync(held, new EffectId("1"), null, isToReplace: false, Now);

        Assert.False(await Stores.Sources.DeclineHeldAsync(Change(held.Source, "theirs") with { Group = OtherGroup }, Now));
        Assert.True(await Stores.Sources.DeclineHeldAsync(Change(held.Source, "2"), Now));
        await Stores.ReopenAsync();
        Assert.True(await Stores.Sources.DeclineHeldAsync(Change(held.Source, "2"), Now));
        Assert.False(await Stores.Sources.DeclineHeldAsync(Change(held.Source, "3"), Now));

        Assert.Equal(0, Stores.CountOriginals());
        var line = Assert.Single(await Stores.Audit.ListAsync(Group, 9, Now));
        Assert.Equal(("source.declined", SampleSources.Moderator, held.Hash.Value), (line.Action, line.By, line.Subject));
    }

    [Fact]
    public async Task What_waited_is_kept_only_as_long_as_it_does_and_as_it_was_decided_on()
    {
        await AcceptAsync("1");
        var (old, source) = (SampleSources.Of(Group, "Bergen"), SampleSources.Of(Group, "Oslo"));
        var shown = source with { Waited = new WaitedDocument(null) };
        await Stores.Sources.AddAsync(old, Now);
        await Stores.Sources.HoldAsync(HeldDocument.Of(source), new EffectId("1"), null, isToReplace: false, Now);
        await Stores.Sources.RestateHeldAsync(Change(shown.Extracted.Source, "2"), new StatedInfo("Minutes", null, null, null), null, Now);

        Assert.IsType<AddSourceOutcome.NoLongerWaits>(await Stores.Sources.AddAsync(shown, Now));
        Assert.IsType<ReplaceOutcome.Gone>(await Stores.Sources.ReplaceAsync(Change(old.Extracted.Source, "3"), shown, Now));
        await Stores.Sources.DeclineHeldAsync(Change(shown.Extracted.Source, "4"), Now);
        var late = shown with { Waited = new WaitedDocument(new StatedInfo("Minutes", null, null, null)) };
        Assert.IsType<AddSourceOutcome.NoLongerWaits>(await Stores.Sources.AddAsync(late, Now));

        Assert.Equal(old.Extracted.Source, Assert.Single(await Stores.Sources.ListAsync(Group, Now)).Id);
        Assert.IsType<AddSourceOutcome.SourceAdded>(await Stores.Sources.AddAsync(source, Now));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_there_otherwise_waits_no_longer(bool isOfLibrary)
    {
        await AcceptAsync("1");
        var source = SampleSources.Of(Group, "Oslo");
        if (!isOfLibrary)
        {
            await Stores.Sources.AddAsync(source, Now);
            await Stores.Sources.TakeAwayAsync(Group, source.Extracted.Source, Now);
        }

        await Stores.Sources.HoldAsync(HeldDocument.Of(source), new EffectId("1"), null, isToReplace: false, Now);
        if (isOfLibrary)
        {
            await Stores.Sources.OfferSeedAsync(SampleSources.Of(GroupId.Library, "Oslo"), Now);
            Assert.IsType<AddSourceOutcome.SourceAlreadyThere>(await Stores.Sources.AddAsync(source with { Waited = new WaitedDocument(null) }, Now));
        }
        else
        {
            Assert.IsType<RestoreOutcome.Restored>(await Stores.Sources.RestoreAsync(Change(source.Extracted.Source, "back"), Now));
        }

        Assert.Empty(await Stores.Sources.ListHeldAsync(Group, null, SampleSources.Noon, Now));
    }

    [Fact]
    public async Task Only_so_many_of_a_group_wait_at_once_and_fewer_of_one_member()
    {
        await AcceptAsync("1");
        var held = HeldDocument.Of(SampleSources.Of(Group, "Oslo")) with { By = new MemberId("discord:another") };
        for (var n = 0; n < IHeldDocuments.MostHeld; n++)
        {
            Assert.IsType<HoldOutcome.Held>(await HoldAsync(Sitting(n) with { By = By(n) }, $"{n}"));
        }

        Assert.Equal(new HoldOutcome.TooManyWait(AreOwn: false), await HoldAsync(held, "more"));
        Assert.Equal(new HoldOutcome.TooManyWait(AreOwn: true), await HoldAsync(held with { By = By(0) }, "own"));
        Assert.Equal(new HoldOutcome.TooManyWait(AreOwn: true), await HoldAsync(held with { By = By(0) }, "own place", isToReplace: true));
        Assert.IsType<HoldOutcome.Held>(await HoldAsync(Sitting(3) with { By = By(0) }, "again"));
        Assert.IsType<HoldOutcome.Held>(await HoldAsync(held with { Group = OtherGroup, By = By(0) }, "theirs"));
        Assert.IsType<HoldOutcome.Held>(await HoldAsync(held, "place", isToReplace: true));
        for (var n = 0; n < IHeldDocuments.MostHeldOfOne; n++)
        {
            Assert.IsType<HoldOutcome.Held>(await HoldAsync(Sitting(n) with { By = By(-100) }, $"{n} as well", isToReplace: true));
        }

        Assert.Equal(new HoldOutcome.TooManyWait(AreOwn: true), await HoldAsync(Sitting(IHeldDocuments.MostHeldOfOne) with { By = By(-100) }, "too many as well", isToReplace: true));
        Assert.IsType<HoldOutcome.Held>(await HoldAsync(Sitting(-1) with { By = By(0), At = held.At + Day }, "later"));

        static MemberId By(int n) => new($"discord:{n / IHeldDocuments.MostHeldOfOne}");

        HeldDocument Sitting(int n)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes($"The sitting of day {n}.");
            return held with { Original = bytes, Hash = ContentHash.Of(bytes) };
        }

        Task<HoldOutcome> HoldAsync(HeldDocument document, string part, bool isToReplace = false) =>
            Stores.Sources.HoldAsync(document, new EffectId($"1/{part}"), new EffectId("1"), isToReplace, Now);
    }

    [Fact]
    public async Task A_document_that_is_let_go_leaves_nothing()
    {
        await AcceptAsync("1");
        await AcceptAsync("2");
        var (first, second) = (HeldDocument.Of(SampleSources.OfReading(Group, "Oslo")), HeldDocument.Of(SampleSources.Of(Group, "Bergen")));
        await Stores.Sources.HoldAsync(first, new EffectId("1"), null, isToReplace: false, Now);
        await Stores.Sources.HoldAsync(second, new EffectId("2/1"), new EffectId("2"), isToReplace: false, Now);

        Assert.True(await Stores.Sources.DeclineHeldAsync(Change(first.Source, "3"), Now));
        Assert.Equal(1, await Stores.Sources.LetGoAsync(SampleSources.Noon + Day, Now));

        Assert.Equal(0, Stores.CountOriginals());
        Assert.IsType<HoldOutcome.GivenUp>(await Stores.Sources.HoldAsync(first, new EffectId("never accepted"), null, isToReplace: false, Now));
    }

    private static SourceChange Change(SourceId source, string effect) => new(Group, source, SampleSources.Moderator, SampleSources.Noon, new EffectId(effect));

    private Task<bool> AcceptAsync(string delivery) =>
        Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId(delivery), new SpaceId(Group.Value), "{}", SampleSources.Noon), Now);
}
