using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

public sealed class JoiningTests(SharedHouse shared) : Scenario(shared)
{
    [Fact]
    public async Task A_server_that_it_joins_is_greeted_once_with_what_to_type()
    {
        var guild = Discord.World.NewGuild("Another group");
        var channel = guild.AddChannel("general");

        await Discord.World.JoinAsync(guild);
        var welcome = await channel.MessageAsync(_ => true);

        Assert.Contains("/summit", welcome.Text, StringComparison.Ordinal);
        Assert.Contains("/help", welcome.Text, StringComparison.Ordinal);
        Assert.Single(channel.Messages);
    }

    [Fact]
    public async Task Where_it_may_not_write_in_one_channel_it_greets_in_another()
    {
        var guild = Discord.World.NewGuild("Another group");
        var closed = guild.AddChannel("announcements");
        closed.BotPermissions = DiscordPermissions.ViewChannel;
        var open = guild.AddChannel("general");

        await Discord.World.JoinAsync(guild);
        var welcome = await open.MessageAsync(_ => true);

        Assert.NotEmpty(welcome.Text);
        Assert.Empty(closed.Messages);
    }

    [Fact]
    public async Task Where_it_may_write_nowhere_the_operator_reads_what_to_do()
    {
        var guild = Discord.World.NewGuild("Another group");
        var closed = guild.AddChannel("general");
        closed.BotPermissions = DiscordPermissions.None;

        await Discord.World.JoinAsync(guild);

        await House.Process.WaitForAsync(House.Process.Errors.SeenAsync(line => line.Contains(guild.Id, StringComparison.Ordinal)));
        Assert.Contains("15 December 2016", (await AskAsync(Ann, "summit", ("name", "nagato"))).Text, StringComparison.Ordinal);
    }
}
