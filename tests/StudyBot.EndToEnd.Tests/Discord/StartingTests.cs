using StudyBot.Testing;
using StudyBot.Testing.Discord;
using StudyBot.Testing.Discord.Rest;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>What a start does, and what ends the program.</summary>
public sealed class StartingTests
{
    private const string Permissions = "274878024704";

    private const string Unknown = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GxT3st.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKL";
    private const string OfSlack = "xoxb-123456789012-abcdefghijklmnop";
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task The_invite_asks_for_what_is_used_and_commands_are_registered_when_they_changed()
    {
        await using var house = await DiscordHouse.StartAsync(DiscordHouse.Patient);
        var commands = house.Discord.World.Commands;
        await house.Process.WaitForAsync(house.Process.Errors.SeenAsync(l => l.Contains("scope=bot+applications.commands", StringComparison.Ordinal)));
        var invite = house.Process.Errors.Lines.First(l => l.Contains("oauth2/authorize", StringComparison.Ordinal));
        var card = await (await house.Ann.RunAsync(house.Channel, "summit", ("name", "nagato"))).AnswerAsync();

        await house.RestartAsync();
        await house.Discord.World.UntilAsync(() => house.Discord.Rest.Calls.Count(c => c.Route == Routes.ListCommands && c.Status == 200) == 2, "the second look");
        var turned = await (await house.Ann.PressAsync(card, "Next page")).AnswerAsync();
        var writes = commands.Writes;
        commands.Find("summit")!["description"] = "What an older version said";
        await house.RestartAsync();
        await house.Discord.World.UntilAsync(() => commands.Writes == 2, "commands to be registered again");

        Assert.Contains($"client_id={house.Discord.World.ApplicationId}", invite, StringComparison.Ordinal);
        Assert.Contains($"permissions={Permissions}", invite, StringComparison.Ordinal);
        Assert.Equal(1, writes);
        Assert.Equal(2, turned.Revision);
        Assert.Single(house.Channel.Messages, m => m.IsFromBot && m != card);
        house.AssertGoodManners();
    }

    public static TheoryData<string> WrongTokens => TestLength.IsLong ? [Unknown, OfSlack, Secret] : [Unknown];

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task A_wrong_token_ends_the_program_with_advice(string token)
    {
        await using var house = await DiscordHouse.EmptyAsync();

        var process = house.StartProcess(token);
        var code = await process.ExitAsync();

        Assert.Equal(1, code);
        Assert.Contains("Discord:Token", process.Errors.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(token, house.Log, StringComparison.Ordinal);
        Assert.Empty(process.Output.Text);
        Assert.InRange(house.Discord.Rest.Calls.Count, 0, 4);
        house.AssertGoodManners();
    }

    [Fact]
    public async Task A_fatal_close_ends_the_program_with_advice_and_not_in_the_terminal()
    {
        await using var house = await DiscordHouse.StartAsync(DiscordHouse.Patient);

        house.Discord.RevokeToken();
        var code = await house.Process.ExitAsync();

        Assert.Equal(1, code);
        Assert.Contains("Discord:Token", house.Process.Errors.Text, StringComparison.Ordinal);
        Assert.Empty(house.Process.Output.Text);
        house.AssertGoodManners();
    }

    [Fact]
    public async Task A_token_that_is_revoked_while_it_runs_ends_the_program_at_the_first_request()
    {
        await using var house = await DiscordHouse.StartAsync(DiscordHouse.Patient);

        house.Discord.RevokeToken(closesGateway: false);
        var guild = house.Discord.World.NewGuild("Another group");
        guild.AddChannel("general");
        await house.Discord.World.JoinAsync(guild);

        Assert.Equal(1, await house.Process.ExitAsync());
        Assert.Contains("Discord:Token", house.Process.Errors.Text, StringComparison.Ordinal);
        house.AssertGoodManners();
    }

    [Fact]
    public async Task Where_Discord_wants_more_connections_it_says_so_and_ends()
    {
        await using var house = await DiscordHouse.EmptyAsync(new FakeDiscordOptions { Shards = 2 });

        Assert.Equal(1, await house.StartProcess().ExitAsync());
        Assert.Contains("more than one connection", house.Process.Errors.Text, StringComparison.Ordinal);
        house.AssertGoodManners();
    }

    [Fact]
    public async Task Without_the_scope_for_commands_the_operator_gets_the_link_again()
    {
        await using var house = await DiscordHouse.EmptyAsync();
        house.Discord.Rest.LacksCommandsScope = true;

        var process = house.StartProcess();
        await process.WaitForAsync(process.Errors.SeenAsync(l => l.Contains("scope", StringComparison.Ordinal) && l.Contains("oauth2/authorize", StringComparison.Ordinal), 2));
        await house.Discord.Gateway.ConnectedAsync();

        house.AssertGoodManners();
    }

    [Fact]
    public async Task At_a_Discord_that_is_down_it_waits_and_comes_up()
    {
        await using var house = await DiscordHouse.EmptyAsync();
        house.Discord.Rest.Faults.Add(new RestFault.Answer(502), Routes.Gateway);
        house.Discord.Rest.Faults.Add(new RestFault.Reset(), Routes.Gateway);
        house.Discord.Rest.Faults.Add(new RestFault.Answer(500), Routes.CurrentApplication);
        house.Discord.Rest.Faults.Add(new RestFault.RouteLimited(TimeSpan.FromSeconds(0.2)), Routes.ListCommands);

        await house.ConnectAsync();

        house.AssertGoodManners();
    }

    [Fact]
    public async Task While_no_session_may_be_started_today_it_starts_none()
    {
        await using var house = await DiscordHouse.EmptyAsync(new FakeDiscordOptions { SessionStartsLeft = 0 });
        house.StartProcess();
        await house.Discord.World.UntilAsync(() => house.Discord.Rest.Calls.Count(c => c.Route == Routes.Gateway) >= 2, "a second look at what is left");
        var identifies = house.Discord.Gateway.Identifies;

        house.Discord.Gateway.Faults.AllowStarts(1000);
        await house.Discord.Gateway.ConnectedAsync();

        Assert.Equal(0, identifies);
        house.AssertGoodManners();
    }

    [Fact]
    public async Task A_connection_that_acknowledges_nothing_is_left_and_resumed()
    {
        await using var house = await DiscordHouse.StartAsync(DiscordHouse.Patient with { HeartbeatInterval = TimeSpan.FromSeconds(1) });
        house.Discord.Gateway.Faults.DropsAcknowledgements = true;
        await house.Discord.World.UntilAsync(() => house.Discord.Gateway.ClientCloses.Count > 0, "the client to leave");
        house.Discord.Gateway.Faults.DropsAcknowledgements = false;

        await house.Discord.Gateway.ResumedAsync(1);

        Assert.DoesNotContain(house.Discord.Gateway.ClientCloses, c => c is 1000 or 1001);
        Assert.Equal(1, house.Discord.Gateway.Identifies);
        house.AssertGoodManners();
    }
}
