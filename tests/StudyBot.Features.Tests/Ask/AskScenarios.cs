using StudyBot.Chat.Cards;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Ask;

public sealed class AskScenarios
{
    private readonly Harbours told = new(FeatureScene.Group);

    [Fact]
    public async Task The_best_sentence_comes_first_then_further_ones_each_with_its_paragraph()
    {
        var scene = await SceneAsync();

        Golden.Check("ask", (await scene.AskAsync("/ask Who plans a visit to Voss?")).Text);
    }

    [Fact]
    public async Task The_short_answer_is_marked_inside_its_sentence()
    {
        var finder = new AnsweringFinder(told.Old.Source, told.Old.EvidenceOf(Harbours.PlanText), "2013");
        var scene = await new FeatureScene(finder).WithAsync(told.Old);

        var answer = await scene.AskAsync("/ask When does she come to Voss?");

        var text = answer.Card.Parts.OfType<Quotation>().Single().Text;
        Assert.Equal(Harbours.PlanText, text.PlainText);
        Assert.Equal("2013", text.Runs.Single(r => r.Styles == TextStyles.Marked).Text);
    }

    [Fact]
    public async Task A_long_sentence_is_cut_around_its_answer()
    {
        var sentence = $"{string.Join(' ', Enumerable.Range(1, 300).Select(n => $"before{n}"))} in 2013 {string.Join(' ', Enumerable.Range(1, 300).Select(n => $"after{n}"))}.";
        var book = new FactBook(FeatureScene.Group, "Long", sentence);
        var scene = await new FeatureScene(new AnsweringFinder(book.Source, book.EvidenceOf(sentence), "2013")).WithAsync(book);

        var text = (await scene.AskAsync("/ask When?")).Card.Parts.OfType<Quotation>().Single().Text.PlainText;

        Assert.StartsWith("…before", text, StringComparison.Ordinal);
        Assert.Contains(" before300 in 2013 after1 ", text, StringComparison.Ordinal);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
        Assert.True(text.Length <= 720);
    }

    [Fact]
    public async Task What_is_not_answered_is_said_with_the_nearest_passages_or_none()
    {
        var scene = await SceneAsync();

        var near = await scene.AskAsync("/ask Which submarine brought fishermen to Antarctica?");
        var none = await scene.AskAsync("/ask Quis custodiet?");

        Assert.Equal(CardTone.Notice, near.Card.Tone);
        Assert.Equal("The documents do not seem to answer this. These are the nearest passages, and no more than that.", near.Card.Subtitle?.PlainText);
        Assert.NotEmpty(near.Card.Citations);
        Assert.Contains("no passage in them comes near it", none.Text, StringComparison.Ordinal);
        Assert.Contains("There are no documents here yet", (await scene.AskElsewhereAsync("/ask Who plans?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_only_a_name_points_to_its_card()
    {
        var scene = await SceneAsync();

        var answer = await scene.AskAsync("/ask What was the Arendal summit?");
        var line = answer.Card.Parts.OfType<Field>().Single().Value.PlainText;

        Assert.Contains("/summit Arendal", line, StringComparison.Ordinal);
        foreach (var card in line.Split(" · "))
        {
            Assert.NotEmpty((await scene.AskAsync(card)).Card.Citations);
        }
    }

    [Theory]
    [InlineData("/ask", "What would you like to know?", "a question in your own words")]
    [InlineData("/ask ???", "What would you like to know?", "There is no word in “???” to look for.")]
    public async Task What_cannot_be_asked_is_met_kindly(string line, string title, string sentence)
    {
        var scene = await SceneAsync();

        var answer = await scene.AskAsync(line);

        Assert.Equal(title, answer.Card.Title);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.Contains("/ask When was the Arendal summit?", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_page_is_no_question()
    {
        var scene = await SceneAsync();

        var answer = await scene.AskAsync($"/ask {string.Join(' ', Enumerable.Repeat("word", 100))}");

        Assert.Equal("That is a long question", answer.Card.Title);
        Assert.Contains("The question has 499 characters, and 300 can be read.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_that_is_hidden_answers_nothing()
    {
        var scene = await SceneAsync();
        await scene.HideAsync(FeatureScene.Group, told.Later, isPassageHidden: true);

        Assert.DoesNotContain("Storms do not ask", (await scene.AskAsync("/ask Whom do storms ask?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_passages_open_and_its_pages_turn()
    {
        var scene = await SceneAsync();

        var first = await scene.AskAsync("/ask Lund");
        var second = await scene.PressAsync(first, "Next page");
        var passage = await scene.PressAsync(first, "Show the passages");

        Assert.Equal("Page 2 of 2", second.Card.Footer?.PlainText);
        Assert.Contains(first.Card.Citations[0].Sentence, passage.Text, StringComparison.Ordinal);
        Assert.Contains("/ask When was the", (await scene.AskAsync("/help ask")).Text, StringComparison.Ordinal);
    }

    private Task<FeatureScene> SceneAsync() => new FeatureScene().WithAsync(told.Old, told.Young);
}
