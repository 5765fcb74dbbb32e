using System.Text.Json;
using StudyBot.Knowledge.Mentions.Names;
using StudyBot.Knowledge.Tests.People;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Names;

/// <summary>Keeps the entries of the labelled documents on diplomacy from falling: who, where and which bodies each names.</summary>
public sealed class LabelledDocumentsTests
{
    [Theory]
    [InlineData("people", 95)]
    [InlineData("places", 92)]
    [InlineData("organizations", 88)]
    public void Entries_are_found_as_well_as_before(string kind, double least)
    {
        var folder = SharedFolder.Require("data", "gold");
        int right = 0, wrong = 0, missed = 0;

        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "labels"), "*.json"))
        {
            using var labels = JsonDocument.Parse(File.ReadAllText(path));
            var names = NamesIn.Text(File.ReadAllText(Path.Combine(folder, "docs", Path.ChangeExtension(Path.GetFileName(path), ".txt"))));
            var found = Entries(names, kind);
            var used = new HashSet<int>();
            foreach (var label in labels.RootElement.GetProperty(kind).EnumerateArray())
            {
                var hit = found.FindIndex(forms => forms.Any(form => Same(form, NameOf(label))));
                hit = hit >= 0 ? hit : found.FindIndex(forms => forms.Any(form => IsWithin(form, NameOf(label))));
                missed += hit < 0 ? 1 : 0;
                right += hit < 0 ? 0 : 1;
                used.Add(hit);
            }

            wrong += Enumerable.Range(0, found.Count).Count(i => !used.Contains(i));
        }

        var f1 = 200.0 * right / ((2 * right) + wrong + missed);
        Assert.True(f1 >= least, $"{kind}: {right} right, {wrong} wrong, {missed} missed, F1 {f1:0.0}, at least {least} expected");
    }

    private static List<List<string>> Entries(NamesFound names, string kind) =>
        [.. (kind switch
        {
            "people" => names.People.Select(person => (person.Name, person.Aliases)),
            "places" => names.Places.Select(place => (place.Name, place.Aliases)),
            _ => names.Organizations.Where(body => !body.IsDescribed).Select(body => (body.Name, body.Aliases)),
        }).Select(entry => (List<string>)[entry.Name, .. entry.Aliases])];

    private static string NameOf(JsonElement label) => label.ValueKind == JsonValueKind.String ? label.GetString()!
        : label.TryGetProperty("surname", out var surname) && surname.GetString() is { } name ? name : label.GetProperty("name").GetString()!;

    private static bool Same(string a, string b) => string.Equals(Folding.Lower(a), Folding.Lower(b), StringComparison.Ordinal);

    private static bool IsWithin(string a, string b) => Folding.Lower(a).Contains(Folding.Lower(b), StringComparison.Ordinal)
        || Folding.Lower(b).Contains(Folding.Lower(a), StringComparison.Ordinal);
}
