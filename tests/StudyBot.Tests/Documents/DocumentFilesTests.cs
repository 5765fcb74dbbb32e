using System.Diagnostics;
using StudyBot.Documents;

namespace StudyBot.Tests.Documents;

public sealed class DocumentFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("studybot-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_stands_for_its_documents_in_order_and_those_below_it()
    {
        Write("b.txt");
        Write("a/z.PDF");
        Write("notes.md");
        Write("a/picture.png");
        Write(".hidden/c.txt");

        var documents = DocumentFiles.Of([folder]);

        Assert.Equal([In("a/z.PDF"), In("b.txt"), In("notes.md")], documents.Files);
        Assert.Empty(documents.Problems);
    }

    [Fact]
    public void A_file_that_is_named_is_taken_whatever_it_is_called()
    {
        Write("speech");

        var documents = DocumentFiles.Of([In("speech")]);

        Assert.Equal([In("speech")], documents.Files);
    }

    [Fact]
    public void What_is_not_there_and_what_is_empty_is_named()
    {
        Directory.CreateDirectory(In("empty"));

        var documents = DocumentFiles.Of([In("empty"), In("missing")]);

        Assert.Empty(documents.Files);
        Assert.Equal(
            [$"The folder \"{In("empty")}\" holds no document (.txt, .md, .markdown, .htm, .html, .pdf, .docx).", $"There is no file or folder \"{In("missing")}\"."],
            documents.Problems);
    }

    [Fact]
    public async Task What_never_ends_or_never_begins_is_not_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs pipes and devices that have paths.");
        using (var maker = Process.Start("mkfifo", [In("pipe.txt")]))
        {
            await maker.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        File.CreateSymbolicLink(In("link.txt"), In("pipe.txt"));
        Write("speech.txt");
        File.CreateSymbolicLink(In("second.txt"), In("speech.txt"));

        var documents = DocumentFiles.Of([folder, "/dev/zero"]);

        Assert.Equal([In("second.txt"), In("speech.txt")], documents.Files);
        Assert.Equal(
            new[] { In("link.txt"), In("pipe.txt"), "/dev/zero" }.Select(path => $"\"{path}\" has nothing to read: it is empty, or a pipe or a device."),
            documents.Problems);
    }

    [Fact]
    public void A_folder_that_leads_into_itself_is_looked_through_once_and_one_that_is_named_by_a_link_is_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links needs a right there.");
        Write("below/speech.txt");
        Directory.CreateSymbolicLink(In("below/up"), folder);
        Directory.CreateSymbolicLink(In("below/again"), folder);
        Directory.CreateSymbolicLink(In("named"), In("below"));

        var documents = DocumentFiles.Of([folder, In("named")]);

        Assert.Equal([In("below/speech.txt"), In("named/speech.txt")], documents.Files);
        Assert.Empty(documents.Problems);
    }

    private string In(string name) => Path.Combine(folder, name);

    private void Write(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(name))!);
        File.WriteAllText(In(name), "text");
    }
}
