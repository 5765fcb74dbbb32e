using Microsoft.Extensions.Configuration;
using StudyBot.Settings;

namespace StudyBot.Tests.Settings;

public sealed class TokensTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Discord:Token=")]
    [InlineData("Slack:BotToken= ")]
    public void Without_a_token_the_chat_is_in_the_terminal(string setting)
    {
        var tokens = Tokens.In(Of(setting));

        Assert.False(tokens.IsAnyGiven);
        Assert.Contains("No platform has a token", tokens.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Discord:Token=s3cret", true, false, "Discord has a token, so the chat is there;")]
    [InlineData("Slack:BotToken=s3cret", false, false, "Slack:AppToken is not set, and no other platform is left")]
    [InlineData("Slack:AppToken=s3cret", false, false, "Slack:BotToken is not set, and no other platform is left")]
    [InlineData("Slack:AppToken=s3cret;Slack:BotToken=s3cret", false, true, "Slack has its tokens, so the chat is there;")]
    [InlineData("Slack:AppToken=s3cret;Discord:Token=s3cret", true, false, "Slack:BotToken is not set, so it is not in Slack;")]
    [InlineData("Slack:AppToken=s3cret;Slack:BotToken=s3cret;Discord:Token=s3cret", true, true, "Discord and Slack have their tokens")]
    public void A_token_names_its_platform_and_is_not_told(string setting, bool isDiscord, bool isSlack, string said)
    {
        var tokens = Tokens.In(Of(setting));

        Assert.Equal((isDiscord, isSlack, true), (tokens.IsDiscordGiven, tokens.IsSlackGiven, tokens.IsAnyGiven));
        Assert.Contains(said, tokens.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", tokens.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://discord.com/api/v10", true)]
    [InlineData("http://127.0.0.1:8080/api", true)]
    [InlineData("ftp://discord.com", false)]
    [InlineData("discord.com", false)]
    [InlineData("", false)]
    public void An_address_is_absolute_and_of_the_web(string address, bool isGood)
    {
        var rules = new AddressRules();

        Assert.Equal(isGood, rules.Validate(null, new DiscordOptions { RestBaseUrl = address }).Succeeded);
        Assert.Equal(isGood, rules.Validate(null, new SlackOptions { ApiBaseUrl = address }).Succeeded);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(" 123456789012345678 ", true)]
    [InlineData("readers", false)]
    [InlineData("-1", false)]
    [InlineData("0", false)]
    [InlineData("99999999999999999999", false)]
    public void A_server_for_development_is_named_by_its_id(string guild, bool isGood)
    {
        var result = new AddressRules().Validate(null, new DiscordOptions { DevelopmentGuild = guild });

        Assert.Equal(isGood, result.Succeeded);
        Assert.Equal(!isGood, result.FailureMessage?.Contains("Discord:DevelopmentGuild must be a server's id", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("readers", "false", true)]
    [InlineData("", "True", true)]
    [InlineData("two words", "true", false)]
    [InlineData("readers", "maybe", false)]
    public void Names_of_commands_are_those_that_Slack_takes(string umbrella, string direct, bool isGood) =>
        Assert.Equal(isGood, new AddressRules().Validate(null, new SlackOptions { Umbrella = umbrella, DirectCommands = direct }).Succeeded);

    [Fact]
    public void The_shipped_settings_name_every_setting_and_are_valid()
    {
        var shipped = new ConfigurationBuilder().AddJsonFile(Path.Combine(Testing.Repository.Root, "config", "studybot.json")).Build();

        var keys = shipped.AsEnumerable().Where(p => p.Value is not null).Select(p => p.Key).Order(StringComparer.Ordinal);

        Assert.Equal(SettingKeys.All.Order(StringComparer.Ordinal), keys);
        Assert.True(new AddressRules().Validate(null, new DiscordOptions { RestBaseUrl = shipped["Discord:RestBaseUrl"]! }).Succeeded);
        Assert.False(Tokens.In(shipped).IsAnyGiven);
    }

    private static IConfiguration Of(string settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(s => KeyValuePair.Create(s.Split('=')[0], (string?)s.Split('=')[1])))
        .Build();
}
