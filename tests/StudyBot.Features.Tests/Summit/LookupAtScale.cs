using System.Diagnostics;
using System.Globalization;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Summit;

/// <summary>A group with 50,000 facts, asked through the router: its members wait no longer than those of a small one.</summary>
public sealed class LookupAtScale
{
    private const int Facts = 50_000;
    private const int PerSource = 500;
    private const int Repeats = 5;

    private static readonly string[] Syllables = ["ba", "den", "fjo", "gra", "hel", "ka", "lo", "mir", "nov", "or", "pes", "ra", "sten", "tu", "vik", "zar"];

    [Fact]
    public async Task Looking_up_any_name_takes_under_two_milliseconds_in_99_of_100()
    {
        Assert.SkipUnless(TestLength.IsLong, "Times are taken with -p:Long=true only: on a busy machine they say nothing.");
        var scene = await new FeatureScene().WithAsync([.. Books(new Random(20161215))]);
        var random = new Random(7);
        string[] names = [.. Enumerable.Range(0, 1_000).Select(_ => Asked(random))];
        var times = new List<double>();
        foreach (var name in names)
        {
            times.Add(await LeastOfAsync(Repeats, scene, $"/summit {name}"));
        }

        times.Sort();
        var (p50, p99) = (times[times.Count / 2], times[times.Count * 99 / 100]);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"p50 {p50:F3} ms, p99 {p99:F3} ms, longest {times[^1]:F3} ms"));
        Assert.True(p99 < 2, string.Create(CultureInfo.InvariantCulture, $"p50 {p50:F3} ms, p99 {p99:F3} ms"));
    }

    // What else the machine does comes on top of a time and never off it: the least of some is the look-up's own.
    private static async Task<double> LeastOfAsync(int repeats, FeatureScene scene, string line)
    {
        var least = double.MaxValue;
        for (var i = 0; i < repeats; i++)
        {
            var before = Stopwatch.GetTimestamp();
            await scene.Platform.TypeAsync(line);
            least = Math.Min(least, Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }

        return least;
    }

    private static IEnumerable<FactBook> Books(Random random)
    {
        for (var i = 0; i < Facts / PerSource; i++)
        {
            string[] sentences =
            [
                .. Enumerable.Range(0, PerSource / 2).Select(n => $"Document {i}, line {n}: the summit of {Name(random)} with {Name(random)} and {Name(random)} on {Name(random)}."),
            ];
            var book = new FactBook(FeatureScene.Group, $"Document {i}", sentences);
            foreach (var sentence in sentences)
            {
                var words = sentence.TrimEnd('.').Split(' ');
                var fact = book.Event(
                    random.Next(4) == 0 ? EventKind.Summit : EventKind.Meeting,
                    $"summit of {words[7]}",
                    sentence,
                    $"{random.Next(1900, 2020)}-{random.Next(1, 13):D2}",
                    words[7],
                    null,
                    [words[9], words[11]],
                    [words[13]]);
                book.Outcome(fact, $"with {words[9]}", sentence);
            }

            yield return book;
        }
    }

    // Whole names, starts, slips, dates, people, and what is nowhere.
    private static string Asked(Random random) => random.Next(6) switch
    {
        0 => Name(random)[..4],
        1 => Name(random).Remove(2, 1),
        2 => $"{Name(random)} {random.Next(1900, 2020)}",
        3 => $"summit in {Name(random)}",
        4 => Name(random) + "qx",
        _ => Name(random),
    };

    private static string Name(Random random) =>
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase(string.Concat(Enumerable.Range(0, 4).Select(_ => Syllables[random.Next(Syllables.Length)])));
}
