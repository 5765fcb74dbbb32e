using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Lucene.Tests.Index;

/// <summary>Whatever happens to its files, the next question is answered.</summary>
public sealed class Losing_the_index
{
    private const string Text = "The harbour treaty\n\nThe delegates signed the harbour treaty in Oslo on 3 May 2021.\n";
    private const string Question = "Where did the delegates sign the harbour treaty?";

    [Fact]
    public async Task It_is_read_again_after_a_restart()
    {
        await using var shelf = new Shelf();
        var source = await FillAsync(shelf);

        shelf.Reopen();

        Assert.Contains(source, shelf.Index.Sources.Keys);
        await IsAnsweredAsync(shelf);
    }

    [Fact]
    public async Task A_deleted_folder_is_filled_again()
    {
        await using var shelf = new Shelf();
        await FillAsync(shelf);
        shelf.Close();

        Directory.Delete(shelf.Folder, recursive: true);
        shelf.Reopen();

        await IsAnsweredAsync(shelf);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(0.1, 1)]
    [InlineData(0.5, 1)]
    [InlineData(0.9, 1)]
    [InlineData(0.5, 0)]
    public async Task Garbled_and_cut_files_are_made_again(double at, double kept)
    {
        for (var file = 0; ; file++)
        {
            await using var shelf = new Shelf();
            await FillAsync(shelf);
            shelf.Close();
            var files = Directory.GetFiles(shelf.Folder).Order(StringComparer.Ordinal).ToList();
            if (file >= files.Count)
            {
                break;
            }

            var bytes = await File.ReadAllBytesAsync(files[file], TestContext.Current.CancellationToken);
            bytes[(int)(at * (bytes.Length - 1))] ^= 0xFF;
            await File.WriteAllBytesAsync(files[file], bytes[..(kept < 1 ? (int)(at * bytes.Length) : bytes.Length)], TestContext.Current.CancellationToken);
            shelf.Reopen();

            await IsAnsweredAsync(shelf);
        }
    }

    [Fact]
    public async Task Files_that_are_no_index_are_cleared()
    {
        await using var shelf = new Shelf();
        await FillAsync(shelf);
        shelf.Close();

        foreach (var file in Directory.GetFiles(shelf.Folder))
        {
            await File.WriteAllTextAsync(file, "no index", TestContext.Current.CancellationToken);
        }

        shelf.Reopen();

        await IsAnsweredAsync(shelf);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_leaves_an_index_in_memory()
    {
        await using var shelf = new Shelf();
        await shelf.AddAsync(GroupId.Terminal, Text);
        var parent = Path.GetDirectoryName(shelf.Folder)!;
        Directory.CreateDirectory(parent);
        // A file where a folder above should be: nothing can be made below it.
        var blocked = Path.Combine(parent, "file");
        await File.WriteAllTextAsync(blocked, "", TestContext.Current.CancellationToken);
        using var index = new LuceneSearchIndex(
            Path.Combine(blocked, "search"), Microsoft.Extensions.Logging.Abstractions.NullLogger<LuceneSearchIndex>.Instance);
        using var finder = new Knowledge.Lookup.Asking.PassageFinder(index, shelf.Stores.Sources, shelf.Stores.Facts, shelf.Stores.Names);

        var found = await finder.FindAsync(GroupId.Terminal, Question, null, 1, TestContext.Current.CancellationToken);

        Assert.Single(found.Passages);
    }

    [Fact]
    public async Task What_was_not_committed_is_not_there_after_a_crash()
    {
        await using var shelf = new Shelf();
        var source = new SourceId(GroupId.Terminal, new ContentHash("ab"));
        shelf.Index.Put(source, 1, [new IndexedPassage(0, 1, TermReader.Read("harbour", new TextSpan(0, 7)), [], [])]);

        shelf.Reopen();

        Assert.Empty(shelf.Index.Sources);
    }

    private static async Task<SourceId> FillAsync(Shelf shelf)
    {
        var source = await shelf.AddAsync(GroupId.Terminal, Text);
        await IsAnsweredAsync(shelf);
        return source;
    }

    private static async Task IsAnsweredAsync(Shelf shelf)
    {
        var found = await shelf.AskAsync(GroupId.Terminal, Question);

        Assert.Contains("in Oslo", found.Passages[0].Sentence.Text, StringComparison.Ordinal);
    }
}
