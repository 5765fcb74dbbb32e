using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Features.Library;
using StudyBot.Knowledge;

namespace StudyBot.Features.Tests.Sources;

/// <summary><c>/source download</c>.</summary>
public sealed class DownloadScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task The_file_comes_back_byte_for_byte_under_its_name()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Minutes\r\n\r\nThe sitting — opened late.\r\n")];
        await scene.Platform.TypeAsync("/source add", scene.Owner, scene.Platform.File("minutes.txt", bytes));

        var answer = await scene.AskAsync("/source download minutes", scene.Owner);
        var file = Assert.Single(answer.Card.Attachments);

        Golden.Check("source-download", answer.Text);
        Assert.Equal(("minutes.txt", "text/plain", bytes.Length), (file.FileName, file.MediaType, file.Bytes));
        Assert.Equal(bytes, (await file.ReadAsync(FeatureScene.Now)).ToArray());
        var line = (await scene.Stores.Audit.ListAsync(FeatureScene.Group, 1, FeatureScene.Now)).Single();
        Assert.Equal(("source.downloaded", (await scene.ListAsync()).Single().Id.Hash.Value, null), (line.Action, line.Subject, line.Detail));
        Assert.Contains("owner took along the file of “Minutes”", (await scene.AskAsync("/audit list", scene.Owner)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_belongs_to_everyone_can_be_fetched_too()
    {
        await scene.Features.Indexer.IndexAsync(IncomingFile.OfBytes("seed.txt", Encoding.UTF8.GetBytes(SourceScene.Summit)), GroupId.Library, null, FeatureScene.Now);

        Assert.Equal("seed.txt", Assert.Single((await scene.AskAsync("/source download seed.txt", scene.Owner)).Card.Attachments).FileName);
    }

    [Fact]
    public async Task Another_groups_file_is_not_to_be_had()
    {
        await scene.AddElsewhereAsync("ferries.txt", SourceScene.Summit);

        var answer = await scene.AskAsync("/source download ferries.txt", scene.Owner);

        Assert.Equal("Nothing found for “ferries.txt”", answer.Card.Title);
    }

    public static TheoryData<string, string> Names => new()
    {
        { "../../etc/passwd", "passwd" },
        { "C:\\Windows\\win.ini", "win.ini" },
        { "..", "document.txt" },
        { "", "document.txt" },
        { "///", "document.txt" },
        { ".bashrc", "bashrc" },
        { "-rf.txt", "rf.txt" },
        { "con.txt", "_con.txt" },
        { "LPT1", "_LPT1" },
        { "nul.tar.gz", "_nul.tar.gz" },
        { "a\u0000b\u001B[31m\n.txt", "ab[31m.txt" },
        { "photo\u202Etxt.exe", "phototxt.exe" },
        { "what? \"why\" <now>|*.txt", "what_ _why_ _now___.txt" },
        { "trailing. . ", "trailing" },
        { "Ærøskøbing 東京 речь.txt", "Ærøskøbing 東京 речь.txt" },
        { "\uD800.txt", "txt" },
    };

    /// <summary>Names that came in before, by another way, are not trusted either.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Whatever_a_file_was_called_it_goes_out_under_a_safe_name(string name, string safe)
    {
        await scene.Features.Indexer.IndexAsync(
            new IncomingFile(name, null, _ => Task.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes(SourceScene.Summit))), FeatureScene.Group, null, FeatureScene.Now);

        var answer = await scene.AskAsync("/source download ferries between neighbours", scene.Owner);

        Assert.Equal(safe, Assert.Single(answer.Card.Attachments).FileName);
    }

    [Fact]
    public async Task A_name_of_ten_thousand_characters_keeps_its_end_and_whole_signs()
    {
        await scene.Features.Indexer.IndexAsync(
            new IncomingFile(string.Concat(Enumerable.Repeat("😀", 5_000)) + ".txt", null, _ => Task.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes(SourceScene.Summit))),
            FeatureScene.Group,
            null,
            FeatureScene.Now);

        var answer = await scene.AskAsync("/source download ferries between neighbours", scene.Owner);

        Assert.Equal(string.Concat(Enumerable.Repeat("😀", 29)) + ".txt", Assert.Single(answer.Card.Attachments).FileName);
    }

    [Fact]
    public async Task Of_two_that_fit_one_is_chosen_and_comes()
    {
        await scene.AddAsync("one.txt", "Minutes\n\nThe first sitting of the year.");
        await scene.AddAsync("two.txt", "Minutes\n\nThe second sitting of the year.");

        var choice = await scene.AskAsync("/source download minutes", scene.Owner);
        var option = choice.Card.Controls.OfType<Choice>().Single().Options[1];
        var answer = scene.AnswerOf(await scene.Platform.PressIdAsync(((Chat.Buttons.SealedTarget)option.Target).Id, scene.Owner));

        Assert.Single(answer.Card.Attachments);
    }
}
