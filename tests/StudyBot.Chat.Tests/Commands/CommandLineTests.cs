using NodaTime;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Tests.Scenes;

namespace StudyBot.Chat.Tests.Commands;

public sealed class CommandLineTests
{
    private static readonly CommandCatalog Catalog = new([new EchoCommand()], [], [], []);

    [Theory]
    [InlineData("/echo peace treaty by:Putin", "peace treaty", "Putin")]
    [InlineData("/echo by:Putin peace treaty", "peace treaty", "Putin")]
    [InlineData("/echo peace by:Putin treaty", "peace treaty", "Putin")]
    [InlineData("/echo words:\"peace treaty\" by:\"Vladimir Putin\"", "peace treaty", "Vladimir Putin")]
    [InlineData("/echo by:\"Vladimir Putin\" peace treaty", "peace treaty", "Vladimir Putin")]
    [InlineData("/echo peace treaty by:“Vladimir Putin”", "peace treaty", "Vladimir Putin")]
    [InlineData("/echo peace treaty by:„Vladimir Putin“", "peace treaty", "Vladimir Putin")]
    [InlineData("/echo peace treaty by:«Vladimir Putin»", "peace treaty", "Vladimir Putin")]
    [InlineData("/echo peace treaty by: Putin", "peace treaty", "Putin")]
    [InlineData("/echo peace treaty BY:Putin", "peace treaty", "Putin")]
    [InlineData("echo peace treaty by:Putin", "peace treaty", "Putin")]
    [InlineData("  /  echo   peace treaty   by:Putin  ", "peace treaty", "Putin")]
    [InlineData("/echo \"peace treaty\" by:Putin", "peace treaty", "Putin")]
    [InlineData("/echo “peace treaty” by:Putin", "peace treaty", "Putin")]
    [InlineData("/echo by:O'Brien it's", "it's", "O'Brien")]
    [InlineData("/echo x by:\"the \"\"bear\"\"\"", "x", "the \"bear\"")]
    public void The_first_parameter_takes_the_free_text_and_others_are_named(string line, string words, string by)
    {
        var understood = Assert.IsType<LineReading.Understood>(CommandLine.Read(line, Catalog));

        Assert.Equal(words, understood.Arguments.Text("words"));
        Assert.Equal(by, understood.Arguments.Text("by"));
    }

    [Theory]
    [InlineData("/echo https://example.org/a:b at 10:30", "https://example.org/a:b at 10:30")]
    [InlineData("/echo note:this re:that", "note:this re:that")]
    [InlineData("/echo what \"by:Putin\" means", "what \"by:Putin\" means")]
    [InlineData("/echo :by :: x:", ":by :: x:")]
    [InlineData("/echo words: more", "words: more")]
    [InlineData("/echo were the talks private: yes or no? private: talks", "were the talks or no? private: talks")]
    [InlineData("/echo \"a\" \"b\"", "\"a\" \"b\"")]
    [InlineData("/echo \"not closed", "\"not closed")]
    [InlineData("/echo two\n\nlines  kept", "two\n\nlines  kept")]
    public void What_is_not_declared_stays_text(string line, string words)
    {
        var understood = Assert.IsType<LineReading.Understood>(CommandLine.Read(line, Catalog));

        Assert.Equal(words, understood.Arguments.Text("words"));
    }

    [Fact]
    public void Each_value_has_its_parameters_kind()
    {
        var line = "/echo hello times:-3 loud:yes on:\"15 December 2016\" tone:STERN private:off";

        var understood = Assert.IsType<LineReading.Understood>(CommandLine.Read(line, Catalog));

        Assert.Equal(-3, understood.Arguments.Number("times"));
        Assert.True(understood.Arguments.Boolean("loud"));
        Assert.Equal(new LocalDate(2016, 12, 15), understood.Arguments.Date("on"));
        Assert.Equal("Stern", understood.Arguments.Text("tone"));
        Assert.False(understood.IsPrivate);
    }

    [Theory]
    [InlineData("2016-12-15")]
    [InlineData("\"15 Dec 2016\"")]
    [InlineData("\"December 15, 2016\"")]
    [InlineData("\"Dec 15, 2016\"")]
    public void A_date_may_be_written_in_several_ways(string date)
    {
        var understood = Assert.IsType<LineReading.Understood>(CommandLine.Read($"/echo hello on:{date}", Catalog));

        Assert.Equal(new LocalDate(2016, 12, 15), understood.Arguments.Date("on"));
    }

    [Theory]
    [InlineData("/echo", "words", ArgumentProblem.Missing)]
    [InlineData("/echo \"\"", "words", ArgumentProblem.Missing)]
    [InlineData("/echo by:Putin", "words", ArgumentProblem.Missing)]
    [InlineData("/echo hello times:1.5", "times", ArgumentProblem.NotANumber)]
    [InlineData("/echo hello times:1,000", "times", ArgumentProblem.NotANumber)]
    [InlineData("/echo hello loud:maybe", "loud", ArgumentProblem.NotABoolean)]
    [InlineData("/echo hello on:2016-02-30", "on", ArgumentProblem.NotADate)]
    [InlineData("/echo hello tone:rude", "tone", ArgumentProblem.NotAChoice)]
    [InlineData("/echo hello by:one by:two", "by", ArgumentProblem.GivenTwice)]
    [InlineData("/echo hello words:there", "words", ArgumentProblem.GivenTwice)]
    [InlineData("/echo hello by:\"not closed", "by", ArgumentProblem.UnclosedQuote)]
    [InlineData("/echo hello by:", "by", ArgumentProblem.Empty)]
    [InlineData("/echo hello private:maybe", "private", ArgumentProblem.NotABoolean)]
    public void What_is_wrong_is_a_value_that_names_its_parameter(string line, string name, ArgumentProblem problem)
    {
        var wrong = Assert.IsType<LineReading.WrongArguments>(CommandLine.Read(line, Catalog));

        var error = Assert.Single(wrong.Errors);
        Assert.Equal((name, problem), (error.Name, error.Problem));
    }

    [Fact]
    public void A_command_without_parameters_takes_no_words()
    {
        var catalog = new CommandCatalog([Scripted.Command("help", _ => Reply.Show(Scripted.Said("")))], [], [], []);

        Assert.IsType<LineReading.WrongArguments>(CommandLine.Read("/help me", catalog));
        Assert.IsType<LineReading.Understood>(CommandLine.Read("/help private:true", catalog));
    }

    [Theory]
    [InlineData("/ehco hi", "echo")]
    [InlineData("/ech", "echo")]
    [InlineData("/e", "echo")]
    [InlineData("/quux", null)]
    [InlineData("/🙂", null)]
    public void An_unknown_command_comes_with_the_nearest_names(string line, string? nearest)
    {
        var unknown = Assert.IsType<LineReading.UnknownCommand>(CommandLine.Read(line, Catalog));

        Assert.Equal(nearest is null ? [] : [nearest], unknown.Nearest.ToArray());
    }

    [Theory]
    [InlineData("“ ", "")]
    [InlineData("“ ", "”x")]
    [InlineData("a\"b « ", "»x")]
    public void A_very_long_line_of_marks_that_quote_nothing_is_free_text(string again, string last)
    {
        // Reading each mark to the end of the line would take minutes.
        var words = $"{string.Concat(Enumerable.Repeat(again, 200_000))}{last}".Trim();

        var understood = Assert.IsType<LineReading.Understood>(CommandLine.Read($"/echo {words}", Catalog));

        Assert.Equal(words, understood.Arguments.Text("words"));
    }

    [Fact]
    public void A_quotation_after_marks_that_quote_nothing_is_still_one()
    {
        var understood = Assert.IsType<LineReading.Understood>(CommandLine.Read("/echo \"a\"x \"b by:c\" «d by:Putin", Catalog));

        Assert.Equal("\"a\"x \"b by:c\" «d", understood.Arguments.Text("words"));
        Assert.Equal("Putin", understood.Arguments.Text("by"));
    }
}
