using StudyBot.Testing.Discord.Rest;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>What the HTTP interface does to the program.</summary>
public sealed class FailingRequestTests(SharedHouse shared) : Scenario(shared)
{
    public static TheoryData<string> Faults => ["500", "502", "503", "reset", "lost answer", "reset after", "429"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task An_answer_that_fails_on_its_way_arrives_all_the_same_and_once(string fault)
    {
        // Nobody else's late answer comes into a channel of its own.
        var channel = Channel.Guild!.AddChannel("failing");
        Discord.Rest.Faults.Add(Fault(fault), Routes.Callback);

        var card = await AskAsync(Ann, channel, "summit", ("name", "nagato"));
        await AskAsync(Ann, channel, "summit", ("name", "valday"));

        Assert.Contains("15 December 2016", card.Text, StringComparison.Ordinal);
        Assert.Equal(2, channel.Messages.Count);
    }

    [Theory]
    [InlineData("hang")]
    [InlineData("403")]
    [InlineData("html 403")]
    [InlineData("unknown interaction")]
    public async Task An_answer_that_cannot_arrive_harms_no_other(string fault)
    {
        Discord.Rest.Faults.Add(Fault(fault), Routes.Callback);
        var asked = await Ann.RunAsync(Channel, "summit", ("name", "nagato"));
        await Discord.World.UntilAsync(() => Discord.Rest.Calls.Any(c => c.Route == Routes.Callback && c.Ids[0] == asked.Id), "the answer that cannot arrive");

        var next = await AskAsync(Ben, "summit", ("name", "valday"));

        Assert.Contains("October 2016", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_whole_bot_is_to_wait_members_are_answered_and_its_own_posts_wait()
    {
        Discord.Rest.Faults.Add(new RestFault.GloballyLimited(TimeSpan.FromSeconds(1.5)), Routes.CreateMessage);
        var guild = Discord.World.NewGuild("Another group");
        var channel = guild.AddChannel("general");
        await Discord.World.JoinAsync(guild);
        await Discord.World.UntilAsync(() => Discord.Rest.Calls.Any(c => c.Status == 429 && c.Route == Routes.CreateMessage), "the first try of the welcome");

        var card = await AskAsync(Ann, "summit", ("name", "nagato"));
        var welcome = await channel.MessageAsync(_ => true);

        Assert.Contains("15 December 2016", card.Text, StringComparison.Ordinal);
        Assert.Contains("/help", welcome.Text, StringComparison.Ordinal);
        Assert.Single(channel.Messages);
    }

    [Theory]
    [InlineData("500")]
    [InlineData("reset after")]
    [InlineData("lost answer")]
    [InlineData("429")]
    public async Task A_post_of_its_own_is_made_once_whatever_happens_on_its_way(string fault)
    {
        Discord.Rest.Faults.Add(Fault(fault), Routes.CreateMessage);
        var guild = Discord.World.NewGuild("Another group");
        var channel = guild.AddChannel("general");

        await Discord.World.JoinAsync(guild);
        await Discord.World.UntilAsync(() => Discord.Rest.Calls.Count(c => c.Route == Routes.CreateMessage && c.Ids[0] == channel.Id) == 2, "the second try");
        await channel.MessageAsync(_ => true);

        Assert.Single(channel.Messages);
    }

    private static RestFault Fault(string fault) => fault switch
    {
        "reset" => new RestFault.Reset(),
        "reset after" => new RestFault.ResetAfter(),
        "lost answer" => new RestFault.LostAnswer(),
        "429" => new RestFault.RouteLimited(TimeSpan.FromSeconds(0.3)),
        "hang" => new RestFault.Hang(),
        "403" => new RestFault.Answer(403, """{"message":"Missing Access","code":50001}"""),
        "html 403" => new RestFault.Answer(403),
        "unknown interaction" => new RestFault.Answer(404, """{"message":"Unknown interaction","code":10062}"""),
        _ => new RestFault.Answer(int.Parse(fault, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
