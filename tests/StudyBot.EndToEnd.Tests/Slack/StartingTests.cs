using StudyBot.Testing;
using StudyBot.Testing.Slack;
using StudyBot.Testing.Slack.Sockets;
using StudyBot.Testing.Slack.Web;

namespace StudyBot.EndToEnd.Tests.Slack;

/// <summary>What a start does, and what ends the program: always with advice and 1, and never in the terminal.</summary>
public sealed class StartingTests
{
    private const string Connections = "apps.connections.open";
    private const string Unknown = "xoxb-1234567890123-4567890123456-abcdefghijklmnopqrstuvwx";

    public static TheoryData<string, string> Mistakes => TestLength.IsLong
        ? new() { { "swapped", "exchange them" }, { "bot token twice", "Slack:AppToken holds the bot token" }, { "unknown", "Slack:BotToken" } }
        : new() { { "swapped", "exchange them" }, { "unknown", "Slack:BotToken" } };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Tokens_that_cannot_be_right_end_the_program_with_advice(string mistake, string advice)
    {
        await using var house = await SlackHouse.EmptyAsync();
        var (bot, app) = mistake switch
        {
            "swapped" => (house.Slack.AppToken, house.Slack.BotToken),
            "bot token twice" => (house.Slack.BotToken, house.Slack.BotToken),
            _ => (Unknown, house.Slack.AppToken),
        };

        var process = house.StartProcess(bot, app);
        var code = await process.ExitAsync();

        Assert.Equal(1, code);
        Assert.Contains(advice, process.Errors.Text, StringComparison.Ordinal);
        Assert.Empty(process.Output.Text);
        Assert.DoesNotContain(Unknown, house.Log, StringComparison.Ordinal);
        Assert.InRange(house.Slack.Web.Calls.Count, 0, 2);
        house.AssertGoodManners();
    }

    public static TheoryData<string, string> FinalWords => TestLength.IsLong
        ? new()
        {
            { "invalid_auth", "Slack:AppToken" }, { "not_authed", "Slack:AppToken" }, { "account_inactive", "no longer installed" },
            { "user_removed_from_team", "workspace" }, { "team_disabled", "workspace" },
        }
        : new() { { "account_inactive", "no longer installed" } };

    [Theory]
    [MemberData(nameof(FinalWords))]
    public async Task A_final_word_about_the_connection_ends_the_program_with_advice(string word, string advice)
    {
        await using var house = await SlackHouse.EmptyAsync();
        house.Slack.RefuseAppToken(word);

        var process = house.StartProcess();
        var code = await process.ExitAsync();

        Assert.Equal(1, code);
        Assert.Contains(advice, process.Errors.Text, StringComparison.Ordinal);
        Assert.Single(house.Slack.Web.Calls, c => c.Method == Connections);
        house.AssertGoodManners();
    }

    [Fact]
    public async Task Scopes_that_are_missing_are_named()
    {
        await using var house = await SlackHouse.EmptyAsync();
        house.Slack.World.App.Scopes.Remove("files:write");
        house.Slack.World.App.AppScopes.Clear();

        var process = house.StartProcess();
        var code = await process.ExitAsync();

        Assert.Equal(1, code);
        Assert.Contains("lacks these scopes: files:write", process.Errors.Text, StringComparison.Ordinal);
        Assert.Contains("connections:write", process.Errors.Text, StringComparison.Ordinal);
        house.AssertGoodManners();
    }

    [Fact]
    public async Task An_app_that_is_installed_for_a_whole_organization_is_explained()
    {
        await using var house = await SlackHouse.EmptyAsync(new FakeSlackOptions { IsEnterpriseInstall = true });

        var process = house.StartProcess();

        Assert.Equal(1, await process.ExitAsync());
        Assert.Contains("whole organisation", process.Errors.Text, StringComparison.Ordinal);
        house.AssertGoodManners();
    }

    [Fact]
    public async Task At_a_Slack_that_is_down_it_waits_and_comes_up_and_goes_when_its_link_is_disabled()
    {
        await using var house = await SlackHouse.EmptyAsync();
        house.Slack.Web.Faults.Add(new WebFault.Answer(502), "auth.test");
        house.Slack.Web.Faults.Add(new WebFault.Reset(), Connections);
        house.Slack.Web.Faults.Add(new WebFault.Error("internal_error"), Connections);
        house.Slack.Web.Faults.Add(new WebFault.Limited(TimeSpan.FromSeconds(1)), Connections);
        house.Slack.Sockets.Faults.Refuse(1);
        await house.ConnectAsync();
        var card = await house.AskAsync(house.Ann, "/summit nagato");

        house.Slack.Sockets.Faults.Disconnect(DisconnectReason.LinkDisabled);
        var code = await house.Process.ExitAsync();

        Assert.Contains("15 December 2016", card.Text, StringComparison.Ordinal);
        Assert.Equal(1, code);
        Assert.Contains("Socket Mode was switched off", house.Process.Errors.Text, StringComparison.Ordinal);
        Assert.Empty(house.Process.Output.Text);
        house.AssertGoodManners();
    }
}
