using StudyBot.Knowledge;
using StudyBot.Verbs;

namespace StudyBot.Tests.Verbs;

public sealed class CommandLineReaderTests
{
    [Fact]
    public void Nothing_runs_the_platforms()
    {
        var verb = Read();

        Assert.IsType<Verb.RunPlatforms>(verb);
    }

    [Fact]
    public void Options_without_a_verb_run_the_platforms_too()
    {
        var verb = Assert.IsType<Verb.RunPlatforms>(Read("--data", "here", "--verbose"));

        Assert.Equal("here", verb.Common.DataFolder);
        Assert.True(verb.Common.IsVerbose);
    }

    [Theory]
    [InlineData("index a.txt b --data here --library")]
    [InlineData("--data here index --library a.txt b")]
    [InlineData("--library --data=here index a.txt b")]
    [InlineData("index --data here --library a.txt b")]
    [InlineData("index a.txt --library b --data=here")]
    public void Options_stand_anywhere(string line)
    {
        var verb = Assert.IsType<Verb.Index>(Read(line.Split(' ')));

        Assert.Equal(["a.txt", "b"], verb.Paths);
        Assert.Equal(GroupId.Library, verb.Group);
        Assert.Equal("here", verb.Common.DataFolder);
    }

    [Theory]
    [InlineData("extract --json a.txt")]
    [InlineData("extract a.txt --json")]
    [InlineData("--json extract a.txt")]
    public void Extract_prints_json(string line)
    {
        var verb = Assert.IsType<Verb.Extract>(Read(line.Split(' ')));

        Assert.Equal(["a.txt"], verb.Paths);
    }

    [Theory]
    [InlineData("questions --json a.txt b")]
    [InlineData("questions a.txt --json b")]
    [InlineData("--json questions a.txt b")]
    public void Questions_prints_json(string line)
    {
        var verb = Assert.IsType<Verb.Questions>(Read(line.Split(' ')));

        Assert.Equal(["a.txt", "b"], verb.Paths);
    }

    [Theory]
    [InlineData("ask Who met whom?")]
    [InlineData("ask --jsonl Who met whom? --source notes")]
    [InlineData("--source notes ask Who met whom?")]
    [InlineData("--source=notes --data here ask Who met whom?")]
    public void The_words_after_ask_are_one_question(string line)
    {
        var verb = Assert.IsType<Verb.Ask>(Read(line.Split(' ')));

        Assert.Equal("Who met whom?", verb.Question);
        Assert.Equal(line.Contains("--jsonl", StringComparison.Ordinal), verb.IsJson);
        Assert.Equal(line.Contains("--source", StringComparison.Ordinal) ? "notes" : null, verb.Source);
    }

    [Fact]
    public void A_mistyped_option_is_no_word_of_a_question()
    {
        var wrong = Assert.IsType<Verb.WrongUsage>(Read("ask", "--jsonn", "Who met whom?"));
        var behind = Assert.IsType<Verb.Ask>(Read("ask", "--", "--jsonn", "Who met whom?"));

        Assert.Equal("\"--jsonn\" means nothing here; \"StudyBot ask --help\" lists what may stand there.", wrong.Sentence);
        Assert.Equal("--jsonn Who met whom?", behind.Question);
    }

    [Fact]
    public void Ask_without_a_question_reads_them_from_standard_input()
    {
        var verb = Assert.IsType<Verb.Ask>(Read("ask", "--jsonl"));

        Assert.Null(verb.Question);
    }

    [Fact]
    public void An_empty_question_is_wrong_usage()
    {
        var verb = Assert.IsType<Verb.WrongUsage>(Read("ask", "  "));

        Assert.Contains("question is empty", verb.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_name_begins_with_a_hyphen_stands_after_two_hyphens()
    {
        var verb = Assert.IsType<Verb.Index>(Read("index", "--", "--data"));

        Assert.Equal(["--data"], verb.Paths);
        Assert.Null(verb.Common.DataFolder);
    }

    [Fact]
    public void A_file_whose_name_begins_with_an_at_sign_is_a_file()
    {
        var verb = Assert.IsType<Verb.Index>(Read("index", "@notes.txt"));

        Assert.Equal(["@notes.txt"], verb.Paths);
    }

    [Theory]
    [InlineData("index a", "terminal")]
    [InlineData("index a --group library", "library")]
    [InlineData("index a --group terminal", "terminal")]
    [InlineData("index --group=discord:1234 a", "discord:1234")]
    [InlineData("index a --group slack:T0AB", "slack:T0AB")]
    public void A_group_is_given_by_its_text_form(string line, string group)
    {
        var verb = Assert.IsType<Verb.Index>(Read(line.Split(' ')));

        Assert.Equal(group, verb.Group.Value);
    }

    [Theory]
    [InlineData("--Discord:Token=abc chat")]
    [InlineData("chat --discord:token=abc")]
    [InlineData("chat --Discord:Token abc")]
    public void A_setting_is_an_option_in_any_case(string line)
    {
        var verb = Assert.IsType<Verb.Chat>(Read(line.Split(' ')));

        Assert.Equal("abc", verb.Common.Settings["Discord:Token"]);
    }

    [Fact]
    public void A_token_is_not_in_the_text_of_what_was_read()
    {
        var verb = Read("chat", "--Discord:Token=s3cret");

        Assert.DoesNotContain("s3cret", verb.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bogus", "no verb \"bogus\"")]
    [InlineData("bogus --data x", "no verb \"bogus\"")]
    [InlineData("--bogus", "\"--bogus\" means nothing here")]
    [InlineData("chat now", "\"now\" means nothing here")]
    [InlineData("chat --json", "\"--json\" means nothing here")]
    [InlineData("index", "index --help")]
    [InlineData("extract --json", "extract --help")]
    [InlineData("extract a.txt", "extract --json PATH")]
    [InlineData("questions a.txt", "questions --json PATH")]
    [InlineData("index a --group nobody", "\"nobody\" is no group")]
    [InlineData("index a --group library --library", "not both")]
    [InlineData("--data", "--data")]
    [InlineData("chat --Discord:Colour=red", "no setting \"Discord:Colour\"")]
    [InlineData("chat --Discord:Token", "needs a value")]
    public void Wrong_usage_is_one_sentence_that_says_what_to_do(string line, string said)
    {
        var verb = Assert.IsType<Verb.WrongUsage>(Read(line.Split(' ')));

        Assert.Contains(said, verb.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", verb.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', verb.Sentence);
    }

    [Theory]
    [InlineData("bog\u001b[31mus")]
    [InlineData("index", "a", "--group", "g\u001b]0;title\u0007")]
    [InlineData("chat", "e\u001b[2Jx\ny")]
    [InlineData("--foo\u001b[31mX\n")]
    [InlineData("chat", "--Discord:Colour\u001b[31m=red")]
    public void What_acts_on_a_screen_is_not_said_back(params string[] arguments)
    {
        var verb = Assert.IsType<Verb.WrongUsage>(Read(arguments));

        Assert.DoesNotContain(verb.Sentence, char.IsControl);
    }

    [Fact]
    public void Of_a_very_long_word_the_beginning_and_the_end_are_said_back()
    {
        var verb = Assert.IsType<Verb.WrongUsage>(Read($"first{new string('x', 10_000)}last"));

        Assert.InRange(verb.Sentence.Length, 300, 500);
        Assert.Contains("first", verb.Sentence, StringComparison.Ordinal);
        Assert.Contains("last\"", verb.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chat", "--data", "")]
    [InlineData("chat", "--data", " ")]
    [InlineData("--data=", "chat")]
    public void A_data_folder_without_a_name_is_wrong_usage(params string[] arguments)
    {
        var verb = Assert.IsType<Verb.WrongUsage>(Read(arguments));

        Assert.Contains("--data", verb.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "index")]
    [InlineData("-h", "extract")]
    [InlineData("index --help", "--library")]
    [InlineData("--help index", "--library")]
    [InlineData("extract --help", "--json")]
    [InlineData("questions --help", "--json")]
    [InlineData("chat --help", "--data")]
    public void Help_lists_what_there_is(string line, string listed)
    {
        var verb = Assert.IsType<Verb.Show>(Read(line.Split(' ')));

        Assert.Contains(listed, verb.Text, StringComparison.Ordinal);
        Assert.Contains("Usage", verb.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("chat --version")]
    public void The_version_is_shown(string line)
    {
        var verb = Assert.IsType<Verb.Show>(Read(line.Split(' ')));

        Assert.Matches(@"\AStudyBot \d+\.\d+\.\d+", verb.Text);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(70)]
    public void Help_fits_the_screen_that_it_is_shown_on(int columns)
    {
        var shown = Assert.IsType<Verb.Show>(CommandLineReader.Read(["--help"], columns)).Text;

        Assert.All(shown.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, columns - 1));
    }

    private static Verb Read(params string[] arguments) => CommandLineReader.Read(arguments);
}
