using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Payloads.Components;
using StudyBot.Discord.Wire.Payloads.Interactions;
using StudyBot.Discord.Wire.Payloads.Json;
using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Tests.Wire.Payloads;

/// <summary>What goes out, against what Discord's description says.</summary>
public class Bodies
{
    public static TheoryData<string, string> Answers => new()
    {
        { Write(new InteractionAnswer.Pong()), """{"type":1}""" },
        { Write(InteractionAnswer.Defer.Publicly), """{"type":5}""" },
        { Write(InteractionAnswer.Defer.Privately), """{"type":5,"data":{"flags":64,"allowed_mentions":{"parse":[]}}}""" },
        { Write(new InteractionAnswer.DeferUpdate()), """{"type":6}""" },
        {
            Write(new InteractionAnswer.Complete(new CompletionChoices([new CommandChoice("Nagato", "nagato"), new CommandChoice("3", new OptionValue.Whole(3))]))),
            """{"type":8,"data":{"choices":[{"name":"Nagato","value":"nagato"},{"name":"3","value":3}]}}"""
        },
        {
            Write(new InteractionAnswer.OpenModal(new Modal("f", "Add", [
                new Label("Text", new TextInput("text", TextInputStyle.Paragraph, MaxLength: 4000), "Paste it"),
                new Label("File", new FileUpload("file", 0, 1, false)),
                new TextDisplay("A word"),
            ]))),
            """
            {"type":9,"data":{"custom_id":"f","title":"Add","components":[
              {"type":18,"label":"Text","description":"Paste it","component":{"type":4,"custom_id":"text","style":2,"max_length":4000}},
              {"type":18,"label":"File","component":{"type":19,"custom_id":"file","min_values":0,"max_values":1,"required":false}},
              {"type":10,"content":"A word"}]}}
            """
        },
        {
            Write(new InteractionAnswer.Say(new OutgoingMessage
            {
                Embeds = [new Embed("T", "D", Color: 0x3355aa, Footer: new EmbedFooter("F"), Fields: [new EmbedField("n", "v", true)])],
                Components =
                [
                    new ActionRow([new Button(ButtonStyle.Primary, "More", "id"), new Button(ButtonStyle.Link, "Open", Url: "https://example.org")]),
                    new ActionRow([new StringSelect("s", [new SelectOption("L", "v", Emoji: new Emoji("🙂"))], "Pick")]),
                ],
            })),
            """
            {"type":4,"data":{"embeds":[{"title":"T","description":"D","color":3364266,"footer":{"text":"F"},"fields":[{"name":"n","value":"v","inline":true}]}],
             "components":[{"type":1,"components":[{"type":2,"style":1,"label":"More","custom_id":"id"},{"type":2,"style":5,"label":"Open","url":"https://example.org"}]},
              {"type":1,"components":[{"type":3,"custom_id":"s","options":[{"label":"L","value":"v","emoji":{"name":"🙂"}}],"placeholder":"Pick"}]}],
             "allowed_mentions":{"parse":[]}}}
            """
        },
        {
            Write(new InteractionAnswer.Update(new OutgoingMessage
            {
                Flags = MessageFlags.ComponentsV2,
                Components =
                [
                    new Container(
                        [
                            new Section([new TextDisplay("# T")], new Thumbnail(new Media("attachment://a.png"))),
                            new Separator(true, 1),
                            new MediaGallery([new GalleryItem(new Media("attachment://a.png"))]),
                            new FileDisplay(new Media("attachment://a.txt")),
                        ],
                        0xffffff),
                ],
            })),
            """
            {"type":7,"data":{"flags":32768,"allowed_mentions":{"parse":[]},"components":[{"type":17,"accent_color":16777215,"components":[
              {"type":9,"components":[{"type":10,"content":"# T"}],"accessory":{"type":11,"media":{"url":"attachment://a.png"}}},
              {"type":14,"divider":true,"spacing":1},{"type":12,"items":[{"media":{"url":"attachment://a.png"}}]},
              {"type":13,"file":{"url":"attachment://a.txt"}}]}]}}
            """
        },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_is_written_as_Discord_describes_it(string written, string expected) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(written)), written);

    [Fact]
    public void A_command_is_written_and_read_as_the_same()
    {
        IReadOnlyList<ApplicationCommand> commands =
        [
            new("source", Description: "Sources", Options:
            [
                new CommandOption(OptionType.Subcommand, "add", "Add one", Options: [new CommandOption(OptionType.Attachment, "file", "A file", Required: true)]),
            ],
                DefaultMemberPermissions: Permissions.ManageGuild, Contexts: [0], IntegrationTypes: [0]),
        ];

        var json = JsonSerializer.Serialize(commands, WireJson.Plain.IReadOnlyListApplicationCommand);
        var listed = json.Replace("\"default_member_permissions\":32", "\"default_member_permissions\":\"32\",\"version\":\"9\"", StringComparison.Ordinal);
        var read = JsonSerializer.Deserialize(listed, WireJson.Plain.IReadOnlyListApplicationCommand);

        Assert.Equal(
            """
            [{"name":"source","type":1,"description":"Sources","options":[{"type":1,"name":"add","description":"Add one","options":[{"type":11,"name":"file","description":"A file","required":true}]}],"default_member_permissions":32,"contexts":[0],"integration_types":[0]}]
            """,
            json);
        Assert.Equal(json, JsonSerializer.Serialize(read!, WireJson.Plain.IReadOnlyListApplicationCommand));
    }

    [Fact]
    public void Text_goes_as_it_is()
    {
        var json = Encoding.UTF8.GetString(BodyWriter.Write(new OutgoingMessage { Content = "長門 “é” <@1> 🙂" }));

        Assert.Contains("長門 “é” <@1> 🙂", JsonNode.Parse(json)!["content"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("長門", json, StringComparison.Ordinal);
    }

    private static string Write(InteractionAnswer answer) => Encoding.UTF8.GetString(BodyWriter.Write(answer));
}
