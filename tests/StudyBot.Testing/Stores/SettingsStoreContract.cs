using StudyBot.Chat.Platforms;
using StudyBot.Groups.Audit;
using StudyBot.Groups.Settings;
using StudyBot.Knowledge;

namespace StudyBot.Testing.Stores;

public abstract class SettingsStoreContract : StoreContract
{
    [Fact]
    public async Task A_group_without_settings_has_none()
    {
        Assert.Empty((await Stores.Settings.ReadAsync(Group, Now)).Values);
    }

    [Fact]
    public async Task A_setting_is_kept_for_its_group_alone()
    {
        await Stores.Settings.SetAsync(Change("public-answers", "on", "d1"), Now);

        Assert.Equal([new("public-answers", "on")], (await Stores.Settings.ReadAsync(Group, Now)).Values);
        Assert.Empty((await Stores.Settings.ReadAsync(OtherGroup, Now)).Values);
    }

    [Fact]
    public async Task Null_takes_a_setting_back()
    {
        await Stores.Settings.SetAsync(Change("a", "1", "d1"), Now);
        await Stores.Settings.SetAsync(Change("b", "2", "d2"), Now);

        await Stores.Settings.SetAsync(Change("a", null, "d3"), Now);

        Assert.Equal([new("b", "2")], (await Stores.Settings.ReadAsync(Group, Now)).Values);
    }

    [Fact]
    public async Task Each_change_leaves_its_line_the_newest_first()
    {
        await Stores.Settings.SetAsync(Change("a", "1", "d1"), Now);
        await Stores.Settings.SetAsync(Change("a", "2", "d2"), Now);
        await Stores.Settings.SetAsync(Change("a", null, "d3"), Now);

        var lines = await Stores.Audit.ListAsync(Group, 2, Now);

        Assert.Equal([Line("setting.cleared", null), Line("setting.set", "2")], lines);
        Assert.Equal(3, (await Stores.Audit.ListAsync(Group, 10, Now)).Count);
        Assert.Empty(await Stores.Audit.ListAsync(OtherGroup, 10, Now));

        static AuditLine Line(string action, string? detail) => new(Group, SampleSources.Moderator, SampleSources.Noon, action, "a", detail);
    }

    [Fact]
    public async Task What_was_taken_along_is_noted_once()
    {
        var line = new AuditLine(Group, SampleSources.Moderator, SampleSources.Noon, "questions.exported", "csv", null);

        await Stores.Audit.NoteAsync(line, new EffectId("d1"), Now);
        await Stores.Audit.NoteAsync(line, new EffectId("d1"), Now);

        Assert.Equal([line], await Stores.Audit.ListAsync(Group, 10, Now));
        Assert.Empty(await Stores.Adapters.ListUnfinishedAsync(Now));
    }

    [Fact]
    public async Task An_effect_happens_once()
    {
        await Stores.Settings.SetAsync(Change("a", "1", "d1"), Now);
        await Stores.Settings.SetAsync(Change("a", "2", "d2"), Now);

        await Stores.Settings.SetAsync(Change("a", "1", "d1"), Now);

        Assert.Equal("2", (await Stores.Settings.ReadAsync(Group, Now)).Values["a"]);
        Assert.Equal(2, (await Stores.Audit.ListAsync(Group, 10, Now)).Count);
    }

    [Fact]
    public async Task An_effect_finishes_its_delivery()
    {
        await Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId("d1"), new SpaceId("discord:1"), "{}", SampleSources.Noon), Now);

        await Stores.Settings.SetAsync(Change("a", "1", "d1"), Now);

        Assert.True(await Stores.Adapters.IsFinishedAsync(new DeliveryId("d1"), Now));
        Assert.Empty(await Stores.Adapters.ListUnfinishedAsync(Now));
    }

    [Fact]
    public async Task An_effect_whose_delivery_was_finished_otherwise_changes_nothing()
    {
        await Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId("d1"), null, "{}", SampleSources.Noon), Now);
        await Stores.Adapters.FinishAsync(new DeliveryId("d1"), Now);

        await Stores.Settings.SetAsync(Change("a", "1", "d1"), Now);

        Assert.Empty((await Stores.Settings.ReadAsync(Group, Now)).Values);
    }

    [Fact]
    public async Task Keys_and_values_may_hold_anything()
    {
        await Stores.Settings.SetAsync(Change("$.a.b\0 \"'", "\u202e{}\0", "d1"), Now);

        Assert.Equal([new("$.a.b\0 \"'", "\u202e{}\0")], (await Stores.Settings.ReadAsync(Group, Now)).Values);
    }

    private static SettingChange Change(string key, string? value, string effect) =>
        new(Group, key, value, SampleSources.Moderator, SampleSources.Noon, new EffectId(effect));
}
