using NodaTime;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge;

namespace StudyBot.Testing.Stores;

public abstract class SpaceStoreContract : StoreContract
{
    private static readonly Instant Later = SampleSources.Noon.Plus(Duration.FromHours(1));

    [Fact]
    public async Task A_space_that_was_never_seen_has_no_row()
    {
        Assert.Null(await Stores.Spaces.FindAsync("discord:1", Now));
        Assert.Empty(await Stores.Spaces.ListAsync(Now));
    }

    [Fact]
    public async Task A_joined_space_has_the_group_of_its_text_form()
    {
        Assert.True(await Stores.Spaces.JoinAsync("slack:T2", SampleSources.Noon, Now));
        Assert.True(await Stores.Spaces.JoinAsync("discord:1", Later, Now));

        Assert.Equal(
            [new SpaceRow("discord:1", Group, Later, null), new SpaceRow("slack:T2", OtherGroup, SampleSources.Noon, null)],
            await Stores.Spaces.ListAsync(Now));
    }

    [Fact]
    public async Task Joining_again_changes_nothing()
    {
        await Stores.Spaces.JoinAsync("discord:1", SampleSources.Noon, Now);

        Assert.False(await Stores.Spaces.JoinAsync("discord:1", Later, Now));

        Assert.Equal(SampleSources.Noon, (await Stores.Spaces.FindAsync("discord:1", Now))!.Joined);
    }

    [Fact]
    public async Task A_space_that_was_left_keeps_its_row_and_may_come_back()
    {
        await Stores.Spaces.JoinAsync("discord:1", SampleSources.Noon, Now);
        await Stores.Spaces.LeaveAsync("discord:1", Later, Now);
        Assert.Equal(new SpaceRow("discord:1", Group, SampleSources.Noon, Later), await Stores.Spaces.FindAsync("discord:1", Now));

        Assert.True(await Stores.Spaces.JoinAsync("discord:1", Later, Now));

        Assert.Equal(new SpaceRow("discord:1", Group, Later, null), await Stores.Spaces.FindAsync("discord:1", Now));
    }

    [Fact]
    public async Task Leaving_an_unknown_space_is_nothing()
    {
        await Stores.Spaces.LeaveAsync("discord:9", Later, Now);

        Assert.Empty(await Stores.Spaces.ListAsync(Now));
    }

    [Theory]
    [InlineData("library")]
    [InlineData("elsewhere:1")]
    [InlineData("")]
    public async Task What_is_no_space_cannot_be_joined(string space)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Stores.Spaces.JoinAsync(space, Later, Now));
    }

    [Fact]
    public async Task The_terminal_is_a_space_of_its_own()
    {
        await Stores.Spaces.JoinAsync("terminal", Later, Now);

        Assert.Equal(GroupId.Terminal, (await Stores.Spaces.FindAsync("terminal", Now))!.Group);
    }
}
