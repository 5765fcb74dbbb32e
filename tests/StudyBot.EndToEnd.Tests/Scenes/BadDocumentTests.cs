using System.Diagnostics;
using System.Text;
using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Testing;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>What is no document, or hardly one: one sentence each, nothing of it stored, and what is well beside it kept.</summary>
public sealed class BadDocumentTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private const string Talks = "The Oslo talks\n\nPresident Müller met Prime Minister Ford in Oslo on 3 May 2021. “We agreed,” said Müller.\n";

    static BadDocumentTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("index")]
    [InlineData("extract --json")]
    public async Task Each_is_named_in_one_sentence_and_nothing_of_it_is_kept(string verb)
    {
        using var work = Copy();
        work.Write("folder/notes.png", "no document");
        work.Write("empty.txt", "");
        work.Write("blank.txt", " \n\t\n");
        work.Write("binary.txt", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 37))]);
        work.Write("utf7bits.txt", [0x50, 0x4B, 3, 4, 0, 0, 8, 0, 1, 2]);
        using (var huge = File.Create(Path.Combine(work.Path, "huge.txt")))
        {
            huge.SetLength(100L << 20);
        }

        List<string> bad = ["missing.txt", "folder", "empty.txt", "blank.txt", "binary.txt", "utf7bits.txt", "huge.txt"];
        if (TryMakePipe(Path.Combine(work.Path, "pipe.txt")))
        {
            bad.AddRange(["pipe.txt", "/dev/zero"]);
        }

        var run = verb == "index"
            ? await Run.OfAsync(work, ["index", .. bad])
            : await Run.WithSettingsAsync(work, new Dictionary<string, string>(), [.. verb.Split(' '), .. bad]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(bad.Count, run.Complaints.Count);
        Assert.All(bad, name => Assert.Single(run.Complaints, line => line.Contains($"\"{name}\"", StringComparison.Ordinal)));
        Assert.All(run.Complaints, line => Assert.EndsWith(".", line, StringComparison.Ordinal));
        Assert.Empty(await StoreCheck.WholeSourcesAsync(work));
    }

    [Fact]
    public async Task Every_encoding_is_read_as_the_same_text()
    {
        using var work = Copy();
        (string Name, Encoding Encoding, bool HasMark)[] written =
        [
            ("utf8", new UTF8Encoding(false), false),
            ("utf8-mark", new UTF8Encoding(true), true),
            ("utf16-le", new UnicodeEncoding(false, true), true),
            ("utf16-be", new UnicodeEncoding(true, true), true),
            ("utf16-le-bare", new UnicodeEncoding(false, false), false),
            ("utf16-be-bare", new UnicodeEncoding(true, false), false),
            ("windows-1252", Encoding.GetEncoding(1252), false),
        ];
        foreach (var (name, encoding, hasMark) in written)
        {
            work.Write($"texts/{name}.txt", [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Talks)]);
        }

        var extracted = await Run.WithSettingsAsync(work, new Dictionary<string, string>(), ["extract", "--json", "texts"]);
        var indexed = await Run.OfAsync(work, ["index", "texts"]);

        Assert.True(extracted.ExitCode == 0, extracted.ToString());
        Assert.Equal(written.Length, extracted.Output.Split('\n').Count(line => line.Contains("Müller", StringComparison.Ordinal) && line.Contains("“We agreed,”", StringComparison.Ordinal)));
        Assert.True(indexed.ExitCode == 0, indexed.ToString());
        Assert.Equal(written.Length, (await StoreCheck.WholeSourcesAsync(work)).Count);
    }

    [Fact]
    public async Task A_file_that_changes_while_it_is_read_is_kept_as_one_of_its_states_or_not_at_all()
    {
        using var work = Copy();
        var path = work.Write("moving.txt", GeneratedDocuments.About("Oslo", new Random(1)));
        using var stop = new CancellationTokenSource();
        var changing = Task.Run(
            () =>
            {
                for (var turn = 0; !stop.IsCancellationRequested; turn++)
                {
                    using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
                    file.SetLength(turn % 3 == 0 ? 0 : turn % 3 * 900);
                    file.Write(Encoding.UTF8.GetBytes(GeneratedDocuments.About(GeneratedDocuments.Cities[turn % 12], new Random(turn))));
                }
            },
            CancellationToken.None);

        for (var round = 0; round < TestLength.Rounds(3, 40); round++)
        {
            var run = await Run.OfAsync(work, ["index", "moving.txt"]);
            Assert.True(run.ExitCode is 0 or 1, run.ToString());
            Assert.True(run.Complaints.Count <= 1, run.ToString());
        }

        await stop.CancelAsync();
        await changing;
        // The store holds for each what its hash says, whatever stood in the file at that moment.
        await StoreCheck.WholeOriginalsAsync(work);
    }

    [Fact]
    public async Task One_line_of_10_MB_is_read_and_a_name_of_10_000_characters_comes_back_cut()
    {
        using var work = Copy();
        var name = "A" + new string('b', 9_999);
        work.Write("line.txt", TestLength.IsLong
            ? string.Concat(Enumerable.Repeat("President Miller met Prime Minister Ford in Oslo on 3 May 2021. ", 160_000))
            : new string('a', 10_000_000));
        work.Write("name.txt", $"The talks\n\nPresident {name} met Prime Minister Ford in Oslo on 3 May 2021.\n");

        var indexed = await Run.OfAsync(work, ["index", "line.txt", "name.txt"]);
        var asked = await Run.OfAsync(work, ["chat"], $"/person {name}", $"/{name}", name, $"/ask Whom did {name} meet?", "/summit oslo", "1", "/ask Whom did Ford meet?", "/person Ford");

        Assert.True(indexed.ExitCode == 0, indexed.ToString());
        Assert.Equal((0, ""), (asked.ExitCode, asked.Errors));
        Assert.Contains("3 May 2021", asked.Output, StringComparison.Ordinal);
        Assert.All(asked.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 2000));
    }

    [Fact]
    public async Task Nothing_of_a_document_or_of_what_is_typed_acts_on_the_terminal()
    {
        const string Evil = "\u001b]0;owned\u0007\u001b[2J\u001b[31m\u009b5m\u001b]8;;http://evil.example\u001b\\\u202e\b\b";
        using var work = Copy();
        work.Write($"evil.txt", $"The {Evil}Red summit\n\nPresident {Evil}Miller met Prime Minister Ford at a summit in Bergen on 3 May 2021.{Evil}\n" + Filler());
        var indexed = await Run.OfAsync(work, ["index", "evil.txt"]);
        await using var terminal = await TerminalProcess.StartAsync(work, rows: 60);
        await terminal.WaitForPromptAsync();

        await terminal.AskAsync("/sources evil");
        await terminal.AskAsync("/ask Whom did Miller meet in Bergen?");
        await terminal.PressAsync("/sum\u001b]0;typed\u0007\u009b2J x" + Keys.Enter);
        var screen = await terminal.WaitForAsync(seen => seen.LastRow.EndsWith('>'));

        Assert.True(indexed.ExitCode == 0, indexed.ToString());
        Assert.Contains("Bergen", screen.Text, StringComparison.Ordinal);
        Assert.Contains(screen.Rows, row => row.Contains("│ StudyBot", StringComparison.Ordinal));
        Assert.Empty(screen.Title ?? "");
        Assert.Empty(screen.Links);
        // What is left of sequences are those that a screen is drawn with: styles, and the row of the line that is typed.
        Assert.DoesNotMatch("\u001b(?!\\[[0-9;]*[mKC]|[=>]|\\[[?][0-9]+[hl]|\\[6n)", terminal.Written);
        Assert.DoesNotMatch("\u001b\\[(2J|31m|5m)", terminal.Written);
        Assert.DoesNotContain(terminal.Written, c => c is '\u009b' or '\u202e' or '\u0007');
    }

    private static string Filler() => string.Concat(Enumerable.Repeat("\nThe ministers looked at trade, fisheries and exchanges between universities.\n", 60));

    private static bool TryMakePipe(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        using var make = Process.Start(new ProcessStartInfo("mkfifo", [path]))!;
        make.WaitForExit();
        return make.ExitCode == 0;
    }

    private WorkFolder Copy()
    {
        var work = new WorkFolder();
        work.CopyData(seeded.Work);
        return work;
    }
}
