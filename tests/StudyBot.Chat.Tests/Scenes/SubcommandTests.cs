using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class SubcommandTests
{
    private readonly ChatScene scene = new([
        Scripted.Command(
            new CommandSpec("book", "Books of the group",
            [
                new Subcommand("add", "Adds a book", "/book add A title", [new Parameter("title", "Its title", IsRequired: true)], Right.Propose, ResponseMode.Private, HasEffect: true),
                new Subcommand("list", "Lists the books", "/book list", [], Right.None, ResponseMode.Public, HasEffect: false),
            ]),
            (i, _) => Task.FromResult(Reply.Show(Scripted.Said($"{i.Subcommand.Name}:{i.Arguments.Text("title")}")))),
        new EchoCommand(),
        Scripted.Command(
            CommandSpec.Simple("page", "Shows a page", "/page 7", [new Parameter("number", "Which", ParameterKind.Number, Minimum: 1)]),
            (i, _) => Task.FromResult(Reply.Show(Scripted.Said($"{i.Arguments.Number("number")}")))),
    ]);

    [Theory]
    [InlineData("/book list", "list:")]
    [InlineData("book LIST", "list:")]
    [InlineData("  /Book   add  War and Peace ", "add:War and Peace")]
    public async Task The_first_word_is_the_subcommand(string line, string said)
    {
        var exchange = await scene.Platform.TypeAsync(line, scene.Platform.Member("owner", Chat.Platforms.Standing.Owner));

        Assert.Equal(said, ((Paragraph)exchange.Card.Parts[0]).Text.PlainText);
        Assert.Empty(scene.Platform.Failures);
    }

    [Theory]
    [InlineData("/book")]
    [InlineData("/book throw away")]
    public async Task A_missing_or_wrong_one_is_answered_privately_with_what_there_is(string line)
    {
        var exchange = await scene.Platform.TypeAsync(line);

        Assert.False(exchange.Answer?.IsPublic);
        Assert.Contains("/book add: Adds a book", exchange.Text, StringComparison.Ordinal);
        Assert.Contains("/book list: Lists the books", exchange.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_in_a_name_is_answered_with_the_nearest_ones()
    {
        var command = await scene.Platform.TypeAsync("/ehco hello");
        var subcommand = await scene.Platform.TypeAsync("/book lsit");

        Assert.Contains("Did you mean /echo?", command.Text, StringComparison.Ordinal);
        Assert.Contains("Did you mean list?", subcommand.Text, StringComparison.Ordinal);
        Assert.False(command.Answer?.IsPublic);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData(" \t ")]
    public async Task Nothing_typed_is_answered_kindly(string line)
    {
        var exchange = await scene.Platform.TypeAsync(line);

        Assert.Equal(CardTone.Notice, exchange.Card.Tone);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task Typed_options_reach_the_same_handler()
    {
        var exchange = await scene.Platform.InvokeAsync(
            "book",
            "add",
            Arguments.None.With("title", "War and Peace"),
            scene.Platform.Member("owner", Chat.Platforms.Standing.Owner));

        Assert.Equal("add:War and Peace", ((Paragraph)exchange.Card.Parts[0]).Text.PlainText);
    }

    [Fact]
    public async Task Wrong_arguments_are_explained_privately_by_parameter_with_an_example()
    {
        var exchange = await scene.Platform.TypeAsync("/echo hello times:often on:someday tone:rude");

        Assert.Contains("times: needs a whole number", exchange.Text, StringComparison.Ordinal);
        Assert.Contains("on: needs a date, such as 2016-12-15", exchange.Text, StringComparison.Ordinal);
        Assert.Contains("tone: is one of: kind, Stern", exchange.Text, StringComparison.Ordinal);
        Assert.Contains("/echo hello there by:Anna", exchange.Text, StringComparison.Ordinal);
        Assert.False(exchange.Answer?.IsPublic);
    }

    [Theory]
    [InlineData(1, "1")]
    [InlineData(0, "number: is 1 or more.")]
    [InlineData(-5, "number: is 1 or more.")]
    public async Task A_number_below_the_least_is_told_which_that_is(long number, string sentence)
    {
        var typed = await scene.Platform.TypeAsync($"/page {number}");
        var invoked = await scene.Platform.InvokeAsync("page", null, Arguments.None.With("number", number));

        Assert.All([typed, invoked], exchange => Assert.Contains(sentence, exchange.Text, StringComparison.Ordinal));
    }
}
