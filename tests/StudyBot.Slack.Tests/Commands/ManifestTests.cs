using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Slack.Commands;
using StudyBot.Testing.Chat;

namespace StudyBot.Slack.Tests.Commands;

public sealed class ManifestTests
{
    private static readonly CommandCatalog Catalog = new(
        [
            Scripted.Command("summit", _ => throw new InvalidOperationException(), parameters: [new Parameter("name", "A place", IsCompleted: true), new Parameter("by", "Whose")]),
            Scripted.Command("who", _ => throw new InvalidOperationException()),
        ],
        [],
        [],
        [Scripted.OnMessage("Add as source", _ => throw new InvalidOperationException())]);

    [Fact]
    public void Commands_follow_from_what_they_say_of_themselves()
    {
        var manifest = Manifest.Write(Catalog, SlackCommandNames.Usual);

        Assert.Contains("- command: \"/summit\"\n      description: \"What /summit is for\"\n      usage_hint: \"[name] [by:…]\"", manifest, StringComparison.Ordinal);
        Assert.Contains("- command: \"/studybot\"", manifest, StringComparison.Ordinal);
        Assert.Contains("callback_id: \"Add as source\"", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_Slacks_own_is_left_to_the_umbrella() =>
        Assert.DoesNotContain("\"/who\"", Manifest.Write(Catalog, SlackCommandNames.Usual), StringComparison.Ordinal);

    [Fact]
    public void Each_kind_of_name_can_be_left_out()
    {
        Assert.DoesNotContain("/summit\"", Manifest.Write(Catalog, new SlackCommandNames(false, "studybot")), StringComparison.Ordinal);
        Assert.DoesNotContain("/studybot\"", Manifest.Write(Catalog, new SlackCommandNames(true, "")), StringComparison.Ordinal);
        Assert.Contains("\"/readers\"", Manifest.Write(Catalog, new SlackCommandNames(true, "/Readers ")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("a-name-that-goes-on-for-far-too-long")]
    [InlineData("ümlaut")]
    [InlineData("Summit")]
    [InlineData("/remind")]
    [InlineData("who")]
    public void A_name_that_Slack_does_not_take_or_a_command_has_is_refused(string umbrella) =>
        Assert.Throws<ArgumentException>(() => Manifest.Write(Catalog, new SlackCommandNames(true, umbrella)));

    [Fact]
    public void Where_no_command_has_a_name_of_its_own_the_umbrella_may_have_any_of_theirs() =>
        Assert.Contains("/summit", Manifest.Write(Catalog, new SlackCommandNames(false, "summit")), StringComparison.Ordinal);

    [Theory]
    [InlineData("/studybot", "summit nagato", "summit nagato")]
    [InlineData("/STUDYBOT", "", "/help")]
    [InlineData("/summit", "nagato  harbour", "/summit nagato  harbour")]
    [InlineData("/summit", "", "/summit")]
    public void What_is_typed_is_a_line_of_the_house(string command, string text, string line) =>
        Assert.Equal(line, new CommandNames(SlackCommandNames.Usual, Catalog).LineOf(command, text));

    [Fact]
    public void The_menu_of_a_command_finds_back_to_it()
    {
        var offered = CompletedParameter.Of("/summit nowhere by:\"Kari \"\"K\"\" Ono\" private:false", new WantedValue("name"), Catalog)!;

        var read = CompletedParameter.Read(offered.ActionId, offered.BlockId, Catalog)!;

        var line = Assert.IsType<LineReading.Understood>(CommandLine.Read(read.LineWith("a \"quoted\" name:x"), Catalog));
        Assert.Equal(("a \"quoted\" name:x", "Kari \"K\" Ono", false), (line.Arguments.Text("name"), line.Arguments.Text("by"), line.IsPrivate));
        Assert.Null(CompletedParameter.Read("find:gone::name", null, Catalog));
    }

    [Fact]
    public void Nothing_is_offered_where_the_rest_of_the_line_could_not_be_kept()
    {
        var longest = new string('x', SlackLimits.Id - "rest:/summit by:\"\"".Length);

        Assert.NotNull(CompletedParameter.Of($"/summit by:{longest}", new WantedValue("name"), Catalog));
        Assert.Null(CompletedParameter.Of($"/summit by:{longest}x", new WantedValue("name"), Catalog));
        Assert.Null(CompletedParameter.Of("/summit", new WantedValue("by"), Catalog));
    }
}
