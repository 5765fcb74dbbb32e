using CsCheck;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Cards;

namespace StudyBot.Discord.Tests.Cards;

public sealed class MarkdownWriterTests
{
    private static readonly string[] Pieces =
    [
        "@everyone", "@here", "<@123>", "<@!123>", "<@&9>", "<#5>", "</summit:7>", "<t:1700000000:R>", "<:smile:1>", "<a:wave:2>", "<id:guide>", ":smile:", "::",
        "**bold**", "*", "__", "_a_", "~~", "||x||", "`code`", "```", "# ", "-# ", "- ", "1. ", "2) ", "> ", ">>> ", "[a](https://evil.example)", "https://evil.example/x_y",
        "<https://evil.example>", "\\", "\\*", "\n", "\n\n\n", " ", "a", "word", "12", ".", "(", ")", "שלום", "مرحبا", "\u202E", "\u2066", "\u200B", "\u200D", "😀", "👩‍👩‍👧", "e\u0301", "\uD800", "\t", "\u0007",
    ];

    private static readonly Gen<string> Hostile = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 12].Select(string.Concat);

    [Theory]
    [InlineData("@everyone")]
    [InlineData("<@123> <#5> <@&9> </summit:7>")]
    [InlineData("<t:1700000000:R> <:smile:1> :smile:")]
    [InlineData("[a](https://evil.example) https://evil.example")]
    [InlineData("# no heading")]
    [InlineData("-# no small print")]
    [InlineData("- no list")]
    [InlineData("2016. A year, no list")]
    [InlineData("> no quotation")]
    [InlineData("**no** _style_ ~~at~~ ||all|| `here`")]
    [InlineData("a \\ b")]
    public void What_a_document_says_is_shown_as_its_characters(string text)
    {
        var shown = ShownMarkdown.Read(MarkdownWriter.Write(text, 1000).Text);

        Assert.Empty(shown.Found);
        Assert.Equal(text, shown.Text);
    }

    [Theory]
    [InlineData("discord:7", 100, "By <@7> alone")]
    [InlineData("slack:T1:U7", 100, "By Ana (7) alone")]
    [InlineData("discord:7", 6, "By An…")]
    public void A_member_is_shown_as_one_where_there_is_room(string member, int most, string shown) => Assert.Equal(
        shown,
        MarkdownWriter.Write(RichText.Of(new TextRun("By "), new TextRun("Ana (7)") { Member = new UserId(member) }, new TextRun(" alone")), most).Text);

    [Theory]
    [InlineData("4711", "In <#4711> daily")]
    [InlineData("general", "In \\#general daily")]
    public void A_channel_is_shown_as_it_is_called(string channel, string shown) => Assert.Equal(
        shown,
        MarkdownWriter.Write(RichText.Of(new TextRun("In "), new TextRun($"#{channel}") { Channel = new ChannelId(channel) }, new TextRun(" daily")), 100).Text);

    [Fact]
    public void Whatever_is_written_is_shown_as_its_characters() => Hostile.Sample(text =>
    {
        var shown = ShownMarkdown.Read(MarkdownWriter.Write(text, 4000).Text);

        Assert.Empty(shown.Found);
        Assert.Equal(Unspaced(TextSafety.Clean(text)), Unspaced(shown.Text));
    });

    [Fact]
    public void Whatever_is_cut_stays_within_its_room_and_is_still_only_text() => Gen.Select(Hostile, Gen.Int[0, 60]).Sample((text, most) =>
    {
        var written = MarkdownWriter.Write(text, most);

        Assert.InRange(written.Text.Length, 0, most);
        Assert.Empty(ShownMarkdown.Read(written.Text).Found);
        Assert.True(IsWellFormed(written.Text));
        Assert.Equal(Count(written.Text, Direction.Isolate), Count(written.Text, Direction.EndOfIsolate));
    });

    [Fact]
    public void Styles_of_any_runs_stay_within_the_room() =>
        Gen.Select(Hostile, Gen.Int[0, 31]).Array[0, 5].Select(Gen.Int[0, 80]).Sample((runs, most) =>
        {
            var rich = new RichText([.. runs.Select(r => new TextRun(r.Item1, (TextStyles)r.Item2, new Uri("https://example.org/a(b)")))]);

            var written = MarkdownWriter.Write(rich, most);

            Assert.InRange(written.Text.Length, 0, most);
            Assert.True(IsWellFormed(written.Text));
        });

    [Fact]
    public void What_is_cut_ends_in_an_ellipsis()
    {
        var written = MarkdownWriter.Write("nine days", 6);

        Assert.Equal(new Marked("nine …", IsCut: true), written);
    }

    [Fact]
    public void A_style_is_closed_where_its_text_is_cut()
    {
        var written = MarkdownWriter.Write(RichText.Of(new TextRun("nine days and more", TextStyles.Bold)), 15);

        Assert.Equal("**nine days …**", written.Text);
    }

    [Fact]
    public void Spaces_at_the_edge_of_a_style_stand_outside_it()
    {
        var written = MarkdownWriter.Write(RichText.Of(new TextRun("the"), new TextRun(" third ", TextStyles.Marked), new TextRun("of its kind")), 100);

        Assert.Equal("the **third** of its kind", written.Text);
    }

    [Fact]
    public void Two_runs_of_one_style_are_one()
    {
        var written = MarkdownWriter.Write(RichText.Of(new TextRun("one", TextStyles.Bold), new TextRun("two", TextStyles.Marked)), 100);

        Assert.Equal("**onetwo**", written.Text);
    }

    [Fact]
    public void What_is_to_be_typed_stands_as_it_is_whatever_quotation_it_holds()
    {
        var written = MarkdownWriter.Write(RichText.Of(new TextRun("/ask what is `x`", TextStyles.Code)), 100);

        Assert.Equal("``/ask what is `x` ``", written.Text);
    }

    [Fact]
    public void What_runs_from_right_to_left_is_kept_to_itself()
    {
        var written = MarkdownWriter.Write("שלום world", 100);

        Assert.Equal("\u2068שלום world\u2069", written.Text);
    }

    [Fact]
    public void A_link_is_a_link_only_where_it_opens_a_page()
    {
        var page = MarkdownWriter.Write(RichText.Of(new TextRun("a page", TextStyles.Plain, new Uri("https://example.org/a_(b)"))), 100);
        var script = MarkdownWriter.Write(RichText.Of(new TextRun("a trick", TextStyles.Plain, new Uri("javascript:alert(1)"))), 100);

        Assert.Equal("[a page](https://example.org/a_%28b%29)", page.Text);
        Assert.Equal("a trick", script.Text);
    }

    // Empty lines in a row become one, and white space at the edges is nobody's text.
    private static string Unspaced(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not (Direction.Isolate or Direction.EndOfIsolate)));

    private static int Count(string text, char unit) => text.Count(c => c == unit);

    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(r => r != System.Text.Rune.ReplacementChar || text.Contains('\uFFFD', StringComparison.Ordinal));
}
