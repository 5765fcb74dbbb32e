using Microsoft.Extensions.Time.Testing;
using StudyBot.Documents;
using StudyBot.Features.Library;

namespace StudyBot.Tests.Documents;

public sealed class ProgressLineTests : IDisposable
{
    private readonly FakeTimeProvider time = new();
    private readonly StringWriter messages = new() { NewLine = "\n" };

    [Fact]
    public void Elsewhere_than_on_a_screen_each_document_has_its_line()
    {
        using var progress = Make(width: null);

        Run(progress);

        Assert.Equal("Indexing 1 of 2\nIndexing 2 of 2\n", messages.ToString());
    }

    [Fact]
    public void On_a_screen_the_line_is_overwritten_and_gone_at_the_end()
    {
        using var progress = Make(width: 80);

        Run(progress);

        var blank = "\r" + new string(' ', "Indexing 1 of 2".Length) + "\r";
        Assert.Equal($"Indexing 1 of 2{blank}Indexing 2 of 2{blank}", messages.ToString());
    }

    [Fact]
    public void Long_work_tells_the_time_and_what_is_left_of_it()
    {
        using var progress = Make(width: 80);

        progress.Show(new IndexProgress(0, 2, null));
        time.Advance(TimeSpan.FromSeconds(10));
        Assert.EndsWith("Indexing 1 of 2, 10 s", messages.ToString(), StringComparison.Ordinal);

        progress.Show(new IndexProgress(1, 2, null));
        Assert.EndsWith("Indexing 2 of 2, 10 s, about 30 s left", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_of_one_long_document_is_told_and_becomes_less()
    {
        using var progress = Make(width: 80);

        progress.Show(new IndexProgress(0, 2, null));
        time.Advance(TimeSpan.FromSeconds(5));
        progress.Reach(0, 0.5);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.EndsWith("Indexing 1 of 2, 6 s, about 34 s left", messages.ToString(), StringComparison.Ordinal);

        time.Advance(TimeSpan.FromSeconds(4));
        Assert.EndsWith("Indexing 1 of 2, 10 s, about 30 s left", messages.ToString(), StringComparison.Ordinal);

        progress.Show(new IndexProgress(1, 2, null));
        Assert.EndsWith("Indexing 2 of 2, 10 s, about 30 s left", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_ahead_counts_as_done()
    {
        using var progress = Make(width: 80);

        progress.Show(new IndexProgress(0, 2, null));
        time.Advance(TimeSpan.FromSeconds(5));
        progress.Reach(0, 1);
        progress.Reach(1, 1.0 / 3);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.EndsWith("Indexing 1 of 2, 6 s, about 4 s left", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_does_not_come_back_into_what_is_written_after_it()
    {
        using var progress = Make(width: 80);
        progress.Show(new IndexProgress(0, 2, null));
        progress.Clear();
        var before = messages.ToString();

        time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(before, messages.ToString());
    }

    [Fact]
    public void It_never_runs_over_its_row()
    {
        using var progress = Make(width: 10);

        progress.Show(new IndexProgress(0, 2, null));

        Assert.Equal("Indexing ", messages.ToString());
    }

    public void Dispose() => messages.Dispose();

    private static void Run(ProgressLine progress)
    {
        for (var done = 0; done <= 2; done++)
        {
            progress.Show(new IndexProgress(done, 2, null));
        }
    }

    private ProgressLine Make(int? width) => new(messages, "Indexing", [1000, 3000], time, width is { } columns ? () => columns : null);
}
