using StudyBot.Chat.Cards;
using StudyBot.Discord.Cards;

namespace StudyBot.Discord.Tests.Cards;

public sealed class PlainLabelTests
{
    [Theory]
    [InlineData("Show the passage", 80, "Show the passage")]
    [InlineData("two\nlines", 80, "two lines")]
    [InlineData("nine days", 8, "nine da…")]
    [InlineData("five 👩‍👩‍👧‍👦", 10, "five…")]
    [InlineData("", 80, "…")]
    [InlineData("\u200B\u3164 \u2800", 80, "…")]
    [InlineData("שלום", 80, "\u2068שלום\u2069")]
    [InlineData("\u202Eevil", 80, "evil")]
    public void A_label_is_one_line_within_its_room_and_never_blank(string text, int most, string shown) => Assert.Equal(shown, PlainLabel.Of(text, most));

    [Theory]
    [InlineData("Nagato Summit", "nagato-summit.txt")]
    [InlineData("../../etc/passwd", "etc-passwd.txt")]
    [InlineData("日露", "card.txt")]
    public void A_card_as_a_file_is_named_by_its_title(string title, string name) => Assert.Equal(name, FileName.OfTitle(title));

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\a\\notes.txt", "notes.txt")]
    [InlineData("a\"b.txt", "a'b.txt")]
    [InlineData(" ", "file")]
    public void A_file_keeps_its_own_name_without_folders(string name, string sent) => Assert.Equal(sent, FileName.Of(name));
}
