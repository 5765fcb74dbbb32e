using System.Text.Json;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Knowledge.Sentences;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Dates;

/// <summary>Shares right on labelled data; each floor lies a little under what was measured when it was set.</summary>
public partial class LabelledDatesTests(ITestOutputHelper output)
{
    [Fact]
    public void Nine_of_ten_labelled_event_dates_are_read_right()
    {
        var folder = SharedFolder.Require("data", "gold");
        var (right, wrong, all) = (0, 0, 0);
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "labels"), "*.json").Order(StringComparer.Ordinal))
        {
            var label = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
            var (document, dates) = Read(Path.Combine(folder, "docs", Path.GetFileNameWithoutExtension(file) + ".txt"));
            foreach (var item in label.GetProperty("events").EnumerateArray())
            {
                if (item.GetProperty("date").GetString() is not { } date || item.GetProperty("date_text").GetString() is not { } said)
                    continue;
                all++;
                var found = dates.Where(d => document.Source[d.Span] is var t && (t.Contains(said, StringComparison.OrdinalIgnoreCase) || said.Contains(t, StringComparison.OrdinalIgnoreCase))).ToList();
                if (found.Any(d => d.Value?.Iso == date))
                    right++;
                else if (found.Any(d => d.Value is not null))
                    wrong++;
            }
        }

        output.WriteLine($"labelled event dates: {right} right, {wrong} wrong, of {all}");
        Assert.True(right >= all * 0.9, $"{right} of {all}");
        Assert.True(wrong <= all * 0.03, $"{wrong} wrong of {all}");
    }

    [Fact]
    public void Titles_and_publication_dates_of_the_labelled_documents_are_right()
    {
        var folder = SharedFolder.Require("data", "gold");
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "labels"), "*.json"))
        {
            var label = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
            var (document, _) = Read(Path.Combine(folder, "docs", Path.GetFileNameWithoutExtension(file) + ".txt"));

            Assert.Equal(label.GetProperty("published").GetString(), document.Info.Published?.Iso);
            Assert.Equal(label.GetProperty("title").GetString(), document.Info.Title);
        }
    }

    /// <summary>Each paragraph of the guide tells an act of the year that its heading gives.</summary>
    [Fact]
    public void A_dated_act_has_its_year_in_its_paragraph()
    {
        var data = SharedFolder.Require("data");
        var (right, all) = (0, 0);
        foreach (var group in File.ReadLines(Path.Combine(data, "events", "rdcr_events.jsonl")).Select(l => JsonDocument.Parse(l).RootElement).GroupBy(e => e.GetProperty("file").GetString()!))
        {
            var (document, dates) = Read(Path.Combine(data, group.Key));
            foreach (var act in group)
            {
                if (act.GetProperty("date").TryGetProperty("when", out var when) is false || CivilDate.Parse(when.GetString()) is not { } year)
                    continue;
                all++;
                var (from, to) = (act.GetProperty("para")[0].GetInt32(), act.GetProperty("para")[1].GetInt32());
                right += dates.Any(d => document.Source.CodePointsBefore(d.Span.Start) is var at && at >= from && at < to && d.Value is not null && year.Covers(d.Value)) ? 1 : 0;
            }
        }

        output.WriteLine($"dated acts with a date of their year in the paragraph: {right} of {all}");
        Assert.True(right >= all * 0.9, $"{right} of {all}");
    }

    /// <summary>Appointments in colloquial English, most of which no document has; what counts is how few are read wrong.</summary>
    [Fact]
    public void Appointments_are_rather_not_read_than_read_wrong()
    {
        var (right, wrong, all) = (0, 0, 0);
        foreach (var row in File.ReadLines(SharedFolder.Require("data", "time", "recognizers_text_en.jsonl")).Select(l => JsonDocument.Parse(l).RootElement))
        {
            if (row.GetProperty("reference").GetString() is not { } reference)
                continue;
            var input = row.GetProperty("input").GetString()!;
            foreach (var result in row.GetProperty("results").EnumerateArray())
            {
                if (CivilOf(result) is not { } value || result.GetProperty("text").GetString() is not { } said)
                    continue;
                all++;
                var at = Math.Max(0, input.IndexOf(said, StringComparison.OrdinalIgnoreCase));
                var (_, dates) = DateReading.Read(input, CivilDate.Parse(reference[..10]));
                var near = dates.Where(d => d.Value is not null && d.Span.Start < at + said.Length && at < d.Span.End).ToList();
                right += near.Any(d => d.Value!.Iso == value) ? 1 : 0;
                wrong += near.Count > 0 && near.All(d => d.Value!.Iso != value) ? 1 : 0;
            }
        }

        output.WriteLine($"appointments: {right} right, {wrong} wrong, of {all}");
        Assert.True(right > all * 0.3 && wrong < all * 0.2, $"{right} right, {wrong} wrong, of {all}");
    }

    /// <summary>The value of a labelled expression that is one day, month or year, or the days between two; null for all others.</summary>
    private static string? CivilOf(JsonElement result)
    {
        var type = result.GetProperty("type").GetString() ?? "";
        if (!type.EndsWith("date", StringComparison.Ordinal) && !type.EndsWith("daterange", StringComparison.Ordinal))
            return null;
        var resolution = result.GetProperty("resolution");
        var timex = resolution.TryGetProperty("Timex", out var direct) ? direct.GetString()
            : resolution.TryGetProperty("values", out var values) && values.GetArrayLength() == 1 ? values[0].GetProperty("timex").GetString() : null;
        var days = Days().Match(timex ?? "");
        return days.Success ? $"{days.Groups["from"]}/{days.Groups["to"]}" : CivilDate.Parse(timex)?.Iso;
    }

    // (2016-10-02,2016-10-22,P20D)
    [GeneratedRegex(@"^\((?<from>\d{4}-\d\d-\d\d),(?<to>\d{4}-\d\d-\d\d),P\d+D\)$", RegexOptions.NonBacktracking)]
    private static partial Regex Days();

    private static (Document Document, IReadOnlyList<DateMention> Dates) Read(string path)
    {
        var document = DocumentReader.Read(Assert.IsType<ReadOutcome.Read>(PlainTextReader.Read(File.ReadAllBytes(path))).Text, path);
        return (document, DateFinder.Find(document, SentenceSplitter.Split(document)));
    }
}
