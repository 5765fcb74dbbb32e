using StudyBot.Documents;
using StudyBot.Features.Library;

namespace StudyBot.Tests.Documents;

public sealed class ProgressLineTests
{
    [Fact]
    public void Elsewhere_than_on_a_screen_each_document_has_its_line()
    {
        using var messages = new StringWriter { NewLine = "\n" };
        var progress = new ProgressLine(messages, isOverwritten: false, "Indexing");

        Run(progress);

        Assert.Equal("Indexing 1 of 2\nIndexing 2 of 2\n", messages.ToString());
    }

    [Fact]
    public void On_a_screen_the_line_is_overwritten_and_gone_at_the_end()
    {
        using var messages = new StringWriter();
        var progress = new ProgressLine(messages, isOverwritten: true, "Indexing");

        Run(progress);

        var blank = "\r" + new string(' ', "Indexing 1 of 2".Length) + "\r";
        Assert.Equal($"Indexing 1 of 2{blank}Indexing 2 of 2{blank}", messages.ToString());
    }

    private static void Run(ProgressLine progress)
    {
        for (var done = 0; done <= 2; done++)
        {
            progress.Show(new IndexProgress(done, 2, null));
        }
    }
}
