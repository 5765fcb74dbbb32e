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
        Assert.False(await Stores.Sources.DropHeldAsync(Group, held.Hash, Now));
        Assert.Equal(held.Original.ToArray(), await Stores.Sources.ReadOriginalAsync(Group, held.Source, Now));
        Assert.NotNull(await Stores.Sources.ReadReadingAsync(held.Source, Now));
    }

    [Fact]
    public async Task What_is_stated_of_one_that_waits_can_be_put_right_until_it_is_decided_on()
    {
        await AcceptAsync("1");
        var held = HeldDocument.Of(SampleSources.Of(Group, "Oslo"));
        await Stores.Sources.HoldAsync(held, new EffectId("1"), null, isToReplace: false, Now);
        var (first, second) = (new StatedInfo("First", null, null, null) { IsWhole = true }, new StatedInfo("Second", "Kari Holm", null, null) { IsWhole = true });

        Assert.True(await Stores.Sources.RestateHeldAsync(Change(held.Source, "2"), first, null, Now));
        await Stores.ReopenAsync();
        Assert.False(await Stores.Sources.RestateHeldAsync(Change(held.Source, "3"), second, null, Now));
        Assert.True(await Stores.Sources.RestateHeldAsync(Change(held.Source, "3"), second, first, Now));
        await Stores.ReopenAsync();
        Assert.True(await Stores.Sources.RestateHeldAsync(Change(held.Source, "2"), first, null, Now));

        var found = await Stores.Sources.FindHeldAsync(Group, held.Hash, SampleSources.Noon, Now);
        Assert.Equal((second, held.At, held.By), (found?.Stated, found?.At ?? default, found?.By));
        Assert.NotNull(held.Found);
        Assert.Equal(held.Found, found?.Found);
        Assert.Empty(await Stores.Audit.ListAsync(Group, 100, Now));
        Assert.False(await Stores.Sources.RestateHeldAsync(Change(held.Source, "4") with { At = SampleSources.Noon + Day }, first, second, Now));
        Assert.False(await Stores.Sources.RestateHeldAsync(Change(held.Source, "4") with { Group = OtherGroup }, first, second, Now));
        Assert.False(await Stores.Sources.RestateHeldAsync(Change(held.Source with { Group = OtherGroup }, "4") with { Group = OtherGroup }, first, second, Now));
        await Stores.Sources.DropHeldAsync(Group, held.Hash, Now);
        Assert.False(await Stores.Sources.RestateHeldAsync(Change(held.Source, "4"), first, second, Now));
    }

    [Fact]
    public async Task One_that_is_brought_again_is_of_whoever_brought_it_first_as_they_brought_it_and_with_what_they_said_of_it()
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
        Assert.Equal([new HeldSummary(held.Hash, held.FileName, held.At + Day)], await Stores.Sources.ListHeldAsync(Group, new MemberId("discord:1"), SampleSources.Noon, Now));
        Assert.Empty(await Stores.Sources.ListHeldAsync(Group, new MemberId("discord:2"), SampleSources.Noon, Now));
        Assert.Empty(await Stores.Sources.ListHeldAsync(OtherGroup, new MemberId("discord:1"), SampleSources.Noon, Now));
        Assert.Empty(await Stores.Sources.ListHeldAsync(Group, new MemberId("discord:1"), SampleSources.Noon + Day, Now));
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

        Assert.True(await Stores.Sources.DropHeldAsync(Group, first.Hash, Now));
        Assert.Equal(1, await Stores.Sources.LetGoAsync(SampleSources.Noon + Day, Now));

        Assert.Equal(0, Stores.CountOriginals());
        Assert.IsType<HoldOutcome.GivenUp>(await Stores.Sources.HoldAsync(first, new EffectId("never accepted"), null, isToReplace: false, Now));
    }

    private static SourceChange Change(SourceId source, string effect) => new(Group, source, SampleSources.Moderator, SampleSources.Noon, new EffectId(effect));

    private Task<bool> AcceptAsync(string delivery) =>
        Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId(delivery), new SpaceId(Group.Value), "{}", SampleSources.Noon), Now);
}
