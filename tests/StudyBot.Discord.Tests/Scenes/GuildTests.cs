using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Discord.Tests.Scenes;

public sealed class GuildTests
{
    private readonly Greeter greeter = new();

    [Fact]
    public async Task A_server_is_greeted_once_also_over_restarts()
    {
        await using var scene = await DiscordScene.StartAsync(greeter, Take());
        await scene.Channel.MessageAsync(m => m.Text.Contains("Hello.", StringComparison.Ordinal));

        await scene.Guild.FailAndReturnAsync();
        await scene.RestartAsync();
        await (await scene.Ana.RunAsync(scene.Channel, "take")).AnswerAsync();

        Assert.Single(scene.Channel.Messages, m => m.Text.Contains("Hello.", StringComparison.Ordinal));
        Assert.Equal(["joined Readers"], greeter.Heard);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task A_server_that_is_joined_while_the_bot_runs_is_greeted()
    {
        await using var scene = await DiscordScene.StartAsync(greeter, Take());
        var guild = scene.Discord.World.NewGuild("Writers");
        var channel = guild.AddChannel("general");

        await scene.Discord.World.JoinAsync(guild);

        await channel.MessageAsync(m => m.Text.Contains("Hello.", StringComparison.Ordinal));
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task What_a_member_is_can_be_asked_where_nothing_they_do_says_it()
    {
        await using var scene = await DiscordScene.StartAsync(Take());
        var readers = scene.Guild.AddRole("readers").Id;
        var stewards = scene.Guild.AddRole("stewards", DiscordPermissions.ManageGuild).Id;
        var (ben, cid) = (scene.Guild.AddMember("Ben", roles: readers), scene.Guild.AddMember("Cid", roles: [readers, stewards]));

        var member = await ReadAsync(ben.Id);
        var steward = await ReadAsync(cid.Id);

        Assert.Equal((false, false, true), (member.IsOwner, member.IsAdministrator, member.IsKnown));
        Assert.Equal([readers], member.Roles);
        Assert.True(steward.IsAdministrator);
        Assert.False((await ReadAsync(readers)).IsKnown);
        scene.Discord.Violations.AssertNone();

        Task<Standing> ReadAsync(string user) =>
            scene.Platform.ReadStandingAsync(new SpaceId($"discord:{scene.Guild.Id}"), new UserId($"discord:{user}"), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_welcome_stands_where_the_bot_may_speak()
    {
        await using var scene = await DiscordScene.StartAsync(greeter, Take());
        var guild = scene.Discord.World.NewGuild("Writers");
        guild.AddChannel("rules").BotPermissions = DiscordPermissions.None;
        var channel = guild.AddChannel("talk");

        await scene.Discord.World.JoinAsync(guild);

        await channel.MessageAsync(m => m.Text.Contains("Hello.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_removes_the_bot_is_left()
    {
        await using var scene = await DiscordScene.StartAsync(greeter, Take());
        await scene.Channel.MessageAsync(m => m.Text.Contains("Hello.", StringComparison.Ordinal));

        await scene.Guild.RemoveBotAsync();

        Assert.Equal($"discord:{scene.Guild.Id}", (await greeter.Left.WaitAsync(TestContext.Current.CancellationToken)).Value);
    }

    [Fact]
    public async Task A_server_that_removed_the_bot_while_it_was_off_is_left_too()
    {
        await using var scene = await DiscordScene.StartAsync(greeter, Take());
        await scene.Channel.MessageAsync(m => m.Text.Contains("Hello.", StringComparison.Ordinal));
        await scene.StopAsync();
        await scene.Guild.RemoveBotAsync();

        await scene.StartAgainAsync();

        Assert.Equal($"discord:{scene.Guild.Id}", (await greeter.Left.WaitAsync(TestContext.Current.CancellationToken)).Value);
    }

    private static ICommand Take() => Scripted.Command("take", _ => Reply.Show(Scripted.Said("Taken.")));
}
