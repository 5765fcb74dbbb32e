using System.Text.RegularExpressions;
using CsCheck;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Cards;

namespace StudyBot.Slack.Tests.Cards;

public sealed class MrkdwnWriterTests
{
    private static readonly string[] Pieces = ["a", " ", "*", "_", "~", "`", "<", ">", "&", "!", "@", "#", "|", ":", "\n", "é", "漢", "שלום", "🙂", "\u202E", "\u200B"];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[0, 60],
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat));

    [Theory]
    [InlineData("<!channel> <@U123> <#C1|talk>", "&lt;!channel&gt; &lt;@U123&gt; &lt;#C1|talk&gt;")]
    [InlineData("a & b < c > d", "a &amp; b &lt; c &gt; d")]
    [InlineData("&lt;!here&gt;", "&amp;lt;!here&amp;gt;")]
    [InlineData("my_speech_file.txt", "my_speech_file.txt")]
    [InlineData("at 10:30 and 11:45", "at 10:30 and 11:45")]
    public void What_would_be_a_mention_is_text(string text, string marked)
    {
        var written = MrkdwnWriter.Write(text, 500);

        Assert.Equal((marked, true), (written.Marked, written.IsInert));
    }

    [Theory]
    [InlineData("*bold*")]
    [InlineData("_italic_")]
    [InlineData("a ~struck~ b")]
    [InlineData("`code`")]
    [InlineData(":smile:")]
    [InlineData("one\n> two")]
    public void What_would_be_a_style_is_shown_plain_and_as_it_was_written(string text)
    {
        var written = MrkdwnWriter.Write(RichText.Of(new TextRun("Label", TextStyles.Bold), new TextRun(" "), new TextRun(text)), 500);

        var shown = written.AsObject();
        Assert.Equal(("plain_text", false), (shown.Type, shown.Emoji));
        Assert.Equal($"Label {text}", shown.Text);
    }

    [Fact]
    public void A_channel_is_shown_as_it_is_called_and_where_it_cannot_be_by_its_id()
    {
        var written = MrkdwnWriter.Write(RichText.Of(new TextRun("In "), new TextRun("#C0123") { Channel = new ChannelId("C0123") }, new TextRun(" daily")), 500);

        Assert.Equal(("In <#C0123> daily", "In #C0123 daily", true), (written.Marked, written.Plain, written.IsInert));
        Assert.Equal("#a|b", MrkdwnWriter.Write(RichText.Of(new TextRun("#a|b") { Channel = new ChannelId("a|b") }), 500).Marked);
    }

    [Fact]
    public void Styles_and_links_of_the_card_itself_are_markup()
    {
        var written = MrkdwnWriter.Write(
            RichText.Of(
                new TextRun("Date ", TextStyles.Bold),
                new TextRun("soon", TextStyles.Italic),
                new TextRun(", type "),
                new TextRun("/quote *", TextStyles.Code),
                new TextRun(" or "),
                new TextRun("read", Link: new Uri("https://example.org/a?b=1&c=|2"))),
            500);

        Assert.Equal("*Date* _soon_, type `/quote *` or <https://example.org/a?b=1&amp;c=%7C2|read>", written.Marked);
        Assert.True(written.IsInert);
    }

    [Fact]
    public void A_style_within_a_word_would_show_its_signs_and_is_left_out() =>
        Assert.Equal("remarkable", MrkdwnWriter.Write(RichText.Of(new TextRun("re"), new TextRun("mark", TextStyles.Bold), new TextRun("able")), 100).Marked);

    [Fact]
    public void Whatever_the_text_nothing_in_it_is_markup_and_all_of_it_can_be_read() => Text.Sample(
        text =>
        {
            var written = MrkdwnWriter.Write(text, 2000);

            Assert.Equal(Read(TextSafety.Clean(text)), Read(written.Plain));
            Assert.Equal(Read(TextSafety.Clean(text)), Read(Markup.Unescape(written.Marked)));
            Assert.DoesNotMatch("[<>]", written.Marked);
            Assert.DoesNotMatch("&(?!amp;|lt;|gt;)", written.Marked);
            if (written.IsInert)
            {
                Assert.DoesNotMatch(new Regex(@"[*~`]|:[^\s:]+:|^\s*(&gt;)", RegexOptions.Multiline), written.Marked);
            }
        },
        iter: 2000);

    [Fact]
    public void Whatever_the_room_it_is_kept() => Gen.Select(Text, Gen.Int[20, 200]).Sample(
        (text, most) =>
        {
            var written = MrkdwnWriter.Write(RichText.Of(new TextRun("Head", TextStyles.Bold), new TextRun(" " + text, TextStyles.Italic)), most);

            Assert.InRange(CodePoints.Count(written.Marked), 0, most);
            Assert.InRange(CodePoints.Count(written.Plain), 0, most);
            Assert.True(written.IsCut == written.Plain.Contains('…', StringComparison.Ordinal) || text.Contains('…', StringComparison.Ordinal) || written.IsCut);
        },
        iter: 2000);

    [Fact]
    public void A_cut_is_between_two_characters_and_visible()
    {
        var written = MrkdwnWriter.Write(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 10)), 20);

        Assert.True(written.IsCut);
        Assert.Equal("👩‍👩‍👧‍👦👩‍👩‍👧‍👦…", written.Plain);
    }

    // Empty lines may be fewer, and what runs from right to left is among itself.
    private static string Read(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not (Direction.Isolate or Direction.EndOfIsolate)));
}
