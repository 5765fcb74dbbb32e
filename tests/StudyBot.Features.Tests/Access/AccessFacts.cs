using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Groups.Access;
using StudyBot.Knowledge;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Access;

public sealed class AccessFacts
{
    private static readonly SpaceId Server = new("discord:1");

    public static TheoryData<Right> EveryRight => [.. Enum.GetValues<Right>()];

    [Theory]
    [MemberData(nameof(EveryRight))]
    public async Task Owners_administrators_and_the_terminals_user_hold_every_right_and_others_none(Right right)
    {
        var stores = new MemoryStores();
        var policy = new GroupAccessPolicy(new SpaceGroups(stores.Spaces), stores.Grants);
        var owner = new ChatMember(new UserId("discord:1"), "o", Standing.None with { IsOwner = true });
        var administrator = new ChatMember(new UserId("discord:2"), "a", Standing.None with { IsAdministrator = true });
        var anybody = new ChatMember(new UserId("discord:3"), "m", Standing.None with { Roles = ["7"] });

        Assert.True(await policy.AllowsAsync(Server, owner, right, FeatureScene.Now));
        Assert.True(await policy.AllowsAsync(Server, administrator, right, FeatureScene.Now));
        Assert.True(await policy.AllowsAsync(SpaceId.Terminal, anybody, right, FeatureScene.Now));
        Assert.Equal(right == Right.None, await policy.AllowsAsync(Server, anybody, right, FeatureScene.Now));
    }

    [Fact]
    public async Task Where_grants_cannot_be_read_nothing_is_allowed_but_to_ask_and_to_administrators()
    {
        var stores = new MemoryStores();
        await stores.Spaces.JoinAsync(Server.Value, SampleSources.Noon, FeatureScene.Now);
        var policy = new GroupAccessPolicy(new SpaceGroups(stores.Spaces), new BrokenGrants());
        var anybody = new ChatMember(new UserId("discord:3"), "m", Standing.None with { Roles = ["7"] });

        await Assert.ThrowsAsync<InvalidDataException>(() => policy.AllowsAsync(Server, anybody, Right.Propose, FeatureScene.Now));
        Assert.True(await policy.AllowsAsync(Server, anybody, Right.None, FeatureScene.Now));
        Assert.True(await policy.AllowsAsync(Server, anybody with { Standing = Standing.Owner }, Right.Operate, FeatureScene.Now));
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

    private sealed class BrokenGrants : IGrantStore
    {
        public Task<IReadOnlyList<RoleGrant>> ListAsync(GroupId group, CancellationToken cancellationToken) => throw new InvalidDataException();

        public Task<GrantOutcome> SetAsync(GrantChange change, CancellationToken cancellationToken) => throw new InvalidDataException();
    }
}
