using StudyBot.Chat.Cards;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Summit;

/// <summary>An event of which two documents say different things.</summary>
public sealed class DifferingCards
{
    private const string First = "The Arendal Summit was held at Arendal on 15 December 2016.";
    private const string Second = "On 16 December 2016 the Arendal Summit met at Arendal.";

    [Fact]
    public async Task Both_days_stand_on_the_card_each_with_its_own_sentence()
    {
        var scene = await SceneAsync();

        var card = (await scene.AskAsync("/summit arendal")).Card;

        var fields = card.Parts.OfType<Field>().Where(f => f.Label.StartsWith("Date", StringComparison.Ordinal)).ToList();
        Assert.Equal(["Date", "Date by another source"], fields.Select(f => f.Label));
        Assert.Equal(
            ["15 December 2016", "16 December 2016"],
            fields.Select(f => f.Value.PlainText).Order());
        Assert.All(fields, f => Assert.Contains(f.Value.PlainText, card.Citations[Assert.Single(f.Citations) - 1].Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hidden_fact_disagrees_with_nothing()
    {
        var scene = await SceneAsync();
        var facts = await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now);
        await scene.HideAsync(FeatureScene.Group, facts.OfType<EventFact>().Single(e => e.Main.Text == Second));

        var card = await scene.AskAsync("/summit arendal");

        Assert.DoesNotContain("another source", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moderators_have_it_in_their_queue_until_they_approved_one_of_both()
    {
        var scene = await SceneAsync();

        var item = await scene.AskAsync("/review disagreements", scene.Owner);
        var fact = await scene.PressAsync(item, "Look at the other", scene.Owner);
        await scene.PressAsync(fact, "Approve", scene.Owner);

        Assert.Equal("Two documents differ on its date", item.Card.Subtitle?.PlainText);
        Assert.Equal([First, Second], item.Card.Citations.Select(c => c.Sentence).OrderDescending(StringComparer.Ordinal));
        Assert.Equal("Nothing waits for you", (await scene.AskAsync("/review disagreements", scene.Owner)).Card.Title);
        Assert.Contains("Date by another source", (await scene.AskAsync("/summit arendal")).Text, StringComparison.Ordinal);
    }

    private static async Task<FeatureScene> SceneAsync()
    {
        var (one, other) = (new FactBook(FeatureScene.Group, "First", First), new FactBook(FeatureScene.Group, "Second", Second));
        one.Event(EventKind.Summit, "Arendal Summit", First, "2016-12-15", "Arendal");
        other.Event(EventKind.Summit, "Arendal Summit", Second, "2016-12-16", "Arendal");
        return await new FeatureScene().WithAsync(one, other);
    }
}
