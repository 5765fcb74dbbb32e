using System.Text.RegularExpressions;

namespace StudyBot.EndToEnd.Tests.Slack.Server;

/// <summary>Every limit of Block Kit: what is just within passes, what is beyond is refused and says where.</summary>
public sealed partial class FakeBlockTests : FakeSlackScene
{
    private const string OpenSection = """{"type":"section","text":{"type":"mrkdwn","text":"a"}""";
    private const string Section = OpenSection + "}";
    private const string Button = """{"type":"button","action_id":"b","text":{"type":"plain_text","text":"Press"}""";
    private const string Option = """{"text":{"type":"plain_text","text":"One"},"value":"1"}""";

    // In a template "N*c" stands for so many of a character, and "N×{…}" for a list of so many of an object, with # for the place of each.
    [Theory]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"N*a"}}]""", 3000)]
    [InlineData("""[{"type":"section","text":{"type":"plain_text","text":"N*😀"}}]""", 3000)]
    [InlineData("""[{"type":"section","fields":[{"type":"mrkdwn","text":"N*a"}]}]""", 2000)]
    [InlineData("""[{"type":"header","text":{"type":"plain_text","text":"N*a"}}]""", 150)]
    [InlineData("""[{"type":"section","block_id":"N*a","text":{"type":"mrkdwn","text":"a"}}]""", 255)]
    [InlineData("""[{"type":"actions","elements":[{"type":"button","action_id":"b","text":{"type":"plain_text","text":"N*a"}}]}]""", 75)]
    [InlineData("""[{"type":"actions","elements":[{"type":"button","action_id":"N*a","text":{"type":"plain_text","text":"a"}}]}]""", 255)]
    [InlineData("""[{"type":"actions","elements":[{"type":"button","action_id":"b","value":"N*a","text":{"type":"plain_text","text":"a"}}]}]""", 2000)]
    [InlineData("""[{"type":"actions","elements":[{"type":"button","action_id":"b","url":"https://example.org/N*a","text":{"type":"plain_text","text":"a"}}]}]""", 2980)]
    [InlineData("""[{"type":"actions","elements":[{"type":"static_select","action_id":"b","options":[{"text":{"type":"plain_text","text":"N*a"},"value":"1"}]}]}]""", 75)]
    [InlineData("""[{"type":"actions","elements":[{"type":"static_select","action_id":"b","options":[{"text":{"type":"plain_text","text":"a"},"value":"N*a"}]}]}]""", 75)]
    [InlineData("""[{"type":"image","image_url":"https://example.org","alt_text":"N*a"}]""", 2000)]
    [InlineData("""[N×{"type":"section","text":{"type":"mrkdwn","text":"a"}}]""", 50)]
    [InlineData("""[{"type":"section","fields":[N×{"type":"mrkdwn","text":"a"}]}]""", 10)]
    [InlineData("""[{"type":"context","elements":[N×{"type":"mrkdwn","text":"a"}]}]""", 10)]
    [InlineData("""[{"type":"actions","elements":[N×{"type":"button","action_id":"b#","text":{"type":"plain_text","text":"a"}}]}]""", 25)]
    [InlineData("""[{"type":"actions","elements":[{"type":"static_select","action_id":"b","options":[N×{"text":{"type":"plain_text","text":"a"},"value":"#"}]}]}]""", 100)]
    [InlineData("""[{"type":"actions","elements":[{"type":"overflow","action_id":"b","options":[N×{"text":{"type":"plain_text","text":"a"},"value":"#"}]}]}]""", 5)]
    [InlineData("""[{"type":"actions","elements":[{"type":"radio_buttons","action_id":"b","options":[N×{"text":{"type":"plain_text","text":"a"},"value":"#"}]}]}]""", 10)]
    public async Task A_limit_is_where_Slack_has_it(string template, int most)
    {
        var within = await Client.CallAsync("chat.postMessage", Post($"\"text\":\"a\",\"blocks\":{Filled(template, most)}", "1"));
        Slack.Violations.AssertNone();
        Time.Advance(TimeSpan.FromSeconds(1));

        // The address is measured whole: its beginning is longer than one character.
        var beyond = await Client.CallAsync("chat.postMessage", Post($"\"text\":\"a\",\"blocks\":{Filled(template, most == 2980 ? 2981 : most + 1)}", "2"));

        Assert.True((bool)within["ok"]!);
        Assert.Equal("invalid_blocks", (string?)beyond["error"]);
        Assert.Contains("[json-pointer:/blocks", (string?)beyond["response_metadata"]!["messages"]![0], StringComparison.Ordinal);
        Assert.NotEmpty(Slack.Violations.Found);
    }

    [Theory]
    [InlineData($"[{OpenSection},\"colour\":\"red\"}}]")]
    [InlineData("""[{"type":"section"}]""")]
    [InlineData("""[{"type":"poem","text":"a"}]""")]
    [InlineData("""[{"type":"header","text":{"type":"mrkdwn","text":"a"}}]""")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":" "}}]""")]
    [InlineData($"[{{\"type\":\"actions\",\"elements\":[{Button}}},{Button}}}]}}]")]
    [InlineData($"[{OpenSection},\"block_id\":\"x\"}},{OpenSection},\"block_id\":\"x\"}}]")]
    [InlineData($"[{{\"type\":\"actions\",\"elements\":[{Button},\"style\":\"loud\"}}]}}]")]
    [InlineData($"[{{\"type\":\"actions\",\"elements\":[{{\"type\":\"static_select\",\"action_id\":\"b\",\"options\":[{Option},{Option}]}}]}}]")]
    [InlineData("""[{"type":"actions","elements":[{"type":"plain_text_input","action_id":"b"}]}]""")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"<!channel> look"}}]""")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"<@U123>"}}]""")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"salt & pepper"}}]""")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"1 < 2"}}]""")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":"2 > 1"}}]""")]
    public async Task Blocks_that_Slack_or_this_house_does_not_bear_are_refused(string blocks)
    {
        var answer = await Client.CallAsync("chat.postMessage", Post($"\"text\":\"a\",\"blocks\":{blocks}"));

        Assert.Equal("invalid_blocks", (string?)answer["error"]);
        Assert.Empty(Channel.Messages);
    }

    [Theory]
    [InlineData("salt &amp; pepper, 1 &lt; 2 &gt; 0")]
    [InlineData("> quoted\\n>>> and more")]
    [InlineData("<https://example.org/?a=1&amp;b=2|here> and <!date^1392734382^{date}|then>")]
    public async Task Markup_that_is_right_passes(string text)
    {
        var answer = await Client.CallAsync("chat.postMessage", Post($$$"""
            "text":"a","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"{{{text}}}"}}]
            """));

        Assert.True((bool)answer["ok"]!);
        Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task What_is_read_is_without_marks_of_the_wire()
    {
        await Client.CallAsync("chat.postMessage", Post("""
            "text":"a","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"salt &amp; <https://example.org|pepper> &lt;1&gt;"}}]
            """));

        Assert.Equal("salt & pepper <1>", Assert.Single(Channel.Messages).Text);
    }

    [Fact]
    public async Task Blocks_want_a_text_for_who_does_not_see_them()
    {
        var answer = await Client.CallAsync("chat.postMessage", Post($"\"blocks\":[{Section}]"));

        Assert.False((bool)answer["ok"]!);
    }

    private static string Filled(string template, int count) => Repeated().Replace(template, m =>
        m.Groups["one"].Success
            ? string.Concat(Enumerable.Repeat(m.Groups["one"].Value, count))
            : string.Join(',', Enumerable.Range(0, count).Select(place => m.Groups["many"].Value.Replace("#", $"{place}", StringComparison.Ordinal))));

    [GeneratedRegex(@"N\*(?<one>a|😀)|N×(?<many>\{.*?\}(?=\]))", RegexOptions.None, 1000)]
    private static partial Regex Repeated();
}
