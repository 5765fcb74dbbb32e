using System.Diagnostics;
using System.Globalization;
using System.Text;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Opening;
using StudyBot.Testing;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Opening;

/// <summary>Many sources, and big ones. What is measured is written to the test's output.</summary>
public sealed class SizeTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_documents_open_quickly_after_a_clean_close()
    {
        using var folder = new TemporaryFolder();
        var documents = TestLength.Rounds(100, 1000);
        await using (var made = await Installation.RequireAsync(folder.Path))
        {
            var started = Stopwatch.GetTimestamp();
            await Parallel.ForAsync(0, documents, Now, async (number, token) => await made.Sources.AddAsync(Big(number, sentences: 200), token));
            Say($"{documents} documents stored", started);
        }

        Say($"database {new FileInfo(folder["studybot.db"]).Length >> 20} MB, originals {Directory.GetFiles(folder["originals"]).Sum(file => new FileInfo(file).Length) >> 20} MB");
        var opening = Stopwatch.GetTimestamp();
        var outcome = Assert.IsType<DataFolderOutcome.Opened>(await Installation.OpenAsync(folder.Path));
        await using var opened = outcome.Folder;
        Say("opened", opening);
        var listing = Stopwatch.GetTimestamp();
        Assert.Equal(documents * 200, (await opened.Facts.ListAsync(Installation.Group, Now)).Count);
        Say("first list of facts", listing);
        var stale = Stopwatch.GetTimestamp();
        Assert.Empty(await opened.Sources.ListStaleAsync(1, Now));
        Say("looked for stale ones", stale);

        Assert.Equal(DataFolderStart.ClosedClean, outcome.Start);
    }

    [Fact]
    public async Task A_document_of_the_greatest_size_comes_back_with_all_its_facts()
    {
        using var folder = new TemporaryFolder();
        var source = Big(0, sentences: TestLength.Rounds(10_000, 100_000), padding: TestLength.Rounds(1 << 20, (20 << 20) - 5_000_000));
        await using (var made = await Installation.RequireAsync(folder.Path))
        {
            var started = Stopwatch.GetTimestamp();
            Assert.IsType<AddSourceOutcome.SourceAdded>(await made.Sources.AddAsync(source, Now));
            Say($"stored {source.Original.Length >> 20} MB with {source.Extracted.Facts.Count} facts", started);
        }

        await using var opened = await Installation.RequireAsync(folder.Path);
        var reading = Stopwatch.GetTimestamp();
        var facts = await opened.Facts.ListAsync(Installation.Group, Now);
        Say("read", reading);
        Say($"{GC.GetTotalMemory(forceFullCollection: true) >> 20} MB in memory");

        Assert.Equal(source.Extracted.Facts, facts.OfType<OutcomeFact>().Select(fact => fact with { More = source.Extracted.Facts[0].More }));
    }

    /// <summary>Numbered sentences with one outcome each.</summary>
    private static NewSource Big(int number, int sentences, int padding = 0)
    {
        var content = new StringBuilder(padding + (sentences * 50));
        var spans = new List<TextSpan>(sentences);
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            var start = content.Length;
            content.Append(CultureInfo.InvariantCulture, $"Both sides agreed on ferry {number}-{sentence} “é”.");
            spans.Add(TextSpan.FromBounds(start, content.Length));
            content.Append("\n\n");
        }

        content.Append('x', padding);
        var text = new SourceText(content.ToString());
        var bytes = Encoding.UTF8.GetBytes(text.Text);
        var source = new SourceId(Installation.Group, ContentHash.Of(bytes));
        IReadOnlyList<Evidence> none = [];
        List<Fact> facts =
        [
            .. spans.Select((span, sentence) =>
            {
                var evidence = new Evidence(span, text[span], sentence + 1);
                var id = FactId.Of(source, "outcome", text.CodePointsBefore(span.Start), $"ferry {number}-{sentence}");
                return new OutcomeFact(id, source, evidence, none, "outcome.agreed", 0.5, null, new Cited<string>($"ferry {number}-{sentence}", $"ferry {number}-{sentence}", evidence));
            }),
        ];
        var document = new Document(text, [.. spans.Select((span, at) => new Block(at + 1, BlockKind.Paragraph, span))], new DocumentInfo($"Ferries {number}", null, null, null, null, "en"));
        return new NewSource($"{number}.txt", bytes, new Extracted(source, 1, document, [], [], [], [], [], facts), null, SampleSources.Noon);
    }

    private static void Say(string what, long? since = null) => TestContext.Current.TestOutputHelper?.WriteLine(
        since is { } started ? string.Create(CultureInfo.InvariantCulture, $"{what}: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms") : what);
}
