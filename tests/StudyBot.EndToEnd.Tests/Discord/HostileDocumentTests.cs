using System.IO.Compression;
using System.Text;
using StudyBot.Testing;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>What stands in documents and names of files is shown as text, and nothing else.</summary>
public sealed class HostileDocumentTests(SharedHouse shared) : Scenario(shared)
{
    [Fact]
    public async Task A_document_that_speaks_Discords_markup_is_quoted_word_for_word()
    {
        const string Text = "The Hardanger Summit took place on 14 March 2011 between Prime Minister **Lund** and @everyone <@123456789012345678> "
            + "||hidden|| `code` [here](https://a.example) in ~~Oslo~~ __today__.\n";
        await AskAsync(House.Chair, "source add", ("file", FakeFile.Of("hardanger.txt", Text)));

        var card = await AskAsync(Ann, "summit", ("name", "Hardanger"));
        var read = await AskAsync(Ann, "sources", ("name", "hardanger"));

        foreach (var shown in new[] { card.Text, read.Text })
        {
            Assert.DoesNotContain("**Lund**", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("<@123456789012345678>", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("||hidden||", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("[here](", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("~~Oslo~~", shown, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"(?<!\\)@everyone", shown);
        }
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a\u202etxt.exe")]
    [InlineData("@everyone <@1> **b** `c`.txt")]
    [InlineData("\ud83d\udc1f\ud83d\udc1f.txt")]
    [InlineData("nul.txt")]
    [InlineData("quote\"semicolon;newline\r\n.txt")]
    public async Task A_file_of_any_name_is_added_and_comes_back(string name)
    {
        var file = FakeFile.Of(name, $"The Harbour Summit of {name.Length} guests took place on {name.Length} March 2011 in Oslo.\n{name}\n");

        var added = await AskAsync(House.Chair, "source add", ("file", file));
        var listed = await AskAsync(House.Chair, "source list");

        Assert.NotEmpty(added.Text);
        Assert.DoesNotContain("\u202e", added.Text + listed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<@1>", added.Text + listed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**b**", added.Text + listed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_means_harm_gets_its_sentence_while_others_are_answered_and_the_next_good_one_is_read()
    {
        var harm = await House.Chair.RunAsync(Channel, "source add", ("file", new FakeFile("harm", TestLength.IsLong ? MillionLetters() : Nested(), "application/octet-stream")));

        var other = await AskAsync(Ann, "summit", ("name", "nagato"));
        var refused = await harm.AnswerAsync(IsCard);
        var good = await (await House.Chair.RunAsync(
            Channel, "source add", ("file", FakeFile.Of("good.html", "<!DOCTYPE html><title>Sognefjord</title><p>The Sognefjord Summit took place on 14 March 2011.</p>")))).AnswerAsync(IsCard);

        Assert.Contains("15 December 2016", other.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing was added", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Added: ", good.Text, StringComparison.Ordinal);
    }

    private static bool IsCard(FakeMessage message) => message.Embeds.Any(embed => embed?["title"] is not null);

    /// <summary>Elements in elements, as deep as no page is.</summary>
    private static byte[] Nested() => Encoding.ASCII.GetBytes($"<!DOCTYPE html><html><body>{string.Concat(Enumerable.Repeat("<div>", 100_000))}deep");

    /// <summary>A page of so many operators, packed to next to nothing, that no reader is done with it in its time or memory.</summary>
    private static byte[] MillionLetters()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write("BT /F1 10 Tf "u8);
            for (var i = 0; i < 1_000_000; i++)
            {
                zlib.Write("(abcdefgh) Tj "u8);
            }

            zlib.Write("ET"u8);
        }

        return
        [
            .. "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"u8,
            .. "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n"u8,
            .. Encoding.ASCII.GetBytes($"4 0 obj\n<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n"),
            .. packed.ToArray(),
            .. "\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n"u8,
        ];
    }

    [Theory]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34, 0x00, 0x01 })]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x00, 0x00, 0x00 })]
    public async Task A_file_that_is_no_text_gets_a_sentence(byte[] bytes)
    {
        var answer = await AskAsync(House.Chair, "source add", ("file", new FakeFile("paper.pdf", bytes, "application/pdf")));

        Assert.True(answer.IsPrivate);
        Assert.DoesNotContain("Added", answer.Text, StringComparison.Ordinal);
    }
}
