using System.Text;
using System.Text.Json;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Benchmarks.Training;

/// <summary>Articles with questions and the sentence that answers each, from the labelled data.</summary>
internal sealed record QuestionSet(IReadOnlyList<Article> Articles, IReadOnlyList<LabelledQuestion> Questions)
{
    /// <param name="folder">With <c>squad_docs.jsonl</c> and <c>squad_questions.jsonl</c>.</param>
    public static QuestionSet Read(string folder)
    {
        var articles = new List<Article>();
        var paragraphs = new Dictionary<string, (int Article, int Start, string Text, (int, int)[] Sentences)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, "squad_docs.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var text = new StringBuilder(root.GetProperty("title").GetString());
            foreach (var paragraph in root.GetProperty("paragraphs").EnumerateArray())
            {
                text.Append("\n\n");
                var words = paragraph.GetProperty("text").GetString()!.Replace('\n', ' ');
                paragraphs[paragraph.GetProperty("pid").GetString()!] = (articles.Count, text.Length, words, Sentences(paragraph, words));
                text.Append(words);
            }

            articles.Add(new Article(root.GetProperty("doc_id").GetString()!.Replace(':', '_'), text.Append('\n').ToString()));
        }

        var questions = new List<LabelledQuestion>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "squad_questions.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (!root.GetProperty("answerable").GetBoolean())
            {
                continue;
            }

            var (article, start, words, sentences) = paragraphs[root.GetProperty("gold_pid").GetString()!];
            questions.Add(new LabelledQuestion(
                root.GetProperty("question").GetString()!,
                article,
                new TextSpan(start, words.Length),
                [
                    .. root.GetProperty("gold_sents").EnumerateArray().Select(s => sentences[s.GetInt32()])
                        .Select(s => TextSpan.FromBounds(start + s.Item1, start + s.Item2)),
                ],
                [.. root.GetProperty("answers").EnumerateArray().Select(a => a.GetString()!)]));
        }

        return new QuestionSet(articles, questions);
    }

    private static (int, int)[] Sentences(JsonElement paragraph, string text)
    {
        // The labels count code points.
        var offsets = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i]))
            {
                offsets.Add(i);
            }
        }

        offsets.Add(text.Length);
        return [.. paragraph.GetProperty("sents").EnumerateArray().Select(s => (offsets[s[0].GetInt32()], offsets[s[1].GetInt32()]))];
    }
}

internal sealed record Article(string Stem, string Text);

/// <param name="Paragraph">Of the article's text, like <paramref name="Sentences"/>.</param>
/// <param name="Answers">What people marked as the short answer.</param>
internal sealed record LabelledQuestion(
    string Text, int Article, TextSpan Paragraph, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<string> Answers);
