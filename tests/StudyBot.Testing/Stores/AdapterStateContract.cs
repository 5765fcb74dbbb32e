using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Stores;

/// <summary>What every store of chat's own state must do. A test class over a store inherits it and says how one is opened.</summary>
public abstract class AdapterStateContract
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 1, 12, 0);
    private static readonly SpaceId Here = new("discord:1");
    private static readonly SpaceId Elsewhere = new("discord:2");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>An empty store.</summary>
    protected abstract Task<IAdapterState> OpenAsync();

    /// <summary>The same store after a restart; where nothing outlives the process, the store itself.</summary>
    protected abstract Task<IAdapterState> ReopenAsync(IAdapterState state);

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
    public async Task Button_rows_come_back_as_they_were()
    {
        var state = await OpenAsync();
        var bound = Row("AAAAAAAAAAAAAAAAAAAAAA") with { Allowed = new UserId("discord:7"), Arguments = ["", "a.b,c", "“é” 🙂"] };
        var open = Row("BBBBBBBBBBBBBBBBBBBBBB") with { Group = null, Arguments = [] };

        await state.SaveButtonsAsync([bound, open], Token);
        var reopened = await ReopenAsync(state);

        AssertSame(bound, await reopened.FindButtonAsync(bound.Token, Token));
        AssertSame(open, await reopened.FindButtonAsync(open.Token, Token));
    }

    [Fact]
    public async Task Tokens_differ_by_case_and_an_unknown_one_is_null()
    {
        var state = await OpenAsync();
        await state.SaveButtonsAsync([Row("aaaaaaaaaaaaaaaaaaaaaa"), Row("AAAAAAAAAAAAAAAAAAAAAA") with { Action = "other" }], Token);

        Assert.Equal("press", (await state.FindButtonAsync("aaaaaaaaaaaaaaaaaaaaaa", Token))?.Action);
        Assert.Equal("other", (await state.FindButtonAsync("AAAAAAAAAAAAAAAAAAAAAA", Token))?.Action);
        Assert.Null(await state.FindButtonAsync("aaaaaaaaaaaaaaaaaaaaaA", Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("a\0b")]
    public async Task A_token_of_any_shape_is_looked_up_without_harm(string token)
    {
        var state = await OpenAsync();

        Assert.Null(await state.FindButtonAsync(token, Token));
        Assert.Null(await state.FindButtonAsync(token + new string('x', 5000), Token));
    }

    [Fact]
    public async Task Rows_are_saved_all_or_none()
    {
        var state = await OpenAsync();
        await state.SaveButtonsAsync([Row("AAAAAAAAAAAAAAAAAAAAAA")], Token);

        await Assert.ThrowsAnyAsync<Exception>(() => state.SaveButtonsAsync([Row("BBBBBBBBBBBBBBBBBBBBBB"), Row("AAAAAAAAAAAAAAAAAAAAAA")], Token));

        Assert.Null(await state.FindButtonAsync("BBBBBBBBBBBBBBBBBBBBBB", Token));
    }

    [Fact]
    public async Task Values_are_each_platforms_own_and_null_removes_one()
    {
        var state = await OpenAsync();
        await state.WriteValueAsync("discord", "session", "one", Token);
        await state.WriteValueAsync("slack", "session", "two", Token);
        await state.WriteValueAsync("discord", "session", "three", Token);
        await state.WriteValueAsync("slack", "session", null, Token);
        await state.WriteValueAsync("slack", "never", null, Token);

        var reopened = await ReopenAsync(state);

        Assert.Equal("three", await reopened.ReadValueAsync("discord", "session", Token));
        Assert.Null(await reopened.ReadValueAsync("slack", "session", Token));
    }

    [Fact]
    public async Task No_value_of_a_platform_is_anothers_or_the_seal_key()
    {
        var state = await OpenAsync();
        var seal = await state.ReadSealKeyAsync(Token);
        await state.WriteValueAsync("a", "b/c", "one", Token);
        await state.WriteValueAsync("a/b", "c", "two", Token);
        await state.WriteValueAsync(string.Empty, "seal", "three", Token);

        Assert.Equal("one", await state.ReadValueAsync("a", "b/c", Token));
        Assert.Equal("two", await state.ReadValueAsync("a/b", "c", Token));
        Assert.Equal("three", await state.ReadValueAsync(string.Empty, "seal", Token));
        Assert.Equal(seal.ToArray(), (await state.ReadSealKeyAsync(Token)).ToArray());
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

    private static ButtonRow Row(string token) => new(token, "discord:1", Here, "press", ["2"], null, Noon);

    private static void AssertSame(ButtonRow expected, ButtonRow? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected.Arguments.ToArray(), actual.Arguments.ToArray());

        // An immutable array compares by its identity.
        Assert.Equal(expected with { Arguments = default }, actual with { Arguments = default });
    }
}
