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
        Assert.Equal(
            scene.Features.Catalog.Commands.Select(c => $"/{c.Name}").Order(StringComparer.Ordinal),
            answer.Card.Parts.OfType<Field>().Select(f => f.Label).Order(StringComparer.Ordinal));
        Assert.True(answer.Text.Split('\n').Length <= 24, answer.Text);
    }

    [Fact]
    public async Task What_only_moderators_can_do_stands_apart()
    {
        var parts = (await scene.AskAsync("/help")).Card.Parts;
        var heading = parts.IndexOf(parts.OfType<Subheading>().Single());

        Assert.Contains(parts[..heading].OfType<Field>(), f => f.Label == "/summit");
        Assert.Contains(parts[heading..].OfType<Field>(), f => f.Label == "/settings");
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
