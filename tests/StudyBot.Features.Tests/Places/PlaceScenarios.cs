using StudyBot.Chat.Cards;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Places;

/// <summary>What members get for the name of a place.</summary>
public sealed class PlaceScenarios
{
    private readonly Sound told = new(FeatureScene.Group);

    [Fact]
    public async Task A_place_tells_what_took_place_there_and_what_it_is_part_of()
    {
        var scene = await new FeatureScene().WithAsync(told.First, told.Later);

        var answer = await scene.AskAsync("/place arendal");

        Golden.Check("place", answer.Text);
    }

    [Fact]
    public async Task What_took_place_in_a_part_of_it_took_place_there()
    {
        var scene = await new FeatureScene().WithAsync(told.First, told.Later);

        var answer = await scene.AskAsync("/place agder county");

        Assert.Contains("Meeting at Arendal · 14 March 2011 [1]", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Part of", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_is_found_by_each_of_its_names_and_shows_them()
    {
        const string Named = "The outer skerries, which sailors call the Teeth, are bare.";
        var scene = await new FeatureScene().WithAsync(new FactBook(FeatureScene.Group, "Islands", Named).Place("outer skerries", "the Teeth"));

        var answer = await scene.AskAsync("/place teeth");

        Assert.Equal("outer skerries", answer.Card.Title);
        Assert.Contains(answer.Card.Parts.OfType<Field>(), f => f is { Label: "Also", Value.PlainText: "the Teeth" });
    }

    [Fact]
    public async Task The_same_event_of_two_documents_is_one_line_with_both_sentences()
    {
        var other = new FactBook(FeatureScene.Group, "Another telling", "On 14 March 2011 they met at Arendal.").Place("Arendal");
        other.Event(EventKind.Meeting, "met", "On 14 March 2011 they met at Arendal.", "2011-03-14", "Arendal");
        var scene = await new FeatureScene().WithAsync(told.First, other);

        var answer = await scene.AskAsync("/place arendal");

        Assert.Equal(2, answer.Card.Parts.OfType<FieldList>().Single(l => l.Label == "Events there").Items.Single().Citations.Length);
    }

    [Fact]
    public async Task A_slip_is_said()
    {
        var scene = await new FeatureScene().WithAsync(told.First);

        var answer = await scene.AskAsync("/place arendaal");

        Assert.Equal("Did you mean Arendal? No place in these documents is called “arendaal”.", answer.Card.Subtitle?.PlainText);
    }
}
