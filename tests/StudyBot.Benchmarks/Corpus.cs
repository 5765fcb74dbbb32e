using System.IO.Compression;
using System.Text;
using System.Text.Json;
using StudyBot.Testing;

namespace StudyBot.Benchmarks;

/// <summary>
/// The texts that timings are made on: speeches where the labelled data stands beside the project, else documents made of the bundled
/// article's paragraphs in a seeded order. The first line of a run says which.
/// </summary>
internal static class Corpus
{
    /// <summary>As many as a large group has.</summary>
    public const int Many = 1000;

    private const int Seed = 20161215;

    private static readonly string[] Asked =
        ["Geneva", "Moscow", "Washington", "Cairo", "New York", "Helsinki", "Rio de Janeiro", "Vienna", "Paris", "Malta", "Nagato", "Reykjavik", "1989", "disarmament"];

    public static string Description { get; private set; } = "";

    public static IReadOnlyList<string> Documents(int count)
    {
        var speeches = SharedFolder.Find() is { } shared ? Path.Combine(shared, "data", "load", "ungdc_1000.jsonl.gz") : null;
        if (speeches is not null && File.Exists(speeches))
        {
            Description = "speeches";
            return [.. ReadSpeeches(speeches).Take(count)];
        }

        Description = $"documents of the bundled article's paragraphs, shuffled with seed {Seed}";
        return Shuffle(count);
    }

    /// <summary>Words to ask for: some are told of and some are not, as members ask.</summary>
    public static IEnumerable<string> Places(int count) => Enumerable.Range(0, count).Select(number => Asked[number % Asked.Length]);

    private static IEnumerable<string> ReadSpeeches(string file)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            using var speech = JsonDocument.Parse(line);
            yield return speech.RootElement.GetProperty("text").GetString()!;
        }
    }

    private static List<string> Shuffle(int count)
    {
        var random = new Random(Seed);
        var paragraphs = File.ReadAllText(Repository.Seed).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var documents = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            random.Shuffle(paragraphs);
            documents.Add($"Document {i}\n\n{string.Join("\n\n", paragraphs)}\n");
        }

        return documents;
    }
}
