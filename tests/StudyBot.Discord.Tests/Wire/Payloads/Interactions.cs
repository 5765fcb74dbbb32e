using System.Text.Json;
using StudyBot.Discord.Wire.Gateway;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Payloads.Interactions;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Tests.Wire.Payloads;

public class Interactions
{
    [Fact]
    public void A_command_has_its_subcommand_typed_options_and_the_members_rights()
    {
        var interaction = Read(
            """
            {"id":"1200000000000000000","application_id":"43","type":2,"token":"secret","version":1,"guild_id":"5","channel_id":"6","context":0,
             "channel":{"id":"6","type":0,"name":"general","permissions":"1024"},"app_permissions":"52224","locale":"ja","guild_locale":"en-US",
             "authorizing_integration_owners":{"0":"5"},"entitlements":[],"attachment_size_limit":10485760,
             "member":{"user":{"id":"9","username":"hana","global_name":"花","bot":false},"roles":["70","71"],"permissions":"40","nick":null,"joined_at":"2026-01-01T00:00:00+00:00"},
             "data":{"id":"77","name":"source","type":1,"options":[{"name":"add","type":1,"options":[
               {"name":"title","type":3,"value":"a"},{"name":"page","type":4,"value":3},{"name":"share","type":10,"value":0.5},
               {"name":"private","type":5,"value":true},{"name":"file","type":11,"value":"88"},{"name":"odd","type":4,"value":{"x":1}}]}],
               "resolved":{"attachments":{"88":{"id":"88","filename":"a.txt","size":5,"url":"https://cdn.discordapp.com/a","proxy_url":"p","content_type":"text/plain","ephemeral":true}}}}}
            """);

        var add = Assert.Single(interaction.Data!.Options);
        Assert.Equal(("source", CommandType.Slash, "add", OptionType.Subcommand), (interaction.Data.Name, interaction.Data.Type, add.Name, add.Type));
        Assert.Equal(
            [
                new OptionValue.Text("a"), new OptionValue.Whole(3), new OptionValue.Fraction(0.5), new OptionValue.Truth(true), new OptionValue.Text("88"),
                new OptionValue.Unknown(),
            ],
            add.Options.Select(o => o.Value));
        Assert.Equal("a.txt", interaction.Data.Resolved!.Attachments![new Snowflake(88)].Filename);
        Assert.True(interaction.Member!.Permissions!.Value.Has(Permissions.Administrator | Permissions.ManageGuild));
        Assert.Equal([new Snowflake(70), new Snowflake(71)], interaction.Member.Roles);
        Assert.Equal("花", interaction.Author!.DisplayName);
    }

    [Fact]
    public void Channels_members_and_roles_are_given_by_id_and_told_of_beside()
    {
        var interaction = Read(
            """
            {"id":"1","application_id":"43","type":2,"token":"t","data":{"id":"77","name":"post","type":1,"options":[
              {"name":"in","type":7,"value":"61"},{"name":"by","type":6,"value":"9"},{"name":"to","type":9,"value":"70"}],
              "resolved":{"channels":{"61":{"id":"61","type":11,"name":"a thread","parent_id":"6","permissions":"1024","flags":0,"thread_metadata":{"archived":false,"locked":false}}},
                "users":{"9":{"id":"9","username":"hana","global_name":null}},"members":{"9":{"roles":["70"],"permissions":"8","joined_at":"2026-01-01T00:00:00+00:00"}},
                "roles":{"70":{"id":"70","name":"Readers","permissions":"0","colors":{"primary_color":1},"flags":0}}}}}
            """);

        var resolved = interaction.Data!.Resolved!;
        Assert.All(interaction.Data.Options, option => Assert.IsType<OptionValue.Text>(option.Value));
        Assert.Equal(ChannelType.PublicThread, resolved.Channels![new Snowflake(61)].Type);
        Assert.Equal("hana", resolved.Users![new Snowflake(9)].DisplayName);
        Assert.Equal("Readers", resolved.Roles![new Snowflake(70)].Name);
    }

    [Fact]
    public void A_completion_says_which_option_is_typed()
    {
        var interaction = Read(
            """
            {"id":"1","application_id":"43","type":4,"token":"t","user":{"id":"9","username":"hana"},"context":1,
             "data":{"id":"77","name":"quote","type":1,"options":[{"name":"text","type":3,"value":"pea","focused":true},{"name":"page","type":4,"value":"1x"}]}}
            """);

        Assert.Equal("text", Assert.Single(interaction.Data!.Options, o => o.Focused is true).Name);
        Assert.Equal("hana", interaction.Author!.DisplayName);
    }

    [Fact]
    public void A_component_has_its_id_its_values_and_its_message()
    {
        var interaction = Read(
            """
            {"id":"1","application_id":"43","type":3,"token":"t","data":{"custom_id":"1.page.x.y","component_type":3,"values":["a","b"]},
             "message":{"id":"11","channel_id":"6","content":"","flags":64,"author":{"id":"42","username":"StudyBot"},"components":[{"type":1,"components":[]}],
               "embeds":[{"title":"T","type":"rich","fields":[{"name":"n","value":"v","inline":false}]}],"attachments":[],"timestamp":"2026-03-01T12:00:00+00:00",
               "interaction_metadata":{"id":"10","type":2,"user":{"id":"9","username":"hana"}}}}
            """);

        Assert.Equal("1.page.x.y", interaction.Data!.CustomId);
        Assert.Equal(["a", "b"], interaction.Data.Values);
        Assert.Equal((new Snowflake(11), new Snowflake(6)), (interaction.Message!.Id, interaction.Message.ChannelId));
    }

    [Fact]
    public void A_form_has_its_fields_in_labels_or_in_rows()
    {
        var interaction = Read(
            """
            {"id":"1","application_id":"43","type":5,"token":"t","data":{"custom_id":"f","components":[
              {"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"text","value":"What was pasted"}},
              {"type":18,"component":{"type":19,"custom_id":"file","values":["88"]}},
              {"type":1,"components":[{"type":4,"custom_id":"old","value":""}]}],
              "resolved":{"attachments":{"88":{"id":"88","filename":"a.txt","size":5,"url":"u"}}}}}
            """);

        var fields = interaction.Data!.Components;
        Assert.Equal(("text", "What was pasted"), (fields[0].Component!.CustomId, fields[0].Component!.Value));
        Assert.Equal(["88"], fields[1].Component!.Values);
        Assert.Equal("old", fields[2].Components[0].CustomId);
    }

    [Fact]
    public void A_message_command_has_its_message()
    {
        var interaction = Read(
            """
            {"id":"1","application_id":"43","type":2,"token":"t","data":{"id":"77","name":"Add as source","type":3,"target_id":"11",
              "resolved":{"messages":{"11":{"id":"11","channel_id":"6","content":"What was said","author":{"id":"9","username":"hana"},
                "attachments":[{"id":"88","filename":"a.txt","size":5,"url":"u"}]}}}}}
            """);

        var message = interaction.Data!.Resolved!.Messages![interaction.Data.TargetId!.Value];
        Assert.Equal((CommandType.Message, "What was said", 1), (interaction.Data.Type, message.Content, message.Attachments.Count));
    }

    [Fact]
    public void Numbers_without_a_name_and_fields_nobody_knows_survive()
    {
        var interaction = Read(
            """
            {"id":"1","application_id":"43","type":99,"token":"t","context":7,"something":{"a":[1,{}]},"channel":{"id":"6","type":77},
             "data":{"type":9,"options":null,"component_type":42,"components":[{"type":71,"children":[]}]}}
            """);

        Assert.Equal(((InteractionType)99, (ChannelType)77), (interaction.Type, interaction.Channel!.Type));
        Assert.Empty(interaction.Data!.Options);
        Assert.Equal(71, interaction.Data.Components[0].Type);
    }

    [Theory]
    [InlineData("""{"id":"1","application_id":"43","type":4,"token":"t","data":"none"}""")]
    [InlineData("""{"data":{"options":[{"name":{}}]},"token":"t","type":4,"application_id":43,"id":1}""")]
    [InlineData("""{"id":"1","application_id":"43","type":4,"token":"t","member":{"user":{"id":{} } },"data":{"name":"summit"} }""")]
    public void What_cannot_be_read_as_a_whole_can_still_be_answered(string json)
    {
        var created = Assert.IsType<GatewayEvent.InteractionCreated>(EventReader.Read("INTERACTION_CREATE"u8, System.Text.Encoding.UTF8.GetBytes(json)));

        var head = created.Interaction;
        Assert.Equal((new Snowflake(1), (Snowflake?)new Snowflake(43), InteractionType.Autocomplete, "t"), (head.Id, head.ApplicationId, head.Type, head.Token));
        Assert.Null(head.Data);
    }

    [Fact]
    public void Numbers_may_come_as_text_and_names_may_be_missing()
    {
        var interaction = Read(
            """
            {"id":1,"application_id":43,"type":2,"token":"t","channel_id":6,"attachment_size_limit":"5000","member":{"user":{"id":9},"permissions":32},
             "data":{"name":"source","type":1,"resolved":{"attachments":{"88":{"id":"88","size":"5","url":"u"} } } } }
            """);

        Assert.Equal((new Snowflake(1), InteractionType.Command, 5000L), (interaction.Id, interaction.Type, interaction.AttachmentSizeLimit));
        Assert.Equal(5L, interaction.Data!.Resolved!.Attachments![new Snowflake(88)].Size);
        Assert.Equal(new Snowflake(9), interaction.Author!.Id);
    }

    [Fact]
    public void Text_may_come_as_a_number_and_what_need_not_be_there_as_null()
    {
        var interaction = Read(
            """
            {"id":"1","application_id":null,"type":"2","token":7,"channel_id":null,"guild_id":5,"channel":{"id":6,"type":null,"position":"3"},"locale":null,
             "member":{"user":{"id":9,"username":12,"global_name":null,"bot":null},"nick":null,"roles":[70],"permissions":null},"user":null,
             "message":{"id":11,"channel_id":6,"flags":null,"content":5,"embeds":[{"title":4}],"attachments":[{"id":8,"url":null,"size":null}],"components":[{"custom_id":1,"components":null}]},
             "data":{"id":null,"name":5,"type":1.0,"target_id":null,"custom_id":33,"component_type":"3","values":[44],"resolved":{"messages":null,"attachments":null},
               "components":[{"type":null,"custom_id":2,"value":6,"component":null,"values":[1],"components":null}],
               "options":[{"name":1,"type":"3","value":null,"focused":"true"}]} }
            """);

        Assert.Equal((null, InteractionType.Command, "7"), (interaction.ApplicationId, interaction.Type, interaction.Token));
        Assert.Equal(("5", "33", "44", 3), (interaction.Data!.Name, interaction.Data.CustomId, interaction.Data.Values[0], interaction.Data.ComponentType));
        Assert.Equal(("1", OptionType.Text, true), (interaction.Data.Options[0].Name, interaction.Data.Options[0].Type, interaction.Data.Options[0].Focused));
        Assert.Equal((ChannelType.GuildText, 3), (interaction.Channel!.Type, interaction.Channel.Position));
        Assert.Equal(("6", new Snowflake(70), "12"), (interaction.Data.Components[0].Value, interaction.Member!.Roles[0], interaction.Author!.DisplayName));
    }

    [Theory]
    [InlineData("""{"id":"1","type":99999999999,"token":"t"}""")]
    [InlineData("""{"id":"1","type":null,"token":"t"}""")]
    [InlineData("""{"id":"1","type":{"a":1},"token":"t"}""")]
    public void A_kind_that_is_no_number_is_none(string json) => Assert.Equal(default, Read(json).Type);

    [Fact]
    public void As_text_it_shows_neither_token_nor_words()
    {
        var interaction = Read("""{"id":"1","application_id":"43","type":2,"token":"secret","data":{"name":"ask","options":[{"name":"q","type":3,"value":"words"}]}}""");

        Assert.DoesNotMatch("secret|words", $"{interaction} {interaction.Data} {interaction.Data!.Options[0]}");
    }

    private static Interaction Read(string json) => JsonSerializer.Deserialize(json, WireJson.Plain.Interaction)!;
}
