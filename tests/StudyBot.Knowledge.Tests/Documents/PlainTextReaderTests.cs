using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Tests.Documents;

public class PlainTextReaderTests
{
    private const string Sample = "Café – “Nagato”\r\nsecond line";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides_and_is_left_out(string encoding)
    {
        var with = Encoding.GetEncoding(encoding);

        Assert.Equal(Sample, TextOf([.. with.GetPreamble(), .. with.GetBytes(Sample)]));
    }

    [Fact]
    public void Without_a_mark_strict_utf8_comes_first() =>
        Assert.Equal(Sample, TextOf(new UTF8Encoding(false).GetBytes(Sample)));

    [Fact]
    public void Utf16_is_known_by_its_zeros()
    {
        Assert.Equal(Sample, TextOf(new UnicodeEncoding(bigEndian: false, byteOrderMark: false).GetBytes(Sample)));
        Assert.Equal(Sample, TextOf(new UnicodeEncoding(bigEndian: true, byteOrderMark: false).GetBytes(Sample)));
    }

    [Fact]
    public void What_is_no_utf8_is_windows_1252() =>
        Assert.Equal("Café – “x”", TextOf([(byte)'C', (byte)'a', (byte)'f', 0xE9, (byte)' ', 0x96, (byte)' ', 0x93, (byte)'x', 0x94]));

    [Fact]
    public void Nothing_but_white_space_is_empty()
    {
        Assert.IsType<ReadOutcome.SourceIsEmpty>(PlainTextReader.Read([]));
        Assert.IsType<ReadOutcome.SourceIsEmpty>(PlainTextReader.Read(" \r\n\t"u8));
        Assert.IsType<ReadOutcome.SourceIsEmpty>(PlainTextReader.Read([0xEF, 0xBB, 0xBF]));
        Assert.IsType<ReadOutcome.SourceIsEmpty>(PlainTextReader.Read("\u200B \u202E\u2060\uFEFF\u00AD\n"u8));
    }

    [Fact]
    public void A_zero_or_many_control_characters_are_binary()
    {
        Assert.IsType<ReadOutcome.SourceIsBinary>(PlainTextReader.Read("text with \0 in it"u8));
        Assert.IsType<ReadOutcome.SourceIsBinary>(PlainTextReader.Read("\u0001\u0002 ELF"u8));
        Assert.IsType<ReadOutcome.SourceIsBinary>(PlainTextReader.Read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]));
    }

    [Fact]
    public void One_control_character_in_a_hundred_is_let_pass()
    {
        Assert.IsType<ReadOutcome.Read>(PlainTextReader.Read(Encoding.ASCII.GetBytes(new string('a', 99) + "\u0001")));
        Assert.IsType<ReadOutcome.SourceIsBinary>(PlainTextReader.Read(Encoding.ASCII.GetBytes(new string('a', 98) + "\u0001\u0001")));
    }

    [Fact]
    public void More_than_the_limit_is_too_large()
    {
        var outcome = PlainTextReader.Read(new byte[DocumentLimits.MaxBytes + 1]);

        Assert.Equal(DocumentLimits.MaxBytes + 1, Assert.IsType<ReadOutcome.SourceTooLarge>(outcome).Bytes);
    }

    private static string TextOf(byte[] bytes) => Assert.IsType<ReadOutcome.Read>(PlainTextReader.Read(bytes)).Text.Text;
}
