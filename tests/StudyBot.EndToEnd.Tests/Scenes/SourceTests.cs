using StudyBot.EndToEnd.Tests.Processes;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>A document that comes and goes in the real program, each step in a process of its own.</summary>
public sealed class SourceTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private const string Text = "Prime Minister Ane Lund met President Aki Oksanen at Arendal on 14 March 2011. They agreed on a ferry line.";

    [Fact]
    public async Task What_it_says_of_itself_is_put_right_where_Enter_keeps_what_stands_there()
    {
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        await File.WriteAllTextAsync(Path.Combine(work.Path, "talks.txt"), $"Ferry talks\n\nBy Kari Holm\n\n2 May 2012\n\n{Text}", TestContext.Current.CancellationToken);

        var run = await Run.OfAsync(work, ["chat"], "/source add talks.txt", "3", "Talks at Arendal", "-", "", "", "", "4", "/source list");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("Corrected: Talks at Arendal\n\nPublished: 2 May 2012\nHolds:", run.Output, StringComparison.Ordinal);
        Assert.Contains("Taken back", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("talks.txt · ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_pasted_listed_asked_fetched_taken_away_and_had_back()
    {
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);

        var added = await Run.OfAsync(work, ["chat"], "/source add", "1", "Ferry talks", "Kari Holm", "", "someday", Text, ".", "2 May 2012");
        var listed = await Run.OfAsync(work, ["chat"], "/source list", "/summit arendal", "/ask ferry line");
        var fetched = await Run.OfAsync(work, ["chat"], "/source download ferry talks");
        var removed = await Run.OfAsync(work, ["chat"], "/source remove ferry talks", "1", "/summit arendal", "/ask ferry line", "/source list");
        var back = await Run.OfAsync(work, ["chat"], "/source restore ferry talks", "/source rename ferry talks to:\"Talks at Arendal\"", "/summit arendal");

        Assert.All(new[] { added, listed, fetched, removed, back }, run => Assert.True(run.ExitCode == 0, run.ToString()));
        Assert.Contains("Added: Ferry talks\n\nAuthor: Kari Holm\nPublished: 2 May 2012\n", added.Output, StringComparison.Ordinal);
        Assert.Contains("I cannot read that date.", added.Output + added.Errors, StringComparison.Ordinal);
        Assert.Contains("Ferry talks.txt", listed.Output, StringComparison.Ordinal);
        Assert.Equal(2, listed.Output.Split("From: Ferry talks").Length - 1);
        Assert.Equal(Text, await File.ReadAllTextAsync(Path.Combine(work.Path, "Ferry talks.txt"), TestContext.Current.CancellationToken));
        Assert.Contains("The document is gone", removed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("From: Ferry talks", removed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ferry talks.txt", removed.Output, StringComparison.Ordinal);
        Assert.Contains("It is back: Ferry talks", back.Output, StringComparison.Ordinal);
        Assert.Contains("From: Talks at Arendal", back.Output, StringComparison.Ordinal);
    }
}
