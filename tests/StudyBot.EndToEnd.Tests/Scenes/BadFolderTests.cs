using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using StudyBot.EndToEnd.Tests.Processes;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>A data folder that cannot be used is refused with one sentence, and stays byte for byte as it was.</summary>
public sealed class BadFolderTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private const int PageSize = 8192;

    [Theory]
    [InlineData("emptied", "is damaged")]
    [InlineData("cut in a page", "is damaged")]
    [InlineData("cut after a page", "is damaged")]
    [InlineData("overwritten", "is damaged")]
    [InlineData("another's", "not the one that this folder had")]
    [InlineData("gone", "is gone")]
    [InlineData("without originals", "missing or damaged")]
    [InlineData("of a later version", "written by a later version")]
    [InlineData("older than acknowledged", "older than what was acknowledged")]
    public async Task A_database_that_is_not_what_it_was_is_refused_and_left_alone(string how, string said)
    {
        using var work = Copy();
        await HarmAsync(work, how);
        var before = Fingerprint(work.Data);

        var run = await Run.OfAsync(work, ["chat"], "/summit nagato");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, Assert.Single(run.Complaints), StringComparison.Ordinal);
        Assert.Equal(before, Fingerprint(work.Data));
    }

    [Fact]
    public async Task A_file_where_the_folder_should_be_is_said_to_be_one()
    {
        using var work = new WorkFolder();
        File.WriteAllText(work.Data, "a file");

        var run = await Run.OfAsync(work, ["chat"]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("it is a file", Assert.Single(run.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_a_folder_does_not_act_on_the_terminal()
    {
        using var work = new WorkFolder();
        File.WriteAllText(work.Data, "a file");

        var run = await Run.WithSettingsAsync(work, new Dictionary<string, string>(), ["chat", "--data", work.Data + "/\u001b[31mred\u0007"]);

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(run.Errors, c => char.IsControl(c) && c != '\n');
    }

    [Theory]
    [InlineData("0555")]
    [InlineData("0000")]
    public async Task A_folder_that_must_not_be_written_is_refused(string mode)
    {
        using var work = new WorkFolder();
        using var other = await OtherUser.FindAsync(work);
        other.Protect(work.Data, Convert.ToInt32(mode, 8));

        var run = await other.RunAsync(["chat", "--data", work.Data]);
        other.Unprotect();

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("Nothing can be written into the data folder", Assert.Single(run.Complaints), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(work.Data));
    }

    [Fact]
    public async Task A_document_that_must_not_be_read_is_named()
    {
        using var work = new WorkFolder();
        using var other = await OtherUser.FindAsync(work);
        var path = work.Write("secret.txt", GeneratedDocuments.About("Oslo", new Random(1)));
        OtherUser.SetMode(path, 0);

        var run = await other.RunAsync(["extract", "--json", path]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("secret.txt\" cannot be read", Assert.Single(run.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_a_chat_holds_is_refused_to_every_other_verb_with_its_process()
    {
        using var work = Copy();
        work.Write("talks.txt", GeneratedDocuments.About("Oslo", new Random(1)));
        using var first = StudyBotProcess.Start(work, ["chat", "--data", work.Data]);
        await first.TypeAsync("/nonsense");
        await first.WaitForAsync(first.Output.SeenAsync(_ => true));

        var index = await Run.OfAsync(work, ["index", "talks.txt"]);
        var ask = await Run.OfAsync(work, ["ask", "Who met in Oslo?"]);
        await first.FinishAsync();

        var holder = string.Create(CultureInfo.InvariantCulture, $"in use by process {first.Id};");
        Assert.All([index, ask], run =>
        {
            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.Contains(holder, Assert.Single(run.Complaints), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_disk_that_takes_no_new_database_is_said_at_once()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits the size of files as Linux does.");
        using var work = new WorkFolder();

        var refused = await Run.LimitedAsync(work, fileKilobytes: 300, ["chat"]);
        var next = await Run.OfAsync(work, ["chat"], "/summit nagato");

        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("Nothing can be written into the data folder", Assert.Single(refused.Complaints), StringComparison.Ordinal);
        Assert.Contains("15 December 2016", next.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_that_gets_full_while_documents_are_added_keeps_those_it_told_of()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits the size of files as Linux does.");
        using var work = Copy();
        var random = new Random(4);
        for (var n = 0; n < 40; n++)
        {
            work.Write($"new/{n}.txt", GeneratedDocuments.About($"{GeneratedDocuments.Cities[n % 12]} {n}", random));
        }

        var largest = Directory.EnumerateFiles(work.Data).Max(f => new FileInfo(f).Length);
        var run = await Run.LimitedAsync(work, (largest / 1024) + 60, ["index", "new"]);
        var told = run.Output.Split('\n').Count(line => line.StartsWith("Indexed: ", StringComparison.Ordinal));
        var kept = await StoreCheck.WholeSourcesAsync(work);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The store failed and the program ends", Assert.Single(run.Complaints), StringComparison.Ordinal);
        Assert.InRange(told, 0, 39);
        Assert.InRange(kept.Count, told, told + 1);
    }

    [Fact]
    public async Task A_document_larger_than_the_disk_takes_is_said_and_nothing_of_it_is_kept()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits the size of files as Linux does.");
        using var work = Copy();
        WriteLong(work, 40_000);

        var run = await Run.LimitedAsync(work, (Largest(work) / 1024) + 100, ["index", "long.txt"]);

        Assert.True((run.ExitCode, run.Output) == (1, ""), $"{run.ExitCode}: {run.Output}\n{string.Join('\n', run.Complaints)}");
        Assert.Contains("The store failed and the program ends (A file cannot become as large as this one here)", Assert.Single(run.Complaints), StringComparison.Ordinal);
        Assert.Empty(await StoreCheck.WholeSourcesAsync(work));
    }

    [Fact]
    public async Task Where_the_data_file_cannot_grow_at_the_end_what_was_added_stays_in_its_log()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits the size of files as Linux does.");
        using var work = Copy();
        WriteLong(work, 9_000);

        var run = await Run.LimitedAsync(work, (Largest(work) / 1024) + 100, ["index", "long.txt"]);
        var kept = await StoreCheck.WholeSourcesAsync(work);

        Assert.True(run.ExitCode == 0, $"{run.ExitCode}: {run.Output}\n{string.Join('\n', run.Complaints)}");
        Assert.StartsWith("Indexed: long.txt", run.Output, StringComparison.Ordinal);
        Assert.Single(kept);
    }

    private static void WriteLong(WorkFolder work, int rooms) =>
        work.Write("long.txt", "On 14 March 2011 the presidents of Norway and Finland met at a summit in Oslo.\n\n" + string.Concat(Enumerable.Range(0, rooms).Select(n => $"Talks went on in room {n} of the palace, and nobody said of what they were.\n\n")));

    private static long Largest(WorkFolder work) => Directory.EnumerateFiles(work.Data).Max(f => new FileInfo(f).Length);

    private static async Task HarmAsync(WorkFolder work, string how)
    {
        var database = Path.Combine(work.Data, "studybot.db");
        var length = new FileInfo(database).Length;
        switch (how)
        {
            case "emptied":
                Cut(database, 0);
                break;
            case "cut in a page":
                Cut(database, 100_000);
                break;
            case "cut after a page":
                Cut(database, length - PageSize);
                break;
            case "overwritten":
                await File.WriteAllBytesAsync(database, [.. Enumerable.Range(0, (int)length).Select(i => (byte)(i * 31))]);
                break;
            case "another's":
                using (var other = new WorkFolder())
                {
                    await Run.OfAsync(other, ["chat"]);
                    File.Copy(Path.Combine(other.Data, "studybot.db"), database, overwrite: true);
                }

                break;
            case "gone":
                File.Delete(database);
                break;
            case "without originals":
                Directory.EnumerateFiles(Path.Combine(work.Data, "originals")).ToList().ForEach(File.Delete);
                break;
            case "of a later version":
                Rewrite(work, "Schema", 99);
                break;
            case "older than acknowledged":
                Rewrite(work, "Acknowledged", 999_999);
                // Only a database that was not closed is asked for its number.
                Rewrite(work, "Closed", null);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(how), how, null);
        }
    }

    private static void Cut(string file, long length)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(length);
    }

    /// <summary>Changes a value in the file beside the database, whose slots of 1024 bytes begin each with the digest of its line.</summary>
    private static void Rewrite(WorkFolder work, string name, int? value)
    {
        const int Slot = 1024;
        const int Digest = 16;
        var path = Path.Combine(work.Data, "studybot.state");
        var bytes = File.ReadAllBytes(path);
        foreach (var at in Enumerable.Range(0, bytes.Length / Slot).Select(n => n * Slot))
        {
            var line = Encoding.ASCII.GetString(bytes, at + Digest + 1, Slot - Digest - 1).TrimEnd(' ', '\n', '\0');
            if (line.Length == 0)
            {
                continue;
            }

            var changed = value is { } number
                ? Regex.Replace(line, $"\"{name}\":[0-9]+", string.Create(CultureInfo.InvariantCulture, $"\"{name}\":{number}"))
                : Regex.Replace(line, $"\"{name}\":\\{{[^}}]*\\}}", $"\"{name}\":null");
            var slot = Encoding.ASCII.GetBytes(new string(' ', Slot - 1) + "\n");
            var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(changed)).AsSpan(0, Digest / 2));
            Encoding.ASCII.GetBytes(digest).CopyTo(slot, 0);
            Encoding.ASCII.GetBytes(changed).CopyTo(slot, Digest + 1);
            slot.CopyTo(bytes, at);
        }

        File.WriteAllBytes(path, bytes);
    }

    // The lock is written by whoever looks.
    private static string Fingerprint(string folder) => string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) is not ("studybot.lock" or "studybot.pid"))
        .Order(StringComparer.Ordinal)
        .Select(file => $"{file} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));

    private WorkFolder Copy()
    {
        var work = new WorkFolder();
        work.CopyData(seeded.Work);
        return work;
    }
}
