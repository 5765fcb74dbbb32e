using System.Text.Json;
using StudyBot.Documents;
using StudyBot.Testing;

namespace StudyBot.Tests.Documents;

public class QuestionsRunTests
{
    [Fact]
    public async Task Each_question_is_one_line_of_JSON_with_its_key_and_the_sentences_that_say_so()
    {
        using var results = new StringWriter();
        using var messages = new StringWriter();

        var code = await QuestionsRun.RunAsync([Repository.Seed], results, messages, TestContext.Current.CancellationToken);

        var lines = results.ToString().Split(results.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((0, ""), (code, messages.ToString()));
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            var question = JsonDocument.Parse(line).RootElement;
            Assert.Equal(["id", "type", "stem", "options", "key", "lettered", "confidence", "evidence"], question.EnumerateObject().Select(p => p.Name));
            Assert.Equal(4, question.GetProperty("options").GetArrayLength());
            Assert.InRange(question.GetProperty("key").GetInt32(), 0, 3);
            Assert.All(question.GetProperty("evidence").EnumerateArray(), AssertStandsInTheSeed);
        });
    }

    [Fact]
    public async Task What_is_given_twice_is_read_once_and_what_is_not_there_named()
    {
        using var once = new StringWriter();
        using var twice = new StringWriter();
        using var messages = new StringWriter();

        await QuestionsRun.RunAsync([Repository.Seed], once, messages, TestContext.Current.CancellationToken);
        var code = await QuestionsRun.RunAsync([Repository.Seed, Repository.Seed, "missing.txt"], twice, messages, TestContext.Current.CancellationToken);

        Assert.Equal(1, code);
        Assert.Equal(once.ToString(), twice.ToString());
        Assert.Contains("missing.txt", messages.ToString(), StringComparison.Ordinal);
    }

    // The seed has no letters outside the first plane, so its UTF-16 units are its code points.
    private static void AssertStandsInTheSeed(JsonElement evidence)
    {
        var text = File.ReadAllText(Repository.Seed);
        var (start, length) = (evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32());
        Assert.Equal(evidence.GetProperty("text").GetString(), text.Substring(start, length));
    }
}
