using System.Net;
using System.Text;
using StudyBot.Quizzes.Exports;
using StudyBot.Quizzes.Questions;
using StudyBot.Testing.Stores;

namespace StudyBot.Quizzes.Tests.Exports;

/// <summary>What is written is read again by a small reader of each format, with the worst texts in every place.</summary>
public class ExportFacts
{
    private const string Hostile = "=HYPERLINK(\"x\")\t~a = #b {c}: \\ %50% “q” <b>&amp;</b>, \r\n//d";

    private static readonly ExportedQuestion Plain = new(SampleQuizzes.Question(3), "Minutes of the north");

    [Fact]
    public void A_table_reads_back_cell_by_cell()
    {
        var rows = ReadCsv(CsvExport.Write([Plain, Made(Hostile)]));

        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.Equal(12, row.Count));
        Assert.Equal(["id", "type", "question"], rows[0].Take(3));
        Assert.Equal([Plain.Question.Id.Value, "Where", Plain.Question.Stem, .. Plain.Question.Options.Select(o => o.Text), "B", "Oslo", "They met in Oslo in year 3.", Plain.Source, "3"], rows[1]);
        Assert.Equal([$"'{Hostile}", .. Enumerable.Repeat($"'{Hostile}", 4)], rows[2].Skip(2).Take(5));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1+1")]
    [InlineData("\tOslo")]
    [InlineData("\rOslo")]
    [InlineData("＝1")]
    public void No_cell_is_a_formula(string cell)
    {
        var row = ReadCsv(CsvExport.Write([Made(cell)]))[1];

        Assert.Equal($"'{cell}", row[2]);
    }

    [Theory]
    [InlineData("Oslo;=HYPERLINK(\"x\")", "Oslo;'=HYPERLINK(\"x\")")]
    [InlineData("Oslo; +1;-1", "Oslo;' +1;'-1")]
    [InlineData("Oslo;\"=1+1", "Oslo;'\"=1+1")]
    [InlineData("Oslo\t@SUM(A1)", "Oslo\t'@SUM(A1)")]
    [InlineData("Oslo\r\n=1+1", "Oslo\r\n'=1+1")]
    [InlineData("\t=1+1", "'\t'=1+1")]
    [InlineData("Oslo;;＝1", "Oslo;;'＝1")]
    [InlineData("Oslo; Bergen = 2; a-b", "Oslo; Bergen = 2; a-b")]
    public void No_part_of_a_cell_is_a_formula_where_another_sign_separates_cells(string cell, string written)
    {
        var row = ReadCsv(CsvExport.Write([Made(cell)]))[1];

        Assert.Equal(written, row[2]);
    }

    [Fact]
    public void Notes_for_Anki_read_back_field_by_field()
    {
        var lines = AnkiExport.Write([Plain, Made(Hostile)]).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var notes = lines.Where(l => l[0] != '#').Select(l => l.Split('\t')).ToList();
        Assert.Equal(["#separator:tab", "#html:true", "#columns:Id\tFront\tBack\tTags", "#guid column:1", "#tags column:4"], lines.Take(5));
        Assert.Equal(2, notes.Count);
        Assert.All(notes, note => Assert.Equal(4, note.Length));
        Assert.Equal(Plain.Question.Id.Value, notes[0][0]);
        Assert.Equal([Plain.Question.Stem, "", "A. Bergen", "B. Oslo", "C. Tromsø", "D. Hamar \"の\""], Lines(notes[0][1]));
        Assert.Equal(["B. Oslo", "", "“They met in Oslo in year 3.” — Minutes of the north, paragraph 3"], Lines(notes[0][2]));
        Assert.Equal(OneLine(Hostile), Lines(notes[1][1])[0]);
        Assert.DoesNotContain('"', string.Concat(notes.SelectMany(n => n)));
    }

    [Fact]
    public void Questions_for_Moodle_read_back_with_their_answers_and_feedback()
    {
        var read = ReadGift(GiftExport.Write([Plain, Made(Hostile)]));

        Assert.Equal(2, read.Count);
        Assert.Equal(Plain.Question.Stem, read[0].Stem);
        Assert.Equal([("Bergen", false, "The answer is Oslo."), ("Oslo", true, "Right."), ("Tromsø", false, "The answer is Oslo."), ("Hamar \"の\"", false, "The answer is Oslo.")], read[0].Answers);
        Assert.Equal("“They met in Oslo in year 3.” — Minutes of the north, paragraph 3", read[0].Feedback);
        Assert.Equal(OneLine(Hostile), read[1].Stem);
        Assert.All(read[1].Answers, a => Assert.Equal(OneLine(Hostile), a.Text));
        Assert.Single(read[1].Answers, a => a.IsRight);
    }

    [Fact]
    public void An_answer_that_looks_like_a_weight_is_none() =>
        Assert.DoesNotContain("=%", GiftExport.Write([Made("%100%")]), StringComparison.Ordinal);

    private static ExportedQuestion Made(string text)
    {
        var question = SampleQuizzes.Question(1);
        return new(question with { Stem = text, Options = [.. question.Options.Select((o, i) => new Option(o.Kind, text, $"{i}"))] }, text);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string[] Lines(string html) => [.. html.Split("<br>").Select(line => WebUtility.HtmlDecode(line))];

    private static List<List<string>> ReadCsv(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            Assert.Equal('"', text[i++]);
            while (text[i] != '"' || (i + 1 < text.Length && text[i + 1] == '"'))
            {
                cell.Append(text[i]);
                i += text[i] == '"' ? 2 : 1;
            }

            rows[^1].Add(cell.ToString());
            cell.Clear();
            i++;
            if (text[i] == ',')
            {
                i++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(i, 2));
            i += 2;
            rows.Add([]);
        }

        return rows[..^1];
    }

    // "::id::[plain]stem {", answers "=…#…" and "~…#…", "####…", "}"; a backslash takes its meaning from the sign behind it.
    private static List<(string Stem, List<(string Text, bool IsRight, string Feedback)> Answers, string Feedback)> ReadGift(string text)
    {
        var read = new List<(string, List<(string, bool, string)>, string)>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim()))
        {
            if (line.StartsWith("::", StringComparison.Ordinal))
            {
                Assert.EndsWith(" {", line, StringComparison.Ordinal);
                read.Add((Unescaped(line[(line.IndexOf("::[plain]", StringComparison.Ordinal) + 9)..^2]), [], ""));
            }
            else if (line.StartsWith("####", StringComparison.Ordinal))
            {
                read[^1] = read[^1] with { Item3 = Unescaped(line[4..]) };
            }
            else if (line[0] is '=' or '~')
            {
                var parts = Parts(line[1..]);
                read[^1].Item2.Add((Unescaped(parts[0]), line[0] == '=', Unescaped(parts[1])));
            }
        }

        return read;
    }

    private static string[] Parts(string answer)
    {
        var at = Enumerable.Range(0, answer.Length).Single(i => answer[i] == '#' && answer[i - 1] != '\\');
        return [answer[..at], answer[(at + 1)..]];
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            Assert.False(text[i] is '~' or '=' or '#' or '{' or '}' or ':', text);
            plain.Append(text[i] == '\\' ? text[++i] : text[i]);
        }

        return plain.ToString();
    }
}
