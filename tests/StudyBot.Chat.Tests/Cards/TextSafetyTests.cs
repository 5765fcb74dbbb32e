using CsCheck;
using StudyBot.Chat.Cards;
using StudyBot.Testing;

namespace StudyBot.Chat.Tests.Cards;

public sealed class TextSafetyTests
{
    [Theory]
    [InlineData("plain text — “quoted”, é, 日本語", "plain text — “quoted”, é, 日本語")]
    [InlineData("two\nlines", "two\nlines")]
    [InlineData("two\r\nlines\rand\u2028more\u0085", "two\nlines\nand\nmore\n")]
    [InlineData("a\ttab", "a tab")]
    [InlineData("\u001b[31mred\u001b[0m", "[31mred[0m")]
    [InlineData("\u009b31mred\u0007\0\u007f", "31mred")]
    [InlineData("safe\u202Etxt.exe\u202C", "safetxt.exe")]
    [InlineData("\u2066isolated\u2069", "isolated")]
    [InlineData("zero\u200Bwidth\uFEFF", "zerowidth")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("no\u00A0break", "no\u00A0break")]
    [InlineData("👩\u200D🚀", "👩\u200D🚀")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("a\u200Db", "ab")]
    [InlineData("a\u200D", "a")]
    [InlineData("שלום\u200F!", "שלום\u200F!")]
    [InlineData("tag\U000E0041", "tag")]
    [InlineData("", "")]
    public void What_would_act_is_taken_and_what_can_be_seen_stays(string text, string clean) =>
        Assert.Equal(clean, TextSafety.Clean(text));

    // Not an inline case: the test runner itself would mend it.
    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_broken() => Assert.Equal("half \uFFFD pair", TextSafety.Clean("half \uD83D pair"));

    [Fact]
    public void A_line_stays_one_line() => Assert.Equal("a title over two", TextSafety.CleanLine(" a title\nover\ttwo\n"));

    [Fact]
    public void Whatever_goes_in_nothing_that_acts_comes_out_and_cleaning_again_changes_nothing() =>
        Gen.OneOf(Gen.String, Gen.OneOf("\u202E", "\u200D", "\uD83D", "\uDE42", "\u001b", "\r", "\n", "é", "👩", "x").Array[0, 12].Select(string.Concat)).Sample(
            text =>
            {
                var clean = TextSafety.Clean(text);
                return clean == TextSafety.Clean(clean)
                    && clean.All(c => (!char.IsControl(c) || c == '\n') && c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')));
            },
            seed: "000000000001",
            iter: TestLength.Rounds(3_000, 300_000),
            threads: 1);
}
