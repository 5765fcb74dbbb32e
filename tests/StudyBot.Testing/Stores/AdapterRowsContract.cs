using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Stores;

/// <summary>What stands behind buttons, and the small values of each platform.</summary>
public abstract class AdapterRowsContract
{
    protected static readonly Instant Noon = Instant.FromUtc(2026, 3, 1, 12, 0);
    protected static readonly SpaceId Here = new("discord:1");

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>An empty store.</summary>
    protected abstract Task<IAdapterState> OpenAsync();

    /// <summary>The same store after a restart; where nothing outlives the process, the store itself.</summary>
    protected abstract Task<IAdapterState> ReopenAsync(IAdapterState state);

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

    protected static ButtonRow Row(string token) => new(token, "discord:1", Here, "press", ["2"], null, Noon);

    private static void AssertSame(ButtonRow expected, ButtonRow? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected.Arguments.ToArray(), actual.Arguments.ToArray());

        // An immutable array compares by its identity.
        Assert.Equal(expected with { Arguments = default }, actual with { Arguments = default });
    }
}
