using StudyBot.Chat.Cards;
using StudyBot.Features.Library;
using StudyBot.Testing;

namespace StudyBot.Features.Tests;

/// <summary>The bundled article, read, extracted and stored as at a first start, and what members get for their questions.</summary>
public sealed class SeedCards
{
    private readonly FeatureScene scene = new();

    [Theory]
    [InlineData("nagato", "/summit nagato")]
    [InlineData("vladivostok", "/summit vladivostok")]
    [InlineData("valday", "/summit valday")]
    [InlineData("sochi", "/summit sochi")]
    [InlineData("slip", "/summit nagatto")]
    [InlineData("ambiguous", "/summit abe")]
    [InlineData("unknown", "/summit atlantis")]
    [InlineData("no-name", "/summit")]
    [InlineData("quote", "/quote peace treaty")]
    [InlineData("timeline", "/timeline from:2016-12 to:2017")]
    [InlineData("person", "/person putin")]
    [InlineData("place", "/place nagatto")]
    [InlineData("term-unknown", "/term peace treaty")]
    [InlineData("sources", "/sources")]
    [InlineData("source", "/sources new step forward paragraph:13")]
    [InlineData("help", "/help")]
    [InlineData("help-summit", "/help summit")]
    [InlineData("help-settings", "/help settings")]
    [InlineData("help-source", "/help source")]
    [InlineData("source-list", "/source list")]
    [InlineData("settings", "/settings list")]
    [InlineData("forget", "/settings forget")]
    public async Task The_card_is_the_approved_one(string golden, string line)
    {
        await OfferAsync();

        Golden.Check($"seed-{golden}", (await scene.AskAsync(line, scene.Owner)).Text);
    }

    [Fact]
    public async Task The_first_passage_is_the_approved_one()
    {
        await OfferAsync();

        Golden.Check("seed-passage", (await scene.PressAsync(await scene.AskAsync("/summit nagato"), "Show the passages")).Text);
    }

    [Fact]
    public async Task The_joining_space_gets_the_approved_welcome()
    {
        await OfferAsync();

        Golden.Check("seed-welcome", (await scene.Platform.JoinAsync("Readers")).Text);
    }

    [Theory]
    [InlineData("nagato", "15 December 2016")]
    [InlineData("nagato summit", "15 December 2016")]
    [InlineData("vladivostok", "September 2016")]
    [InlineData("valday", "October 2016")]
    [InlineData("summit in Valdai", "October 2016")]
    [InlineData("sochi", "May 2016")]
    public async Task Every_event_has_its_own_date(string name, string date)
    {
        await OfferAsync();

        var card = (await scene.AskAsync($"/summit {name}")).Card;

        Assert.Equal(date, card.Parts.OfType<Field>().Single(f => f.Label == "Date").Value.PlainText);
    }

    [Fact]
    public async Task Sochi_is_a_proposal_and_never_a_summit()
    {
        await OfferAsync();

        var answer = await scene.AskAsync("/summit sochi");

        Assert.StartsWith("Proposal", answer.Card.Title, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Card.Parts.OfType<Field>(), f => f.Label == "Summit");
    }

    [Fact]
    public async Task The_visit_to_Vladivostok_is_also_there_and_planned()
    {
        await OfferAsync();

        var card = (await scene.AskAsync("/summit vladivostok")).Card;
        var also = card.Parts.OfType<FieldList>().Single(l => l.Label == "Also there").Items.Single();

        Assert.Contains("isit", also.Text.PlainText, StringComparison.Ordinal);
        Assert.EndsWith("2017, planned", also.Text.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_cited_stands_in_the_article_word_for_word()
    {
        await OfferAsync();
        var article = await File.ReadAllTextAsync(Repository.Seed, FeatureScene.Now);

        foreach (var name in new[] { "nagato", "vladivostok", "valday", "sochi", "visit to japan", "former islanders" })
        {
            var answer = await scene.AskAsync($"/summit {name}");

            Assert.NotEmpty(answer.Card.Citations);
            Assert.All(answer.Card.Citations, c => Assert.Contains(c.Sentence, article, StringComparison.Ordinal));
        }
    }

    private async Task OfferAsync()
    {
        var offered = await scene.Features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, FeatureScene.Now);
        Assert.All(offered, o => Assert.IsType<IndexOutcome.Indexed>(o));
    }
}
