using System.Text;
using StudyBot.Chat.Cards;

namespace StudyBot.Features.Tests.Sources;

/// <summary>"Add as source" on a message.</summary>
public sealed class MessageScenarios
{
    private const string Command = "Add as source";
    private const string Text = "The Arendal Summit took place on 14 March 2011 between Prime Minister Lund and President Oksanen.\nThey agreed on a ferry line.";

    private readonly FeatureScene scene = new();

    [Fact]
    public async Task The_text_of_a_message_becomes_a_document_named_by_its_beginning()
    {
        var answer = scene.AnswerOf(await scene.Platform.UseOnMessageAsync(Command, Text, scene.Owner));

        var source = Assert.Single(await scene.ListAsync());
        Golden.Check("source-message", answer.Text);
        Assert.False(answer.IsPublic);
        Assert.Equal("The Arendal Summit took place on 14 March 2011 between….txt", source.FileName);
        Assert.Equal(Text, Encoding.UTF8.GetString((await scene.Stores.Sources.ReadOriginalAsync(FeatureScene.Group, source.Id, FeatureScene.Now))!));
    }

    [Theory]
    [InlineData("In 2012/13 the ministers met.", "In 2012-13 the ministers met.txt")]
    [InlineData("See https://example.org/a/b", "See https_--example.org-a-b.txt")]
    [InlineData("...", "text.txt")]
    public async Task Its_name_is_a_safe_one_whatever_it_begins_with(string text, string name)
    {
        await scene.Platform.UseOnMessageAsync(Command, text, scene.Owner);

        Assert.Equal(name, Assert.Single(await scene.ListAsync()).FileName);
    }

    [Fact]
    public async Task Its_files_are_taken_where_it_has_any_and_each_is_answered_for()
    {
        var answer = scene.AnswerOf(await scene.Platform.UseOnMessageAsync(
            Command,
            "Please read these",
            scene.Owner,
            scene.File("ferries.txt", SourceScene.Summit),
            scene.Platform.File("paper.pdf", "%PDF-1.4"u8.ToArray()),
            scene.File("sommet.txt", SourceScene.French),
            scene.File("copy.txt", SourceScene.Summit)));

        Golden.Check("source-message-files", answer.Text);
        Assert.Equal(["ferries.txt", "sommet.txt"], (await scene.ListAsync()).Select(s => s.FileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_says_which_of_several_it_reads()
    {
        var exchange = await scene.Platform.UseOnMessageAsync(
            Command, "", scene.Owner, scene.File("a.txt", SourceScene.Summit), scene.File("b.txt", SourceScene.French));

        Assert.StartsWith("Reading 1 of 2: a.txt", exchange.Progress[0], StringComparison.Ordinal);
        Assert.StartsWith("Reading 2 of 2: b.txt", exchange.Progress[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_with_one_file_is_answered_like_a_file()
    {
        var answer = scene.AnswerOf(await scene.Platform.UseOnMessageAsync(Command, "", scene.Owner, scene.File("ferries.txt", SourceScene.Summit)));

        Assert.Equal("Added: Ferries between neighbours", answer.Card.Title);
    }

    [Fact]
    public async Task A_message_with_nothing_to_read_is_said()
    {
        var answer = scene.AnswerOf(await scene.Platform.UseOnMessageAsync(Command, " \n", scene.Owner));

        Assert.Equal((CardTone.Notice, "Nothing was added"), (answer.Card.Tone, answer.Card.Title));
        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task Whoever_may_propose_nothing_adds_nothing()
    {
        var answer = scene.AnswerOf(await scene.Platform.UseOnMessageAsync(Command, Text));

        Assert.Equal("Not yours to do", answer.Card.Title);
        Assert.Empty(await scene.ListAsync());
    }
}
