using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Stores;

public abstract class AdapterStateContract : StoreContract
{
    private static readonly Instant Later = SampleSources.Noon.Plus(Duration.FromHours(1));
    private static readonly SpaceId Space = new("discord:1");

    [Fact]
    public async Task The_seal_key_is_made_once()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Stores.Adapters.ReadSealKeyAsync(Now)));

        Assert.Equal(32, keys[0].Length);
        Assert.All(keys, key => Assert.Equal(keys[0].AsSpan(), key.AsSpan()));
        Assert.Contains(keys[0], octet => octet != 0);
    }

    [Fact]
    public async Task A_delivery_is_accepted_once()
    {
        var delivery = Delivery("d1", SampleSources.Noon);

        Assert.True(await Stores.Adapters.AcceptAsync(delivery, Now));
        Assert.False(await Stores.Adapters.AcceptAsync(delivery with { Payload = "other" }, Now));

        Assert.Equal([delivery], await Stores.Adapters.ListUnfinishedAsync(Now));
        Assert.False(await Stores.Adapters.IsFinishedAsync(delivery.Id, Now));
    }

    [Fact]
    public async Task A_finished_delivery_is_still_known()
    {
        var delivery = Delivery("d1", SampleSources.Noon);
        await Stores.Adapters.AcceptAsync(delivery, Now);

        await Stores.Adapters.FinishAsync(delivery.Id, Now);

        Assert.True(await Stores.Adapters.IsFinishedAsync(delivery.Id, Now));
        Assert.Empty(await Stores.Adapters.ListUnfinishedAsync(Now));
        Assert.False(await Stores.Adapters.AcceptAsync(delivery, Now));
    }

    [Fact]
    public async Task Unfinished_deliveries_come_the_oldest_first()
    {
        var (first, second) = (Delivery("z", SampleSources.Noon), Delivery("a", Later) with { Space = null });
        await Stores.Adapters.AcceptAsync(second, Now);
        await Stores.Adapters.AcceptAsync(first, Now);

        Assert.Equal([first, second], await Stores.Adapters.ListUnfinishedAsync(Now));
    }

    [Fact]
    public async Task A_delivery_that_was_never_accepted_is_not_finished()
    {
        Assert.False(await Stores.Adapters.IsFinishedAsync(new DeliveryId("none"), Now));
    }

    [Fact]
    public async Task A_button_comes_back_as_it_was_saved()
    {
        var full = new ButtonRow("token1", "discord:1", Space, "quiz.answer", ["7", "", "“x”"], new UserId("discord:5"), SampleSources.Noon);
        var bare = new ButtonRow("token2", null, null, "a", [], null, Later);

        await Stores.Adapters.SaveButtonsAsync([full, bare], Now);

        Assert.Equivalent(full, await Stores.Adapters.FindButtonAsync("token1", Now), strict: true);
        Assert.Equivalent(bare, await Stores.Adapters.FindButtonAsync("token2", Now), strict: true);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("a\0b")]
    public async Task An_unknown_token_has_no_button(string token)
    {
        Assert.Null(await Stores.Adapters.FindButtonAsync(token, Now));
        Assert.Null(await Stores.Adapters.FindButtonAsync(token + new string('x', 5000), Now));
    }

    [Fact]
    public async Task A_value_belongs_to_its_platform()
    {
        await Stores.Adapters.WriteValueAsync("discord", "session", "abc", Now);
        await Stores.Adapters.WriteValueAsync("discord", "session", "def", Now);

        Assert.Equal("def", await Stores.Adapters.ReadValueAsync("discord", "session", Now));
        Assert.Null(await Stores.Adapters.ReadValueAsync("slack", "session", Now));

        await Stores.Adapters.WriteValueAsync("discord", "session", null, Now);
        Assert.Null(await Stores.Adapters.ReadValueAsync("discord", "session", Now));
    }

    [Fact]
    public async Task A_sweep_takes_what_is_old_and_done()
    {
        await Stores.Adapters.AcceptAsync(Delivery("old", SampleSources.Noon), Now);
        await Stores.Adapters.AcceptAsync(Delivery("open", SampleSources.Noon), Now);
        await Stores.Adapters.AcceptAsync(Delivery("new", Later), Now);
        await Stores.Adapters.FinishAsync(new DeliveryId("old"), Now);
        await Stores.Adapters.FinishAsync(new DeliveryId("new"), Now);
        await Stores.Adapters.SaveButtonsAsync([Button("old", SampleSources.Noon, Space), Button("new", Later, Space)], Now);

        await Stores.Adapters.SweepAsync(Later, Later, Now);

        Assert.False(await Stores.Adapters.IsFinishedAsync(new DeliveryId("old"), Now));
        Assert.True(await Stores.Adapters.IsFinishedAsync(new DeliveryId("new"), Now));
        Assert.Equal(["open"], (await Stores.Adapters.ListUnfinishedAsync(Now)).Select(delivery => delivery.Id.Value));
        Assert.Null(await Stores.Adapters.FindButtonAsync("old", Now));
        Assert.NotNull(await Stores.Adapters.FindButtonAsync("new", Now));
    }

    [Fact]
    public async Task Forgetting_a_space_takes_its_deliveries_and_buttons()
    {
        await Stores.Adapters.AcceptAsync(Delivery("here", Later), Now);
        await Stores.Adapters.AcceptAsync(Delivery("there", Later) with { Space = new SpaceId("discord:2") }, Now);
        await Stores.Adapters.SaveButtonsAsync([Button("here", Later, Space), Button("there", Later, new SpaceId("discord:2"))], Now);

        await Stores.Adapters.ForgetSpaceAsync(Space, Now);

        Assert.Equal(["there"], (await Stores.Adapters.ListUnfinishedAsync(Now)).Select(delivery => delivery.Id.Value));
        Assert.Null(await Stores.Adapters.FindButtonAsync("here", Now));
        Assert.NotNull(await Stores.Adapters.FindButtonAsync("there", Now));
    }

    private static AcceptedDelivery Delivery(string id, Instant at) => new(new DeliveryId(id), Space, $$"""{"id":"{{id}}"}""", at);

    private static ButtonRow Button(string token, Instant at, SpaceId space) => new(token, space.Value, space, "a", [], null, at);
}
