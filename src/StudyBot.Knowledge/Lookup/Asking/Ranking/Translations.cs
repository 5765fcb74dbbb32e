using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>Which terms of sentences stand behind a term of a question, learned from pairs of the two; README.md says how.</summary>
internal static class Translations
{
    private static readonly Lazy<FrozenDictionary<string, (string Term, float Strength)[]>> All = new(Read);

    public static IReadOnlyList<(string Term, float Strength)> Of(string asked) => All.Value.TryGetValue(asked, out var terms) ? terms : [];

    private static FrozenDictionary<string, (string Term, float Strength)[]> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Ranking/translations")
            ?? throw new InvalidOperationException("The table of translations is not part of the assembly.");
        using var reader = new StreamReader(stream);
        var all = new Dictionary<string, (string Term, float Strength)[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            // asked term strength term strength
            var words = line.Split(' ');
            all[words[0]] =
            [
                .. Enumerable.Range(0, words.Length / 2)
                    .Select(i => (words[2 * i + 1], float.Parse(words[2 * i + 2], CultureInfo.InvariantCulture))),
            ];
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
