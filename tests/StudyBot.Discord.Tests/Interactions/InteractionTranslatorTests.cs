using System.Text;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Guilds;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Wire.Gateway;

namespace StudyBot.Discord.Tests.Interactions;

public class InteractionTranslatorTests
{
    private static readonly InteractionTranslator Translator = new(new GuildBook(), (_, _) => throw new InvalidOperationException());

    [Theory]
    [InlineData("""{"id":"1","application_id":"43","type":2,"token":"t","guild_id":"5","channel_id":"6","member":{"user":{"id":"9"}},"data":{"name":"take","options":[{"name":"name","value":"x"}]}}""")]
    [InlineData("""{"id":1,"application_id":43,"type":"2","token":"t","guild_id":5,"channel_id":6,"user":{"id":9},"data":{"name":"take","type":null,"options":[{"name":"name","type":"3","value":"x"}]}}""")]
    [InlineData("""{"id":"1","type":2,"token":"t","guild_id":"5","member":{"user":{"id":"9"},"roles":null,"nick":null,"permissions":null},"data":{"name":"take","type":99,"options":[{"name":"name","type":77,"value":"x"}]}}""")]
    [InlineData("""{"id":"1","type":2,"token":"t","guild_id":"5","channel":{"id":"6","type":null},"member":{"roles":[]},"user":{"id":"9"},"data":{"name":"take","resolved":null,"options":[{"name":"name","type":3,"value":"x","focused":null,"options":null}]}}""")]
    public void A_command_is_one_in_any_legal_shape(string json)
    {
        var command = Assert.IsType<CommandInvoked>(Translate(json));

        Assert.Equal(("take", null, "discord:5", "discord:9"), (command.Command, command.Subcommand, command.At.Space?.Value, command.At.Member.Id.Value));
        Assert.Equal("x", command.Arguments.Text("name"));
        Assert.False(command.At.Member.Standing.IsOwner || command.At.Member.Standing.IsAdministrator);
    }

    [Fact]
    public void Without_a_server_it_is_a_direct_message()
    {
        var command = Assert.IsType<CommandInvoked>(Translate("""{"id":"1","type":2,"token":"t","guild_id":null,"channel_id":"6","member":null,"user":{"id":"9"},"data":{"name":"take"}}"""));

        Assert.Null(command.At.Space);
    }

    [Theory]
    [InlineData("""{"id":"1","type":2,"token":"t","guild_id":"5","channel_id":"6","data":{"name":"take"}}""")]
    [InlineData("""{"id":"1","type":2,"token":"t","user":{"id":"9"},"data":{"name":"take"}}""")]
    [InlineData("""{"id":"1","type":99,"token":"t","guild_id":"5","channel_id":"6","user":{"id":"9"},"data":{"name":"take"}}""")]
    [InlineData("""{"id":"1","type":3,"token":"t","guild_id":"5","channel_id":"6","user":{"id":"9"},"data":{"component_type":3,"custom_id":"x","values":[]}}""")]
    public void What_says_too_little_is_nothing(string json) => Assert.Null(Translate(json));

    private static ChatEvent? Translate(string json) =>
        Translator.Translate(Assert.IsType<GatewayEvent.InteractionCreated>(EventReader.Read("INTERACTION_CREATE"u8, Encoding.UTF8.GetBytes(json))).Interaction);
}
