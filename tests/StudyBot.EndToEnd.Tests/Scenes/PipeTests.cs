using StudyBot.EndToEnd.Tests.Processes;

namespace StudyBot.EndToEnd.Tests.Scenes;

public sealed class PipeTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    [Fact]
    public async Task A_fresh_start_without_a_token_indexes_the_bundled_documents_and_answers_each_line()
    {
        using var work = new WorkFolder();

        var run = await Run.OfAsync(work, [], "/summit nagato", "summit valday");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("No platform has a token", run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 of 1", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Date: 15 December 2016", run.Output, StringComparison.Ordinal);
        Assert.Contains("Date: October 2016", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bundled_document_answers_by_name_with_its_sentences_and_never_calls_a_proposal_a_summit()
    {
        (string Line, string[] Said)[] asked =
        [
            ("/summit nagato", ["15 December 2016", "Yamaguchi Prefecture", "sixteenth"]),
            ("/summit vladivostok", ["September 2016", "2017", "ummit"]),
            ("summit valday", ["October 2016", "Valday", "ummit"]),
            ("/summit sochi", ["May 2016", "Sochi", "roposal"]),
            ("/summit nagatto", ["15 December 2016", "showing Nagato", "sixteenth"]),
        ];

        var run = await Run.OfAsync(seeded.Work, ["chat"], [.. asked.SelectMany(a => (string[])["/nonsense", a.Line])]);
        var answers = run.Output.Split("There is no /nonsense. /help lists what I can do.\n")[1..];

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(asked.Length, answers.Length);
        Assert.All(asked.Zip(answers), a =>
        {
            Assert.All(a.First.Said, said => Assert.Contains(said, a.Second, StringComparison.Ordinal));
            Assert.Matches(@"\[1\] .*paragraph \d+: “", a.Second);
        });
        Assert.DoesNotContain("ummit", answers[3].TrimStart().Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_stand_alone_on_standard_output_with_an_empty_line_between_them()
    {
        var run = await Run.OfAsync(seeded.Work, ["chat"], "", "/nonsense", "", "nonsense", "/quit", "/help");

        var answers = run.Output.Split("\n\n");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(4, answers.Length);
        Assert.Equal(answers[..2], answers[2..]);
    }

    [Fact]
    public async Task A_document_that_is_to_be_seen_first_is_added_by_the_number_under_its_card()
    {
        using var work = new WorkFolder();
        work.Write("ferries.txt", "Ferry talks\n\nBy Kari Holm\n\n2 May 2012\n\nThe Arendal Summit took place on 14 March 2011.");

        var run = await Run.OfAsync(work, ["chat"], "/source add ferries.txt check:true", "/summit arendal", "/source add ferries.txt check:true", "1", "/summit arendal");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("Published: 2 May 2012 (found in its text)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing found for “arendal”", run.Output, StringComparison.Ordinal);
        Assert.Contains("Added: Ferry talks", run.Output, StringComparison.Ordinal);
        Assert.Contains("14 March 2011", run.Output[run.Output.IndexOf("Added: Ferry talks", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_presses_what_stands_under_it()
    {
        var run = await Run.OfAsync(seeded.Work, ["chat"], "/summit nagato", "1");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Matches(@"\nParagraph \d+ of \d+\n", run.Output);
    }

    [Fact]
    public async Task Nothing_typed_is_nothing_answered()
    {
        var run = await Run.OfAsync(seeded.Work, ["chat"]);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task Control_characters_do_not_come_back()
    {
        var run = await Run.OfAsync(seeded.Work, ["chat"], "/summit \u001b[31mred\u0007 [bold]x[/]");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public async Task A_setting_stays_over_a_restart()
    {
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);

        await Run.OfAsync(work, ["chat"], "/settings set public-answers off");
        var next = await Run.OfAsync(work, ["chat"], "/settings list");

        Assert.Contains("public-answers: off", next.Output, StringComparison.Ordinal);
    }
}
