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
