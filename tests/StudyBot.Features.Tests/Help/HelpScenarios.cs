using StudyBot.Chat.Cards;

namespace StudyBot.Features.Tests.Help;

public sealed class HelpScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task Help_names_every_command_on_one_screen()
    {
        var answer = await scene.AskAsync("/help");

        Assert.False(answer.IsPublic);
        Assert.All(scene.Features.Catalog.Commands, c => Assert.Contains($"/{c.Name}", answer.Text, StringComparison.Ordinal));
        Assert.True(answer.Text.Split('\n').Length <= 20, answer.Text);
    }

    [Fact]
    public async Task What_only_moderators_can_do_stands_apart_in_one_line()
    {
        var fields = (await scene.AskAsync("/help")).Card.Parts.Cast<Field>().ToList();

        Assert.Contains(fields, f => f.Label == "/summit");
        Assert.DoesNotContain(fields, f => f.Label == "/settings");
        Assert.Contains("/settings", Assert.Single(fields, f => f.Label == "Moderators").Value.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/help summit")]
    [InlineData("/help /summit")]
    [InlineData("/help SUMMIT")]
    public async Task An_example_is_made_of_the_groups_own_documents_and_works_as_typed(string line)
    {
        await scene.WithAsync(new Fjordland(FeatureScene.Group).Book);
        await scene.AskAsync("/summit arendal");

        var help = await scene.AskAsync(line);
        var example = help.Card.Parts.OfType<Field>().Single(f => f.Label == "Example").Value.PlainText;

        Assert.Equal("/summit Arendal", example);
        Assert.Equal("Arendal Summit", (await scene.AskAsync(example)).Card.Title);
    }

    [Fact]
    public async Task Every_subcommand_has_its_example_and_whom_it_is_for()
    {
        var parts = (await scene.AskAsync("/help settings set")).Card.Parts;

        Assert.Equal(["/settings list", "/settings set", "/settings forget"], parts.OfType<Subheading>().Select(s => s.Text));
        Assert.Contains(parts.OfType<Field>(), f => f.Label == "Example" && f.Value.PlainText == "/settings set public-answers value:on");
        Assert.Equal(3, parts.OfType<Field>().Count(f => f.Label == "For"));
    }

    [Fact]
    public async Task An_unknown_command_is_met_with_those_there_are()
    {
        var answer = await scene.AskAsync("/help dance");

        Assert.Equal(CardTone.Notice, answer.Card.Tone);
        Assert.Contains("There is no command called “dance”.", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Card.Parts.OfType<Field>(), f => f.Label == "/summit");
    }

    [Fact]
    public async Task Commands_are_completed()
    {
        var completed = await scene.Platform.CompleteAsync("help", null, "command", "su");

        Assert.Equal(["summit"], completed.Completions?.Select(c => c.Value) ?? []);
    }
}
