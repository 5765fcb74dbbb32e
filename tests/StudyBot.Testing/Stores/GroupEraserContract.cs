using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Settings;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Testing.Stores;

public abstract class GroupEraserContract : StoreContract
{
    [Fact]
    public async Task Everything_of_a_group_goes_and_nothing_of_another()
    {
        var seed = await OfferAsync("Arendal");
        var ours = await FillAsync(Group, "Oslo", "e1");
        await FillAsync(OtherGroup, "Oslo", "e2");
        await Stores.Sources.TakeAwayAsync(Group, seed.Extracted.Source, Now);
        Assert.Single(await Stores.Names.ListAsync(Group, Now));
        Assert.NotNull(await Stores.Sources.ReadSentencesAsync(Group, ours, Now));

        Assert.True(await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now));

        // What the group hid of the library is forgotten with it.
        Assert.Equal([seed.Extracted.Source], (await Stores.Sources.ListAsync(Group, Now)).Select(source => source.Id));
        Assert.Equal(SampleSources.FactCount, (await Stores.Facts.ListAsync(Group, Now)).Count);
        Assert.Equal([seed.Extracted.Source], (await Stores.Names.ListAsync(Group, Now)).Select(names => names.Source));
        Assert.Null(await Stores.Sources.ReadSentencesAsync(Group, ours, Now));
        Assert.NotNull(await Stores.Sources.ReadSentencesAsync(OtherGroup, ours with { Group = OtherGroup }, Now));
        Assert.Empty(await Stores.Facts.ListOverlaysAsync(Group, Now));
        Assert.Empty((await Stores.Settings.ReadAsync(Group, Now)).Values);
        Assert.Empty(await Stores.Audit.ListAsync(Group, 10, Now));
        Assert.Null(await Stores.Spaces.FindAsync(Group.Value, Now));
        Assert.Null(await Stores.Adapters.FindButtonAsync("button-e1", Now));

        Assert.Equal(2, (await Stores.Sources.ListAsync(OtherGroup, Now)).Count);
        Assert.Single(await Stores.Facts.ListOverlaysAsync(OtherGroup, Now));
        Assert.Single((await Stores.Settings.ReadAsync(OtherGroup, Now)).Values);
        Assert.NotNull(await Stores.Spaces.FindAsync(OtherGroup.Value, Now));
        Assert.NotNull(await Stores.Adapters.FindButtonAsync("button-e2", Now));
        Assert.Equal(["open-e2"], (await Stores.Adapters.ListUnfinishedAsync(Now)).Select(delivery => delivery.Id.Value));
        Assert.Equal(2, Stores.CountOriginals());
    }

    [Fact]
    public async Task Originals_that_no_other_group_holds_go()
    {
        await AddAsync(Group, "Oslo");
        await AddAsync(Group, "Bergen");
        await AddAsync(OtherGroup, "Bergen");

        await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now);

        Assert.Equal(1, Stores.CountOriginals());
    }

    [Fact]
    public async Task Forgetting_finishes_its_own_delivery_and_happens_once()
    {
        await Stores.Spaces.JoinAsync(Group.Value, SampleSources.Noon, Now);
        await Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId("forget"), new SpaceId(Group.Value), "{}", SampleSources.Noon), Now);
        await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now);
        Assert.True(await Stores.Adapters.IsFinishedAsync(new DeliveryId("forget"), Now));
        await AddAsync(Group, "Oslo");

        Assert.True(await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now));

        Assert.Single(await Stores.Sources.ListAsync(Group, Now));
    }

    [Fact]
    public async Task What_chat_keeps_of_a_space_goes_also_where_the_space_was_never_joined()
    {
        var space = new SpaceId(Group.Value);
        await Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId("open"), space, "what a member wrote", SampleSources.Noon), Now);
        await Stores.Adapters.SaveButtonsAsync([new ButtonRow("button", null, space, "a", [], null, SampleSources.Noon)], Now);

        await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now);

        Assert.Empty(await Stores.Adapters.ListUnfinishedAsync(Now));
        Assert.Null(await Stores.Adapters.FindButtonAsync("button", Now));
    }

    [Fact]
    public async Task It_never_says_done_for_what_another_effect_of_the_same_delivery_did()
    {
        await AddAsync(Group, "Oslo");
        await AddAsync(OtherGroup, "Oslo");
        await Stores.Settings.SetAsync(new SettingChange(Group, "a", "1", SampleSources.Moderator, SampleSources.Noon, new EffectId("set")), Now);
        await Stores.Eraser.ForgetAsync(OtherGroup, new EffectId("forget"), Now);

        Assert.False(await Stores.Eraser.ForgetAsync(Group, new EffectId("set"), Now));
        Assert.False(await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now));

        Assert.Single(await Stores.Sources.ListAsync(Group, Now));
    }

    [Fact]
    public async Task Of_many_repetitions_at_once_one_has_the_effect_and_all_say_done()
    {
        await AddAsync(Group, "Oslo");

        var said = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now), Now)));

        Assert.DoesNotContain(false, said);
        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
    }

    [Fact]
    public async Task The_library_is_never_forgotten()
    {
        await OfferAsync("Oslo");

        Assert.False(await Stores.Eraser.ForgetAsync(GroupId.Library, new EffectId("forget"), Now));

        Assert.Single(await Stores.Sources.ListAsync(Group, Now));
    }

    [Fact]
    public async Task A_group_that_is_not_known_is_forgotten_easily()
    {
        Assert.True(await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now));
    }

    [Fact]
    public async Task A_group_that_was_left_before_an_instant_is_forgotten_and_no_other()
    {
        await FillAsync(Group, "Oslo", "e1");
        await FillAsync(OtherGroup, "Oslo", "e2");
        await Stores.Spaces.LeaveAsync(Group.Value, SampleSources.Noon, Now);
        await Stores.Spaces.LeaveAsync(OtherGroup.Value, SampleSources.Noon.Plus(Duration.FromHours(1)), Now);

        var tooEarly = await Stores.Eraser.ForgetLeftAsync(Group, SampleSources.Noon, Now);
        var done = await Stores.Eraser.ForgetLeftAsync(Group, SampleSources.Noon.Plus(Duration.FromMinutes(1)), Now);
        var other = await Stores.Eraser.ForgetLeftAsync(OtherGroup, SampleSources.Noon.Plus(Duration.FromMinutes(1)), Now);

        Assert.Equal((false, true, false), (tooEarly, done, other));
        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
        Assert.Null(await Stores.Spaces.FindAsync(Group.Value, Now));
        Assert.Single(await Stores.Sources.ListAsync(OtherGroup, Now));
        Assert.Equal(1, Stores.CountOriginals());
    }

    [Fact]
    public async Task A_group_that_the_bot_is_in_or_never_was_in_is_not_forgotten_as_one_it_left()
    {
        var late = SampleSources.Noon.Plus(Duration.FromDays(400));
        await AddAsync(OtherGroup, "Oslo");
        await FillAsync(Group, "Oslo", "e1");
        await Stores.Spaces.LeaveAsync(Group.Value, SampleSources.Noon, Now);
        await Stores.Spaces.JoinAsync(Group.Value, SampleSources.Noon, Now);

        Assert.False(await Stores.Eraser.ForgetLeftAsync(Group, late, Now));
        Assert.False(await Stores.Eraser.ForgetLeftAsync(OtherGroup, late, Now));
        Assert.False(await Stores.Eraser.ForgetLeftAsync(GroupId.Library, late, Now));

        Assert.Single(await Stores.Sources.ListAsync(Group, Now));
        Assert.Single(await Stores.Sources.ListAsync(OtherGroup, Now));
    }

    private async Task<SourceId> FillAsync(GroupId group, string place, string effect)
    {
        var source = await AddAsync(group, place);
        await Stores.Desk.SayAsync(SampleSources.Overlay(group, EventOf(source), isHidden: true), Now);
        await Stores.Settings.SetAsync(new SettingChange(group, "a", "1", SampleSources.Moderator, SampleSources.Noon, new EffectId(effect)), Now);
        await Stores.Spaces.JoinAsync(group.Value, SampleSources.Noon, Now);
        var space = new SpaceId(group.Value);
        await Stores.Adapters.SaveButtonsAsync([new ButtonRow($"button-{effect}", group.Value, space, "a", [], null, SampleSources.Noon)], Now);
        await Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId($"open-{effect}"), space, "{}", SampleSources.Noon), Now);
        return source.Extracted.Source;
    }
}
