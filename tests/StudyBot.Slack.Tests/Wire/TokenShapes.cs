using StudyBot.Slack.Wire;

namespace StudyBot.Slack.Tests.Wire;

public sealed class TokenShapes
{
    private const string Bot = "xoxb-1-2-s3cret";
    private const string App = "xapp-1-A1-2-s3cret";

    [Fact]
    public void The_right_tokens_are_not_minded() => Assert.Null(TokenShape.Explain(Bot, App));

    [Theory]
    [InlineData(App, Bot, "exchange them")]
    [InlineData(App, App, "Slack:BotToken holds the app token")]
    [InlineData(Bot, Bot, "Slack:AppToken holds the bot token")]
    [InlineData("xoxp-1-s3cret", App, "the token of a person")]
    [InlineData("xoxe.xoxp-1-s3cret", App, "refreshing or configuring")]
    [InlineData("0123456789abcdef0123456789abcdef", App, "a secret of the app")]
    [InlineData("xoxb-1 s3cret", App, "Slack:BotToken has spaces")]
    [InlineData(Bot, "\"xapp-s3cret\"", "Slack:AppToken has quotation marks")]
    [InlineData("Bearer xoxb-s3cret", App, "without \"Bearer\"")]
    [InlineData(Bot, "MTA5.s3cret", "does not begin with xapp-")]
    public void What_is_wrong_is_said_without_the_token(string bot, string app, string said)
    {
        var advice = TokenShape.Explain(bot, app);

        Assert.Contains(said, advice, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://slack.com/api", "https://hooks.slack.com/commands/1", true)]
    [InlineData("https://slack.com/api", "https://files.slack.com/files-pri/1", true)]
    [InlineData("https://slack.com/api", "http://hooks.slack.com/commands/1", false)]
    [InlineData("https://slack.com/api", "https://slack.com.evil.example/1", false)]
    [InlineData("https://slack.com/api", "https://evilslack.com/1", false)]
    [InlineData("https://slack.com/api", "http://127.0.0.1/1", false)]
    [InlineData("http://127.0.0.1:1/api", "http://127.0.0.1:2/1", true)]
    [InlineData("https://proxy.example/api", "http://proxy.example/1", false)]
    public void A_token_goes_only_where_Slack_is(string baseAddress, string address, bool isOwn) =>
        Assert.Equal(isOwn, new WireOptions(Bot, App, new Uri(baseAddress)).IsOwn(new Uri(address)));
}
