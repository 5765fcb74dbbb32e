using System.Text.Json;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Sentences;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Sentences;

public class LabelledSentencesTests(ITestOutputHelper output)
{
    [Fact]
    public void Ninety_nine_of_a_hundred_sentence_ends_are_those_of_the_labels()
    {
        var (same, ours, theirs) = (0, 0, 0);
        foreach (var line in File.ReadLines(SharedFolder.Require("data", "qa", "squad_docs.jsonl")))
        {
            foreach (var paragraph in JsonDocument.Parse(line).RootElement.GetProperty("paragraphs").EnumerateArray())
            {
                var text = new SourceText(paragraph.GetProperty("text").GetString()!);
                var document = new Document(text, [new Block(1, BlockKind.Paragraph, new TextSpan(0, text.Text.Length))], new DocumentInfo(null, null, null, null, null, "en"));
                var ends = SentenceSplitter.Split(document).Select(s => text.CodePointsBefore(s.Span.End)).ToHashSet();
                var labelled = paragraph.GetProperty("sents").EnumerateArray().Select(s => s[1].GetInt32()).ToHashSet();
                (same, ours, theirs) = (same + ends.Count(labelled.Contains), ours + ends.Count, theirs + labelled.Count);
            }
        }

        output.WriteLine($"sentence ends: {same} the same, of {ours} found and {theirs} labelled");
        Assert.True(same >= ours * 0.99 && same >= theirs * 0.99, $"{same} of {ours} and {theirs}");
    }
}
