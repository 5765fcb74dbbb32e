using StudyBot.Slack.Forms;
using StudyBot.Slack.Interactions;

namespace StudyBot.Slack.Tests.Interactions;

public sealed class IncomingTextTests
{
    [Theory]
    [InlineData("a &amp; b &lt;c&gt;", "a & b <c>")]
    [InlineData("see <https://example.org/a|the readout>", "see the readout (https://example.org/a)")]
    [InlineData("see <https://example.org/a|example.org/a> and <https://example.org>", "see https://example.org/a and https://example.org")]
    [InlineData("<@U1|ana> told <#C1|talk> and <!here>", "ana told talk and @here")]
    [InlineData("&lt;https://example.org&gt;", "<https://example.org>")]
    public void A_message_is_read_as_it_was_written(string sent, string read) => Assert.Equal(read, IncomingText.OfMessage(sent));

    [Fact]
    public void Where_a_form_was_opened_is_read_back()
    {
        var origin = new FormOrigin("C1", "17.2", "https://hooks.slack.com/actions/1", 1772355600);
        var inChannel = origin with { Thread = null };

        Assert.Equal(origin, FormOrigin.Read(origin.Write()));
        Assert.Equal(inChannel, FormOrigin.Read(inChannel.Write()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"channel\":7}")]
    [InlineData("{\"channel\":\"C1\\n<!here>\"}")]
    [InlineData("not json")]
    [InlineData(null)]
    public void What_is_damaged_says_nothing(string? text) => Assert.Null(FormOrigin.Read(text).Channel);

    [Fact]
    public void An_address_that_is_too_long_is_left_out()
    {
        var written = new FormOrigin("C1", null, "https://hooks.slack.com/" + new string('x', 4000), 1).Write();

        Assert.InRange(written.Length, 1, SlackLimits.PrivateMetadata);
        Assert.Equal("C1", FormOrigin.Read(written).Channel);
    }
}
