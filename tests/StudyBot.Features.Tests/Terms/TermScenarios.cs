using StudyBot.Chat.Cards;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Terms;

/// <summary>What members get for a term, an acronym, or the name of a body.</summary>
public sealed class TermScenarios
{
    private readonly Sound told = new(FeatureScene.Group);

    [Theory]
    [InlineData("term", "/term soft shore")]
    [InlineData("term-acronym", "/term sc")]
    [InlineData("term-unknown", "/term ferry bridge")]
    public async Task The_card_is_the_approved_one(string golden, string line)
    {
        var scene = await new FeatureScene().WithAsync(told.First, told.Later);

        Golden.Check(golden, (await scene.AskAsync(line)).Text);
    }

    [Fact]
    public async Task A_term_is_found_by_its_other_name()
    {
        var scene = await new FeatureScene().WithAsync(told.First);

        Assert.Equal("soft shore", (await scene.AskAsync("/term open quay")).Card.Title);
    }

    [Fact]
    public async Task A_term_that_is_also_a_body_is_shown_as_one()
    {
        const string Explained = "The Sound Council is a meeting of harbour masters.";
        var book = new FactBook(FeatureScene.Group, "Bodies", Explained).Organization("Sound Council");
        book.Term("Sound Council", "a meeting of harbour masters", Explained, "SC");
        var scene = await new FeatureScene().WithAsync(told.First, book);

        var answer = await scene.AskAsync("/term sc");

        Assert.Contains("a meeting of harbour masters", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Ferries and ministers: paragraph 4", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_near_the_card_says_what_there_is()
    {
        var scene = await new FeatureScene().WithAsync(told.First);

        var answer = await scene.AskAsync("/term quasar");

        Assert.Equal(CardTone.Notice, answer.Card.Tone);
        Assert.Contains("/term ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_explanation_is_not_shown()
    {
        var scene = await new FeatureScene().WithAsync(told.First);

        await scene.HideAsync(FeatureScene.Group, told.Term, isPassageHidden: true);
        var answer = await scene.AskAsync("/term soft shore");

        Assert.DoesNotContain("a coast without controls", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Card.Citations, c => c.Sentence == Sound.TermText);
    }
}
