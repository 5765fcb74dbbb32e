using StudyBot.Terminal.Lines.Editing;
using StudyBot.Terminal.Screens;

namespace StudyBot.Terminal.Tests.Screens;

public sealed class TextFoldTests
{
    [Theory]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one two three", 9, "one two\nthree")]
    [InlineData("onetwothree", 5, "onet\nwoth\nree")]
    [InlineData("  - a list item that is long enough to go on", 31, "  - a list item that is long\n    enough to go on")]
    [InlineData("[12] paragraph 3 holds a sentence that goes on", 31, "[12] paragraph 3 holds a\n     sentence that goes on")]
    [InlineData("漢字漢字漢字", 8, "漢字漢\n字漢字")]
    [InlineData("first\nsecond line here", 12, "first\nsecond line\nhere")]
    public void Lines_are_folded_at_words_and_stand_under_their_text(string text, int width, string folded) =>
        Assert.Equal(folded, TextFold.At(width, text));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    public void Nothing_is_lost_and_nothing_is_too_wide(int width)
    {
        var text = $"{new string('x', 90)} 漢字とかな e\u0301 a  b   [1] 👍 " + string.Join(' ', Enumerable.Repeat("words", 30));

        var folded = TextFold.At(width, text);

        Assert.Equal(Letters(text), Letters(folded));
        Assert.All(folded.Split('\n'), line => Assert.InRange(LineView.Cells(line), 0, Math.Max(2, width - 1)));
    }

    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
