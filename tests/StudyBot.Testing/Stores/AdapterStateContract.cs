using NodaTime;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Stores;

/// <summary>What every store of chat's own state must do. A test class over a store inherits it and says how one is opened.</summary>
public abstract class AdapterStateContract : AdapterRowsContract
{
    private static readonly SpaceId Elsewhere = new("discord:2");

    [Fact]
    public async Task The_seal_key_has_32_bytes_and_stays_the_same()
    {
        var state = await OpenAsync();

        var first = await state.ReadSealKeyAsync(Token);
        var again = await state.ReadSealKeyAsync(Token);
        var afterRestart = await (await ReopenAsync(state)).ReadSealKeyAsync(Token);

        Assert.Equal(32, first.Length);
        Assert.Equal(first.ToArray(), again.ToArray());
        Assert.Equal(first.ToArray(), afterRestart.ToArray());
    }

    [Fact]
    public async Task A_delivery_is_accepted_once()
    {
        var state = await OpenAsync();

        var first = await state.AcceptAsync(Delivery("a"), Token);
        var repeated = await state.AcceptAsync(Delivery("a") with { Payload = "another" }, Token);
        var afterRestart = await (await ReopenAsync(state)).AcceptAsync(Delivery("a"), Token);

        Assert.True(first);
        Assert.False(repeated);
        Assert.False(afterRestart);
    }

    [Fact]
    public async Task Of_many_acceptances_at_once_one_wins()
    {
        var state = await OpenAsync();

        var accepted = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => state.AcceptAsync(Delivery("a"), Token), Token)));

        Assert.Single(accepted, isNew => isNew);
    }

    [Fact]
    public async Task What_was_accepted_and_not_finished_is_listed_oldest_first_with_its_payload()
    {
        var state = await OpenAsync();
        var newer = Delivery("a", Noon + Duration.FromMinutes(1));
        var older = Delivery("b", Noon) with { Payload = "{\"text\":\"“é” 🙂 \\u0000\"}" };

        await state.AcceptAsync(newer, Token);
        await state.AcceptAsync(older, Token);
        await state.AcceptAsync(Delivery("c"), Token);
        await state.FinishAsync(new DeliveryId("discord:c"), Token);
        var unfinished = await (await ReopenAsync(state)).ListUnfinishedAsync(Token);

        Assert.Equal([older, newer], unfinished);
    }

    [Fact]
    public async Task Finishing_is_idempotent_and_a_finished_delivery_is_not_accepted_again()
    {
        var state = await OpenAsync();
        var delivery = Delivery("a");
        await state.AcceptAsync(delivery, Token);
        Assert.False(await state.IsFinishedAsync(delivery.Id, Token));

        await state.FinishAsync(delivery.Id, Token);
        await state.FinishAsync(delivery.Id, Token);

        Assert.True(await state.IsFinishedAsync(delivery.Id, Token));
        Assert.False(await state.AcceptAsync(delivery, Token));
        Assert.Empty(await state.ListUnfinishedAsync(Token));
    }

    [Fact]
    public async Task Finishing_what_was_never_accepted_does_nothing()
    {
        var state = await OpenAsync();

        await state.FinishAsync(new DeliveryId("discord:never"), Token);

        Assert.False(await state.IsFinishedAsync(new DeliveryId("discord:never"), Token));
        Assert.Empty(await state.ListUnfinishedAsync(Token));
        Assert.True(await state.AcceptAsync(Delivery("never"), Token));
    }

    [Fact]
    public async Task Delivery_ids_differ_by_case()
    {
        var state = await OpenAsync();

        Assert.True(await state.AcceptAsync(Delivery("abc"), Token));
        Assert.True(await state.AcceptAsync(Delivery("ABC"), Token));
    }

    [Fact]
    public async Task A_sweep_drops_what_is_finished_and_old_and_never_what_is_unfinished()
    {
        var state = await OpenAsync();
        var unfinished = Delivery("unfinished", Noon);
        var finished = Delivery("finished", Noon);
        var young = Delivery("young", Noon + Duration.FromHours(1));
        foreach (var delivery in new[] { unfinished, finished, young })
        {
            await state.AcceptAsync(delivery, Token);
        }

        await state.FinishAsync(finished.Id, Token);
        await state.FinishAsync(young.Id, Token);
        await state.SaveButtonsAsync(
            [Row("AAAAAAAAAAAAAAAAAAAAAA"), Row("BBBBBBBBBBBBBBBBBBBBBB") with { Created = Noon + Duration.FromHours(1) }],
            Token);

        await state.SweepAsync(Noon + Duration.FromHours(1), Noon + Duration.FromHours(1), Token);

        Assert.Equal([unfinished], await state.ListUnfinishedAsync(Token));
        Assert.False(await state.IsFinishedAsync(finished.Id, Token));
        Assert.True(await state.IsFinishedAsync(young.Id, Token));
        Assert.Null(await state.FindButtonAsync("AAAAAAAAAAAAAAAAAAAAAA", Token));
        Assert.NotNull(await state.FindButtonAsync("BBBBBBBBBBBBBBBBBBBBBB", Token));
    }

    [Fact]
    public async Task Forgetting_a_space_takes_its_deliveries_and_buttons_and_no_others()
    {
        var state = await OpenAsync();
        await state.AcceptAsync(Delivery("here"), Token);
        await state.AcceptAsync(Delivery("elsewhere") with { Space = Elsewhere }, Token);
        await state.SaveButtonsAsync([Row("AAAAAAAAAAAAAAAAAAAAAA"), Row("BBBBBBBBBBBBBBBBBBBBBB") with { Space = Elsewhere }], Token);

        await state.ForgetSpaceAsync(Here, Token);

        Assert.Equal(["discord:elsewhere"], (await state.ListUnfinishedAsync(Token)).Select(d => d.Id.Value));
        Assert.Null(await state.FindButtonAsync("AAAAAAAAAAAAAAAAAAAAAA", Token));
        Assert.NotNull(await state.FindButtonAsync("BBBBBBBBBBBBBBBBBBBBBB", Token));
    }

    private static AcceptedDelivery Delivery(string id, Instant? accepted = null) => new(new DeliveryId($"discord:{id}"), Here, "{}", accepted ?? Noon);
}
