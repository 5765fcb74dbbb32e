using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Testing.Facts;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Quotes;

public sealed class QuoteScenarios
{
    private readonly Harbours told = new(FeatureScene.Group);

    [Fact]
    public async Task Quotes_are_word_for_word_with_speaker_verb_event_and_source()
    {
        var scene = await SceneAsync();

        Golden.Check("quotes", (await scene.AskAsync("/quote ferry")).Text);
    }

    [Fact]
    public async Task Without_anything_asked_the_newest_document_comes_first()
    {
        var scene = await SceneAsync();

        var answer = await scene.AskAsync("/quote");

        Assert.Equal("Quotes", answer.Card.Title);
        Assert.Equal("2 quotes, the newest document first.", answer.Card.Subtitle?.PlainText);
        Assert.Equal(["Storms do not ask", "The ferries will s"], Quoted(answer.Card).Select(q => q[..18].TrimEnd()));
    }

    [Theory]
    [InlineData("/quote by:Lund", "Quotes by Kari Lund")]
    [InlineData("/quote by:\"Ms Lund\"", "Quotes by Kari Lund")]
    [InlineData("/quote herring by:\"prime minister\"", "Quotes by Kari Lund about “herring”")]
    [InlineData("/quote ferries", "Quotes about “ferries”")]
    public async Task A_quote_is_asked_for_by_topic_and_speaker(string line, string title)
    {
        var scene = await SceneAsync();

        Assert.Equal(title, (await scene.AskAsync(line)).Card.Title);
    }

    [Fact]
    public async Task Whom_a_source_does_not_name_is_no_speaker()
    {
        var scene = await SceneAsync();

        var answer = await scene.AskAsync("/quote treaty");

        Assert.Contains("“Nobody asked the fishermen what they think of the treaties,” — the document does not say who · as of 2 May 2012 [1]", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_is_answered_and_said()
    {
        var scene = await SceneAsync();

        var answer = await scene.AskAsync("/quote by:Oksannen");

        Assert.Equal("Quotes by President Oksanen", answer.Card.Title);
        Assert.StartsWith("No speaker is called “Oksannen”; showing Oksanen.", answer.Card.Subtitle?.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_name_of_several_speakers_is_shown_and_can_be_narrowed()
    {
        const string Other = "“I have never seen a storm that asked anything at all,” Nils Lund replied.";
        var book = new FactBook(FeatureScene.Group, "Another Lund", Other);
        book.Quote("Nils Lund", "I have never seen a storm that asked anything at all,", Other, verb: "replied");
        var scene = await new FeatureScene().WithAsync(told.Old, book);

        var all = await scene.AskAsync("/quote by:Lund");
        var option = all.Card.Controls.OfType<Choice>().Single().Options.Single(o => o.Label == "Nils Lund");
        var one = await scene.Platform.PressIdAsync(((SealedTarget)option.Target).Id, message: all.Message);

        Assert.Equal("Quotes by “Lund”", all.Card.Title);
        Assert.Equal(3, Quoted(all.Card).Count());
        Assert.Equal(ResponseMode.UpdateCard, one.Begun);
        Assert.Equal("Quotes by Nils Lund", one.Card.Title);
        Assert.Single(Quoted(one.Card));
    }

    [Fact]
    public async Task What_was_not_said_is_met_with_the_nearest()
    {
        var scene = await SceneAsync();

        var partly = await scene.AskAsync("/quote winter whales");
        var other = await scene.AskAsync("/quote whales by:Lund");
        var nobody = await scene.AskAsync("/quote by:\"Kari Nordmann\"");
        var nothing = await scene.AskAsync("/quote xyzzy");

        Assert.Contains("These have some of the words, and are no more than the nearest.", partly.Text, StringComparison.Ordinal);
        Assert.Contains("No quote by Lund in this group's documents fits that. These are about other things", other.Text, StringComparison.Ordinal);
        Assert.Equal(["Kari Lund"], nobody.Card.Controls.OfType<Choice>().Single().Options.Select(o => o.Label));
        Assert.Equal("Nothing found for “xyzzy”", nothing.Card.Title);
        Assert.All([partly, other, nobody, nothing], a => Assert.Equal(CardTone.Notice, a.Card.Tone));
    }

    [Fact]
    public async Task Examples_work_as_they_are_typed()
    {
        var scene = await SceneAsync();

        var examples = (await scene.AskAsync("/quote xyzzy")).Card.Parts.OfType<FieldList>().Single().Items.Select(i => i.Text.PlainText).ToList();

        Assert.NotEmpty(examples);
        foreach (var example in examples.Append("/quote"))
        {
            Assert.NotEmpty((await scene.AskAsync(example)).Card.Citations);
        }

        Assert.Contains(examples[^1], (await scene.AskAsync("/help quote")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speakers_and_topics_are_completed()
    {
        var scene = await SceneAsync();

        var by = (await scene.Platform.CompleteAsync("quote", null, "by", "lu")).Completions ?? [];
        var about = (await scene.Platform.CompleteAsync("quote", null, "about", "ferr")).Completions ?? [];

        Assert.Equal(["Kari Lund"], by.Select(c => c.Value));
        Assert.Equal(["ferry line"], about.Select(c => c.Value));
    }

    [Fact]
    public async Task More_quotes_than_a_page_holds_are_turned_and_opened()
    {
        var sentences = Enumerable.Range(1, 7).Select(n => $"“This is what was said in the hall on day number {n},” Kari Lund said.").ToArray();
        var book = new FactBook(FeatureScene.Group, "Days", sentences);
        foreach (var sentence in sentences)
        {
            book.Quote("Kari Lund", sentence[1..sentence.IndexOf('”', StringComparison.Ordinal)], sentence);
        }

        var scene = await new FeatureScene().WithAsync(book);
        var first = await scene.AskAsync("/quote by:Lund");
        var second = await scene.PressAsync(first, "Next page");
        var passage = await scene.PressAsync(second, "Show the passages");

        Assert.Equal((5, 2), (Quoted(first.Card).Count(), Quoted(second.Card).Count()));
        Assert.Equal("Page 2 of 2", second.Card.Footer?.PlainText);
        Assert.Contains("day number 6", passage.Text, StringComparison.Ordinal);
        Assert.Equal("Not your button", (await scene.PressAsync(first, "Next page", scene.Platform.Member("another"))).Card.Title);
    }

    [Fact]
    public async Task What_a_moderator_hid_is_nowhere_and_what_was_put_right_says_so()
    {
        var scene = await SceneAsync();
        await scene.HideAsync(FeatureScene.Group, told.Later, isPassageHidden: true);
        await scene.Stores.Desk.SayAsync(
            SampleSources.Overlay(FeatureScene.Group, told.Ferries, isHidden: false, isPassageHidden: false) with { Edit = new(Name: "Kari M. Lund") },
            FeatureScene.Now);

        var answer = await scene.AskAsync("/quote");
        var completions = (await scene.Platform.CompleteAsync("quote", null, "by", "oks")).Completions ?? [];

        Assert.DoesNotContain("Storms", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Kari M. Lund (edited by a moderator) (said)", answer.Text, StringComparison.Ordinal);
        Assert.Empty(completions);
    }

    [Fact]
    public async Task Another_group_reads_nothing_of_it()
    {
        var scene = await SceneAsync();

        Assert.Equal("No quotes yet", (await scene.AskElsewhereAsync("/quote")).Card.Title);
    }

    private Task<FeatureScene> SceneAsync() => new FeatureScene().WithAsync(told.Old, told.Young);

    private static IEnumerable<string> Quoted(Card card) => card.Parts.OfType<Quotation>().Select(q => q.Text.PlainText);
}
