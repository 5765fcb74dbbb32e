using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;

namespace StudyBot.Features.Tests.Access;

public sealed class AccessFacts
{
    private static readonly SpaceId Server = new("discord:1");

    public static TheoryData<Right> EveryRight => [.. Enum.GetValues<Right>()];

    [Theory]
    [MemberData(nameof(EveryRight))]
    public async Task Owners_administrators_and_the_terminals_user_hold_every_right_and_others_none(Right right)
    {
        var policy = new StandingAccessPolicy();
        var owner = new ChatMember(new UserId("discord:1"), "o", Standing.None with { IsOwner = true });
        var administrator = new ChatMember(new UserId("discord:2"), "a", Standing.None with { IsAdministrator = true });
        var anybody = new ChatMember(new UserId("discord:3"), "m", Standing.None with { Roles = ["7"] });

        Assert.True(await policy.AllowsAsync(Server, owner, right, FeatureScene.Now));
        Assert.True(await policy.AllowsAsync(Server, administrator, right, FeatureScene.Now));
        Assert.True(await policy.AllowsAsync(SpaceId.Terminal, anybody, right, FeatureScene.Now));
        Assert.Equal(right == Right.None, await policy.AllowsAsync(Server, anybody, right, FeatureScene.Now));
    }

    [Fact]
    public async Task A_space_joins_at_first_sight_with_a_group_of_its_own()
    {
        var scene = new FeatureScene();

        await scene.AskAsync("/summit x");

        var row = await scene.Stores.Spaces.FindAsync("discord:1", FeatureScene.Now);
        Assert.Equal(("discord:1", FeatureScene.Group, true), (row?.Space, row?.Group, row?.Left is null));
        Assert.Null(await scene.Stores.Spaces.FindAsync("discord:2", FeatureScene.Now));
    }

    [Fact]
    public void Members_are_known_to_stores_by_the_same_text() => Assert.Equal("slack:T1:U2", SpaceGroups.MemberOf(new UserId("slack:T1:U2")).Value);
}
