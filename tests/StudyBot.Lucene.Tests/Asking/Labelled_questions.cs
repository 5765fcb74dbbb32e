using System.Text;
using System.Text.Json;
using StudyBot.Knowledge;
using StudyBot.Testing;

namespace StudyBot.Lucene.Tests.Asking;

/// <summary>
/// A tenth of the labelled questions, over all articles. The models were trained on these, so that this watches for what breaks; how good
/// they are on others is what the training prints.
/// </summary>
public sealed class Labelled_questions
{
    private const int EachOne = 10;

    [Fact]
    public async Task The_right_sentence_is_first_for_three_of_four()
    {
        var folder = SharedFolder.Require("data", "qa");
        await using var shelf = new Shelf();
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(folder, "squad_docs.jsonl"), TestContext.Current.CancellationToken))
        {
            await shelf.AddAsync(GroupId.Terminal, Article(line));
        }

        var (asked, right) = (0, 0);
        foreach (var line in (await File.ReadAllLinesAsync(Path.Combine(folder, "squad_questions.jsonl"), TestContext.Current.CancellationToken)).Where((_, i) => i % EachOne == 0))
        {
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.GetProperty("answerable").GetBoolean())
            {
                continue;
            }

            var found = await shelf.AskAsync(GroupId.Terminal, json.RootElement.GetProperty("question").GetString()!, atMost: 1);
            asked++;
            right += found.Passages is [var first] && json.RootElement.GetProperty("gold_sentence").GetString()!.Contains(first.Sentence.Text, StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.True(right >= 0.72 * asked, $"{right} of {asked}");
    }

    private static string Article(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = new StringBuilder(json.RootElement.GetProperty("title").GetString());
        foreach (var paragraph in json.RootElement.GetProperty("paragraphs").EnumerateArray())
        {
            var words = paragraph.GetProperty("text").GetString()!.Replace('\n', ' ');
            text.Append("\n\n").Append(words);
        }

        return text.Append('\n').ToString();
    }
}
