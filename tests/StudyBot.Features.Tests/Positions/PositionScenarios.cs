using StudyBot.Chat.Cards;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Positions;

public sealed class PositionScenarios
{
    private readonly Harbours told = new(FeatureScene.Group);

    [Fact]
    public async Task Who_holds_what_stands_by_holder_in_the_sources_words()
    {
        var scene = await SceneAsync();

        Golden.Check("positions", (await scene.AskAsync("/positions ferry line")).Text);
    }

    [Fact]
    public async Task A_holder_is_a_topic_too_and_slips_are_said()
    {
        var scene = await SceneAsync();

        Assert.Equal(["Southland"], (await scene.AskAsync("/positions southland")).Card.Parts.OfType<FieldList>().Select(l => l.Label));
        Assert.StartsWith(
            "Nobody is told to hold anything of “ferrry”; showing ferry.",
            (await scene.AskAsync("/positions ferrry")).Card.Subtitle?.PlainText,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_topic_there_is_a_choice_and_examples_that_work()
    {
        var scene = await SceneAsync();

        var answer = await scene.AskAsync("/positions");
        var chosen = await scene.PressAsync(answer, "Northland");

        Assert.Equal(["Topics", "Holders"], answer.Card.Controls.OfType<Choice>().Select(c => c.Placeholder));
        Assert.Equal("Positions: Northland", chosen.Card.Title);
        foreach (var example in answer.Card.Parts.OfType<FieldList>().Single().Items)
        {
            Assert.NotEmpty((await scene.AskAsync(example.Text.PlainText)).Card.Citations);
        }
    }

    [Fact]
    public async Task An_unknown_topic_is_met_with_the_nearest()
    {
        var scene = await SceneAsync();

        var near = await scene.AskAsync("/positions ferry tunnel");
        var far = await scene.AskAsync("/positions xyzzy");

        Assert.Equal(["ferry line"], near.Card.Controls.OfType<Choice>().Single().Options.Select(o => o.Label));
        Assert.Contains("For example:", far.Text, StringComparison.Ordinal);
        Assert.Equal("No positions yet", (await scene.AskElsewhereAsync("/positions ferry")).Card.Title);
    }

    [Fact]
    public async Task What_a_moderator_hid_is_nowhere_and_what_was_put_right_says_so()
    {
        var scene = await SceneAsync();
        await scene.HideAsync(FeatureScene.Group, told.South, isPassageHidden: true);
        await scene.Stores.Desk.SayAsync(
            SampleSources.Overlay(FeatureScene.Group, told.North, isHidden: false, isPassageHidden: false) with { Edit = new(Words: "holds the ferry line") },
            FeatureScene.Now);

        var answer = await scene.AskAsync("/positions ferry");
        var completions = (await scene.Platform.CompleteAsync("positions", null, "topic", "south")).Completions ?? [];

        Assert.Contains("holds the ferry line · as of 2 May 2012 (edited by a moderator)", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Southland", answer.Text, StringComparison.Ordinal);
        Assert.Empty(completions);
    }

    private Task<FeatureScene> SceneAsync() => new FeatureScene().WithAsync(told.Old, told.Young);
}
