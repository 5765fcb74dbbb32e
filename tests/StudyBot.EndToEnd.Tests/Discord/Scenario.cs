using StudyBot.Testing.Discord;
using StudyBot.Testing.Discord.Members;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>A scenario at the shared house, which ends with nothing that went wrong and nothing that is still to go wrong.</summary>
[Collection(SharedHouse.Name)]
public abstract class Scenario(SharedHouse shared) : IAsyncLifetime
{
    private protected DiscordHouse House => shared.House;

    private protected FakeDiscord Discord => House.Discord;

    private protected FakeChannel Channel => House.Channel;

    private protected FakeMember Ann => House.Ann;

    private protected FakeMember Ben => House.Ben;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Discord.Rest.Faults.Clear();
        House.AssertGoodManners();
        return ValueTask.CompletedTask;
    }

    /// <summary>Another server, of the test's own, and who manages it.</summary>
    private protected async Task<(FakeChannel Channel, FakeMember Moderator)> NewGroupAsync()
    {
        var guild = Discord.World.NewGuild("Another group");
        var channel = guild.AddChannel("general");
        var moderator = guild.AddMember("eve", DiscordPermissions.Member | DiscordPermissions.ManageGuild);
        await Discord.World.JoinAsync(guild);
        // Greeted, so that the greeting does not run into what the test lets go wrong.
        await channel.MessageAsync(m => m.IsFromBot);
        return (channel, moderator);
    }

    private protected static async Task<FakeMessage> AskAsync(FakeMember member, FakeChannel channel, string command, params (string Name, object Value)[] options) =>
        await DoneAsync(await member.RunAsync(channel, command, options));

    /// <summary>What is said at the end, and not how far it is: that has no title.</summary>
    private protected static Task<FakeMessage> DoneAsync(FakeInteraction asked) => asked.AnswerAsync(message => message.Embeds.Any(embed => embed?["title"] is not null));

    /// <summary>Asks and waits for the card.</summary>
    private protected Task<FakeMessage> AskAsync(FakeMember member, string command, params (string Name, object Value)[] options) =>
        AskAsync(member, Channel, command, options);
}
