using System.Text.Json;
using StudyBot.EndToEnd.Tests.Processes;

namespace StudyBot.EndToEnd.Tests.Scenes;

public sealed class AskTests(TreatyFolder treaty) : IClassFixture<TreatyFolder>
{
    [Fact]
    public async Task A_question_is_answered_by_a_sentence_with_its_source_and_paragraph()
    {
        using var work = Copy();

        var run = await Run.OfAsync(work, ["ask", "When", "was", "the", "harbour", "treaty", "signed?"]);

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("in Oslo on [3 May 2021].", run.Output, StringComparison.Ordinal);
        Assert.Contains("The harbour treaty, paragraph 2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_as_objects_are_answered_as_objects_line_by_line()
    {
        using var work = Copy();

        var run = await Run.OfAsync(
            work,
            ["ask", "--jsonl"],
            """{"id": "a", "question": "Where did the delegates sign the harbour treaty?"}""",
            """{"id": 7, "question": "Where did the delegates sign the harbour treaty?", "source": "treaty"}""",
            "",
            """{"id": "c", "question": "What colour is a quokka's umbrella?"}""");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(["a", "7", "c"], lines.Select(l => l.GetProperty("id").ToString()));
        Assert.Equal("treaty", lines[1].GetProperty("answers")[0].GetProperty("source").GetString());
        Assert.Equal(2, lines[1].GetProperty("answers")[0].GetProperty("paragraph").GetInt32());
        Assert.False(lines[1].GetProperty("declined").GetBoolean());
        Assert.True(lines[2].GetProperty("declined").GetBoolean());
    }

    [Fact]
    public async Task What_cannot_be_asked_is_named_by_its_line_and_the_rest_is_answered()
    {
        using var work = Copy();

        var run = await Run.OfAsync(
            work,
            ["ask", "--jsonl"],
            "{ broken",
            "[1]",
            """{"id": 1}""",
            """{"id": 2, "question": "  "}""",
            """{"id": 3, "question": "Who?", "source": "nowhere"}""",
            """{"id": 4, "question": "Where was the harbour treaty signed?"}""");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "Line 1: not valid JSON.",
                "Line 2: not a JSON object.",
                "Line 3: there is no \"question\" in it, or it is no text.",
                "Line 4: the question is empty.",
                "Line 5: there is no document \"nowhere\"; a document is named by its file without the ending.",
            ],
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("{\"id\":4,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_document_answers_is_declined_with_the_nearest_passages()
    {
        using var work = Copy();

        var run = await Run.OfAsync(work, ["ask", "Which harbour did the pirates of Tortuga burn in 1666?"]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("No sentence found answers that with certainty. The nearest passages:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_index_that_was_deleted_or_garbled_is_made_again()
    {
        using var work = Copy();
        var search = Path.Combine(work.Data, "search");
        foreach (var file in Directory.GetFiles(search))
        {
            await File.WriteAllTextAsync(file, "garbled", TestContext.Current.CancellationToken);
        }

        var garbled = await Run.OfAsync(work, ["ask", "Where was the harbour treaty signed?"]);
        Directory.Delete(search, recursive: true);
        var deleted = await Run.OfAsync(work, ["ask", "Where was the harbour treaty signed?"]);

        Assert.True(garbled.ExitCode == 0, garbled.ToString());
        Assert.Contains("in [Oslo]", deleted.Output, StringComparison.Ordinal);
        Assert.Equal(garbled.Output, deleted.Output);
    }

    private WorkFolder Copy()
    {
        var work = new WorkFolder();
        work.CopyData(treaty.Work);
        return work;
    }
}
