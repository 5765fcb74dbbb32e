using System.Globalization;
using System.Text.Json;
using StudyBot.EndToEnd.Tests.Processes;

namespace StudyBot.EndToEnd.Tests.Scenes;

public sealed class CommandLineTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    [Fact]
    public async Task An_unknown_verb_is_wrong_usage()
    {
        using var work = new WorkFolder();

        var run = await Run.OfAsync(work, ["bogus"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("no verb \"bogus\"", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(work.Data));
    }

    [Theory]
    [InlineData("--help", "Usage:")]
    [InlineData("index --help", "--library")]
    [InlineData("--version", "StudyBot 0.")]
    public async Task Help_and_version_are_results_and_make_no_folder(string line, string said)
    {
        using var work = new WorkFolder();

        var run = await Run.OfAsync(work, line.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(work.Data));
    }

    [Theory]
    [InlineData("index")]
    [InlineData("extract --json")]
    [InlineData("questions --json")]
    public async Task A_file_that_is_not_there_is_named(string verb)
    {
        using var work = new WorkFolder();

        var run = await Run.WithSettingsAsync(work, new Dictionary<string, string>(), [.. verb.Split(' '), "missing.txt"]);

        Assert.Equal((1, "There is no file or folder \"missing.txt\"."), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task Good_files_are_kept_and_bad_ones_named_each_in_one_sentence()
    {
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        work.Write("good.txt", GeneratedDocuments.About("Oslo", new Random(1)));
        work.Write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]);
        work.Write("empty.txt", " \n");
        work.Write("page.txt", "<!DOCTYPE html><html><body><p>The Bergen Summit took place on 14 March 2011 between Prime Minister Ane Lund and President Aki Oksanen.</p></body></html>");
        work.Write("broken.txt", "%PDF-1.7 and nothing more");

        var run = await Run.OfAsync(work, ["index", "picture.txt", "good.txt", "empty.txt", "page.txt", "broken.txt"]);
        var next = await Run.OfAsync(work, ["index", "good.txt"]);

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.StartsWith("Indexed: good.txt (1 event, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"picture.txt\" is not plain text", run.Errors, StringComparison.Ordinal);
        Assert.Contains("\"empty.txt\" is empty.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Indexed: page.txt (1 event, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"broken.txt\" is damaged, or not what its beginning says", run.Errors, StringComparison.Ordinal);
        Assert.Equal((0, "Already there: good.txt"), (next.ExitCode, next.Output));
    }

    [Fact]
    public async Task A_document_that_is_not_English_is_kept_and_said_to_have_no_facts()
    {
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        work.Write(
            "accord.txt",
            "Le ministre a reçu son homologue à Paris. Ils ont parlé de la situation dans la région et se sont mis d'accord pour poursuivre les discussions "
            + "avec les pays qui ne sont pas encore parties au traité. Une nouvelle réunion est prévue au mois de mars.");

        var run = await Run.OfAsync(work, ["index", "accord.txt"]);

        Assert.Equal((0, "Indexed: accord.txt (in French: searchable, no facts are drawn)"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task What_goes_to_the_library_is_read_by_every_group_and_what_goes_to_another_group_is_not()
    {
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        work.Write("oslo.txt", GeneratedDocuments.About("Oslo", new Random(2)));
        work.Write("cairo.txt", GeneratedDocuments.About("Cairo", new Random(3)));

        var library = await Run.OfAsync(work, ["index", "--library", "oslo.txt"]);
        var other = await Run.OfAsync(work, ["index", "cairo.txt", "--group", "discord:42"]);
        var chat = await Run.OfAsync(work, ["chat"], "/summit oslo", "/summit cairo");

        Assert.Equal((0, 0, 0), (library.ExitCode, other.ExitCode, chat.ExitCode));
        Assert.Contains("Place: Oslo", chat.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Place: Cairo", chat.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_prints_one_line_of_json_for_each_document_and_makes_no_folder()
    {
        using var work = new WorkFolder();
        work.Write("docs/a.txt", GeneratedDocuments.About("Oslo", new Random(4)));
        work.Write("docs/b.txt", GeneratedDocuments.About("Cairo", new Random(5)));
        work.Write("docs/c.html", $"<html><head><title>Talks</title></head><body><article><h1>Talks</h1><p>{GeneratedDocuments.About("Lima", new Random(6))}</p></article></body></html>");

        var run = await Run.WithSettingsAsync(work, new Dictionary<string, string>(), ["extract", "docs", "--json"]);

        Assert.True(run.ExitCode == 0, run.ToString());
        var paths = run.Output.Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("path").GetString());
        Assert.Equal([Path.Combine("docs", "a.txt"), Path.Combine("docs", "b.txt"), Path.Combine("docs", "c.html")], paths);
        Assert.Equal(["docs"], Directory.EnumerateFileSystemEntries(work.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_second_process_on_the_data_folder_names_the_first()
    {
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        using var first = StudyBotProcess.Start(work, ["chat", "--data", work.Data]);
        await first.TypeAsync("/nonsense");
        await first.WaitForAsync(first.Output.SeenAsync(_ => true));

        var second = await Run.OfAsync(work, ["chat"]);
        var code = await first.FinishAsync();

        Assert.Equal((1, 0), (second.ExitCode, code));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"in use by process {first.Id};"), second.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_folder_comes_from_the_environment_or_stands_in_the_current_folder()
    {
        using var work = new WorkFolder();
        var elsewhere = Path.Combine(work.Path, "elsewhere");

        var named = await Run.WithSettingsAsync(work, new Dictionary<string, string> { ["STUDYBOT_Data"] = elsewhere }, ["chat"]);
        var unnamed = await Run.WithSettingsAsync(work, new Dictionary<string, string>(), ["chat"]);

        Assert.Equal((0, 0), (named.ExitCode, unnamed.ExitCode));
        Assert.True(Directory.Exists(elsewhere));
        Assert.True(Directory.Exists(Path.Combine(work.Path, ".studybot")));
    }

    [Theory]
    [InlineData("STUDYBOT_Discord__Token", "Discord:Token has spaces")]
    [InlineData("STUDYBOT_Slack__BotToken", "Slack:AppToken is not set")]
    public async Task A_token_never_falls_back_to_the_terminal_and_is_never_shown(string variable, string said)
    {
        using var work = new WorkFolder();
        var settings = new Dictionary<string, string> { [variable] = "very s3cret" };

        var run = await Run.WithSettingsAsync(work, settings, ["--verbose", "--data", work.Data], "/help");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_opens_the_terminal_whatever_is_configured()
    {
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);

        var run = await Run.OfAsync(work, ["--Discord:Token=very-s3cret", "chat", "--verbose"], "/help");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("/summit", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_cannot_be_is_named_without_its_value()
    {
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);

        var run = await Run.OfAsync(work, ["chat", "--Discord:RestBaseUrl=ftp://s3cret"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Discord:RestBaseUrl must be an address", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_was_cut_to_nothing_is_refused_and_never_taken_for_an_empty_one()
    {
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        File.WriteAllBytes(Directory.EnumerateFiles(work.Data, "*.db").Single(f => !f.Contains("-log", StringComparison.Ordinal)), []);

        var run = await Run.OfAsync(work, ["chat"], "/summit nagato");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Errors.Split('\n'));
        Assert.Contains("backup", run.Errors, StringComparison.Ordinal);
    }
}
