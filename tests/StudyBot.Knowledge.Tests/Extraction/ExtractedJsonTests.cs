using System.Text;
using System.Text.Json;
using StudyBot.Knowledge.Extraction;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Extraction;

public sealed class ExtractedJsonTests
{
    [Fact]
    public void The_line_has_every_key_of_the_shape()
    {
        using var json = Read(Texts.Seed());

        Assert.Equal(
            ["path", "source", "people", "places", "organizations", "events", "quotes", "terms", "mentions"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["name", "kind", "date", "dateText", "place", "participants", "outcomes", "evidence", "moreEvidence"],
            json.RootElement.GetProperty("events")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("folder/a.txt", json.RootElement.GetProperty("path").GetString());
    }

    [Fact]
    public void A_proposal_goes_out_as_a_statement()
    {
        using var json = Read(Texts.Seed());

        var proposal = json.RootElement.GetProperty("events").EnumerateArray().Single(e => e.GetProperty("date").GetString() == "2016-05");
        Assert.Equal("statement", proposal.GetProperty("kind").GetString());
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        const string Text = "An account 😀 of 😀 events\n\nIt is told 🕊️ in brief.\n\nOn 3 May 2001, President Anna Novak met with Prime Minister John Smith 😀 in Paris.\n";
        using var json = Read(Texts.Extract(Text));
        var runes = Text.EnumerateRunes().ToList();

        var spans = json.RootElement.GetProperty("mentions").EnumerateArray()
            .Concat(json.RootElement.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("evidence"))).ToList();

        Assert.True(spans.Count >= 5);
        Assert.All(spans, s =>
        {
            var run = runes.Skip(s.GetProperty("start").GetInt32()).Take(s.GetProperty("length").GetInt32());
            Assert.Equal(s.GetProperty("text").GetString(), string.Concat(run));
        });
    }

    [Fact]
    public void It_is_one_line_whatever_the_text_holds()
    {
        var line = ExtractedJson.Line("a\nb.txt", Texts.Extract("On 3 May 2001, the “leaders”\r\n\u2028met in\tParis."));

        Assert.DoesNotContain('\n', line);
        Assert.DoesNotContain('\r', line);
    }

    /// <summary>Writes what the scorer of the labelled documents reads, beside the tests' own output.</summary>
    [Fact]
    public void The_labelled_documents_go_out_as_lines()
    {
        var folder = SharedFolder.Require("data", "gold", "docs");
        var lines = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path => ExtractedJson.Line(path, Texts.ExtractFile(path))).ToList();

        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "extracted.jsonl"), lines, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        Assert.True(lines.Count >= 10);
        Assert.All(lines, line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind));
    }

    private static JsonDocument Read(Extracted extracted) => JsonDocument.Parse(ExtractedJson.Line("folder/a.txt", extracted));
}
