using StudyBot.Groups.Access;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;

namespace StudyBot.Testing.Stores;

public abstract class GrantStoreContract : StoreContract
{
    private static readonly GrantHolder Readers = GrantHolder.Role("70");

    [Fact]
    public async Task Nothing_is_granted_where_nobody_did()
    {
        Assert.Empty(await Stores.Grants.ListAsync(Group, Now));
    }

    [Fact]
    public async Task A_grant_is_its_groups_alone_and_outlives_a_restart()
    {
        var done = await Stores.Grants.SetAsync(Allow(Readers, GrantLevel.Approve, "d1"), Now);
        await Stores.ReopenAsync();

        Assert.Equal(new GrantOutcome(null, GrantLevel.Approve), done);
        Assert.Equal([new RoleGrant(Readers, GrantLevel.Approve)], await Stores.Grants.ListAsync(Group, Now));
        Assert.Empty(await Stores.Grants.ListAsync(OtherGroup, Now));
    }

    [Theory]
    [InlineData(null, true, GrantLevel.Propose, GrantLevel.Propose)]
    [InlineData(GrantLevel.Approve, true, GrantLevel.Propose, GrantLevel.Approve)]
    [InlineData(GrantLevel.Propose, true, GrantLevel.Operate, GrantLevel.Operate)]
    [InlineData(GrantLevel.Operate, false, GrantLevel.Operate, GrantLevel.Approve)]
    [InlineData(GrantLevel.Operate, false, GrantLevel.Propose, null)]
    [InlineData(GrantLevel.Propose, false, GrantLevel.Approve, GrantLevel.Propose)]
    [InlineData(GrantLevel.Approve, false, GrantLevel.Propose, null)]
    [InlineData(null, false, GrantLevel.Operate, null)]
    public async Task A_level_holds_those_before_it_and_loses_those_from_the_denied_one_on(GrantLevel? before, bool isAllowed, GrantLevel level, GrantLevel? after)
    {
        if (before is { } first)
        {
            await Stores.Grants.SetAsync(Allow(Readers, first, "d1"), Now);
        }

        var outcome = await Stores.Grants.SetAsync(Allow(Readers, level, "d2") with { IsAllowed = isAllowed }, Now);

        Assert.Equal(new GrantOutcome(before, after), outcome);
        Assert.Equal(after is { } now ? [new RoleGrant(Readers, now)] : [], await Stores.Grants.ListAsync(Group, Now));
    }

    [Fact]
    public async Task Each_change_leaves_its_line_and_what_changes_nothing_leaves_none()
    {
        await Stores.Grants.SetAsync(Allow(Readers, GrantLevel.Approve, "d1"), Now);
        await Stores.Grants.SetAsync(Allow(Readers, GrantLevel.Propose, "d2"), Now);
        await Stores.Grants.SetAsync(Allow(Readers, GrantLevel.Propose, "d3") with { IsAllowed = false }, Now);
        await Stores.Grants.SetAsync(Allow(GrantHolder.Everyone, GrantLevel.Propose, "d4") with { IsAllowed = false }, Now);

        Assert.Equal(
            [Line("right.denied", "propose"), Line("right.allowed", "approve")], await Stores.Audit.ListAsync(Group, 10, Now));

        static AuditLine Line(string action, string level) => new(Group, SampleSources.Moderator, SampleSources.Noon, action, "role:70", level);
    }

    [Fact]
    public async Task An_effect_happens_once()
    {
        await Stores.Grants.SetAsync(Allow(Readers, GrantLevel.Operate, "d1"), Now);
        await Stores.Grants.SetAsync(Allow(Readers, GrantLevel.Approve, "d2") with { IsAllowed = false }, Now);

        var again = await Stores.Grants.SetAsync(Allow(Readers, GrantLevel.Operate, "d1"), Now);

        Assert.Equal(new GrantOutcome(GrantLevel.Propose, GrantLevel.Propose), again);
        Assert.Equal(2, (await Stores.Audit.ListAsync(Group, 10, Now)).Count);
    }

    [Fact]
    public async Task The_library_has_no_grants_and_everyone_no_more_than_to_propose()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Stores.Grants.SetAsync(Allow(Readers, GrantLevel.Propose, "d1") with { Group = GroupId.Library }, Now));
        await Assert.ThrowsAsync<ArgumentException>(() => Stores.Grants.SetAsync(Allow(GrantHolder.Everyone, GrantLevel.Approve, "d2"), Now));
        await Stores.Grants.SetAsync(Allow(GrantHolder.Everyone, GrantLevel.Propose, "d3"), Now);

        Assert.Empty(await Stores.Grants.ListAsync(GroupId.Library, Now));
        Assert.Equal([new RoleGrant(GrantHolder.Everyone, GrantLevel.Propose)], await Stores.Grants.ListAsync(Group, Now));
    }

    [Fact]
    public async Task Forgetting_a_group_takes_its_grants_and_no_others()
    {
        await Stores.Grants.SetAsync(Allow(Readers, GrantLevel.Operate, "d1"), Now);
        await Stores.Grants.SetAsync(Allow(Readers, GrantLevel.Operate, "d2") with { Group = OtherGroup }, Now);

        await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now);

        Assert.Empty(await Stores.Grants.ListAsync(Group, Now));
        Assert.Single(await Stores.Grants.ListAsync(OtherGroup, Now));
    }

    private static GrantChange Allow(GrantHolder holder, GrantLevel level, string effect) =>
        new(Group, holder, level, true, SampleSources.Moderator, SampleSources.Noon, new EffectId(effect));
}
