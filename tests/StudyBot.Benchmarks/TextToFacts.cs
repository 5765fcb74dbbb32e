using System.Globalization;
using System.Text;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;

namespace StudyBot.Benchmarks;

/// <summary>Processor time from text to facts: of the corpus, and of texts made to be slow beside a usual one of their length.</summary>
internal static class TextToFacts
{
    private const int Documents = 200;
    private const int HostileLength = 5_000_000;
    private const int WarmUpPasses = 4;
    private const int Passes = 5;

    public static IReadOnlyList<Figure> MeasureCorpus()
    {
        var documents = Corpus.Documents(Documents);
        var lucene = new IndexingBenchmark(documents);
        var baseline = Middle(() => lucene.IndexWithLucene());
        var seconds = Middle(() => lucene.Extract());
        var megabytes = documents.Sum(document => (long)Encoding.UTF8.GetByteCount(document)) / 1e6;
        return
        [
            new(
                $"text to facts, {Documents} documents",
                string.Create(CultureInfo.InvariantCulture, $"{megabytes / seconds:F2} MB a second and core"),
                string.Create(CultureInfo.InvariantCulture, $"{seconds / baseline:F1} × Lucene alone"),
                ">= 2 MB"),
        ];
    }

    public static IReadOnlyList<Figure> MeasureHostile()
    {
        var usual = Repeat(string.Join("\n\n", Corpus.Documents(Documents)), HostileLength);
        Extract(usual[..(HostileLength / 10)]);
        var baseline = Seconds(() => Extract(usual)) / HostileLength;
        var figures = new List<Figure> { new("a usual text of 5 MB", PerMegabyte(baseline)) };
        foreach (var (what, text) in Hostile())
        {
            var seconds = Seconds(() => Extract(text)) / text.Length;
            figures.Add(new(what, PerMegabyte(seconds), string.Create(CultureInfo.InvariantCulture, $"{seconds / baseline:F2} × the usual text"), "about 1 ×"));
        }

        return figures;

        static string PerMegabyte(double secondsPerLetter) => string.Create(CultureInfo.InvariantCulture, $"{secondsPerLetter * 1e6:F2} s a MB");
    }

    private static IEnumerable<(string What, string Text)> Hostile()
    {
        yield return ("one clause again and again", Repeat("President Lund met Prime Minister Oksanen in Oslo on 3 May 2019, ", HostileLength));
        yield return ("one sentence again and again", Repeat("President Lund met Prime Minister Oksanen in Oslo on 3 May 2019 and said that the treaty is a bridge. ", HostileLength));
        yield return ("capitals only", Repeat("THE PRESIDENT OF FJORDLAND MET THE PRIME MINISTER IN OSLO ", HostileLength));
        yield return ("capitalised words only", Repeat("Lund Oksanen Oslo Council Ferry ", HostileLength));
        yield return ("digits only", Repeat("3 5 2019 12.04.1998 7/8 ", HostileLength));
        yield return ("quotation marks only", Repeat("“”\"‘’", HostileLength));
        yield return ("opening quotation marks only", new string('“', HostileLength));
        yield return ("full stops only", Repeat("... ", HostileLength));
        yield return ("one word", new string('a', HostileLength));
        yield return ("one line of 10 MB", Repeat(Corpus.Documents(1)[0].ReplaceLineEndings(" "), 2 * HostileLength));
    }

    private static string Repeat(string part, int length)
    {
        var text = new StringBuilder(length + part.Length);
        while (text.Length < length)
        {
            text.Append(part);
        }

        return text.ToString(0, length);
    }

    private static void Extract(string text)
    {
        var source = new SourceId(GroupId.Terminal, new ContentHash(new string('0', 64)));
        Extractor.Extract(source, new SourceText(text), "text.txt", CancellationToken.None);
    }

    /// <summary>Of several passes, after as many as the compiler takes to have done its work.</summary>
    private static double Middle(Action pass)
    {
        for (var i = 0; i < WarmUpPasses; i++)
        {
            pass();
        }

        var seconds = Enumerable.Range(0, Passes).Select(_ => Seconds(pass)).Order().ToArray();
        return seconds[Passes / 2];
    }

    /// <summary>Of the process, so that what else the machine does counts less.</summary>
    private static double Seconds(Action action)
    {
        GC.Collect();
        var from = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - from).TotalSeconds;
    }
}
