using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Terminal.Sessions;

namespace StudyBot.Terminal.Tests.Sessions;

public sealed class SavedFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("studybot-files-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_file_of_an_answer_is_written_byte_for_byte_and_the_card_says_where()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, 0, 13, 10, 255];

        var card = await KeepAsync(FileOf("minutes.txt", bytes));

        Assert.Empty(card.Attachments);
        Assert.Equal($"Saved as: {Path.Combine(folder, "minutes.txt")}", Line(card));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Path.Combine(folder, "minutes.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_that_is_there_is_written_over()
    {
        await KeepAsync(FileOf("minutes.txt", "first"u8.ToArray()));

        var card = await KeepAsync(FileOf("minutes.txt", "second"u8.ToArray()));

        Assert.Equal($"Saved as: {Path.Combine(folder, "minutes (2).txt")}", Line(card));
        Assert.Equal("first", await File.ReadAllTextAsync(Path.Combine(folder, "minutes.txt"), Encoding.UTF8, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_name_leads_to_no_other_folder()
    {
        await KeepAsync(FileOf("../../minutes.txt", "x"u8.ToArray()));

        Assert.Equal(["minutes.txt"], Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public async Task What_cannot_be_written_is_said()
    {
        var card = await SavedFiles.KeepAsync(FileOf("minutes.txt", "x"u8.ToArray()), Path.Combine(folder, "gone"), TestContext.Current.CancellationToken);

        Assert.StartsWith("Not saved: The file could not be written here", Line(card), StringComparison.Ordinal);
    }

    private Task<Card> KeepAsync(Card card) => SavedFiles.KeepAsync(card, folder, TestContext.Current.CancellationToken);

    private static Card FileOf(string name, byte[] bytes) => new("A file")
    {
        Attachments = [new Attachment(name, null, bytes.Length, _ => Task.FromResult<ReadOnlyMemory<byte>>(bytes))],
    };

    private static string Line(Card card) => Assert.IsType<Field>(Assert.Single(card.Parts)) is var field ? $"{field.Label}: {field.Value.PlainText}" : "";
}
