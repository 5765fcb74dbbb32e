using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;
using StudyBot.Testing.Stores;

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

    [Fact]
    public async Task Who_approved_the_one_before_the_other_was_there_is_asked_again()
    {
        var scene = await ApprovedBeforeAsync();

        var item = await scene.AskAsync("/review disagreements", scene.Owner);
        var fact = await scene.PressAsync(item, "Look at the first", scene.Owner);
        await scene.PressAsync(fact, "It is still right", scene.Owner);

        Assert.Equal("Two documents differ on its date", item.Card.Subtitle?.PlainText);
        Assert.Contains("The first was approved, but not with the other in view as it is now", item.Text, StringComparison.Ordinal);
        Assert.Equal("Nothing waits for you", (await scene.AskAsync("/review disagreements", scene.Owner)).Card.Title);
    }

    [Theory]
    [InlineData("Hide")]
    [InlineData("It is still right")]
    public async Task What_is_undone_leaves_it_waiting_as_it_was(string decision)
    {
        var scene = await ApprovedBeforeAsync();
        var fact = await scene.PressAsync(await scene.AskAsync("/review disagreements", scene.Owner), "Look at the first", scene.Owner);

        var decided = await scene.PressAsync(fact, decision, scene.Owner);
        var without = await scene.AskAsync("/review disagreements", scene.Owner);
        await scene.PressAsync(decided, "Undo", scene.Owner);

        Assert.Equal("Nothing waits for you", without.Card.Title);
        Assert.Equal("Two documents differ on its date", (await scene.AskAsync("/review disagreements", scene.Owner)).Card.Subtitle?.PlainText);
    }

    [Fact]
    public async Task What_comes_back_after_the_other_was_approved_is_asked_about()
    {
        var scene = await SceneAsync();
        var fact = await scene.PressAsync(await scene.AskAsync("/review disagreements", scene.Owner), "Look at the first", scene.Owner);
        var other = await OtherThanAsync(scene, fact);
        await scene.Stores.Sources.TakeAwayAsync(FeatureScene.Group, other.Source, FeatureScene.Now);

        await scene.PressAsync(fact, "Approve", scene.Owner);
        await scene.Stores.Sources.RestoreAsync(
            new SourceChange(FeatureScene.Group, other.Source, SampleSources.Moderator, SampleSources.Noon, new EffectId("back")), FeatureScene.Now);

        Assert.Equal("Two documents differ on its date", (await scene.AskAsync("/review disagreements", scene.Owner)).Card.Subtitle?.PlainText);
    }

    [Fact]
    public async Task What_is_said_otherwise_after_the_other_was_approved_is_asked_about()
    {
        var scene = await SceneAsync();
        var fact = await scene.PressAsync(await scene.AskAsync("/review disagreements", scene.Owner), "Look at the first", scene.Owner);
        var other = await OtherThanAsync(scene, fact);
        var document = other.Main.Text == First ? Book("First", First, "2016-12-15") : Book("Second", Second, "2016-12-16");
        var agreeing = other with { Date = (await OthersAsync(scene, other)).Date! with { Evidence = other.Main } };
        await scene.Stores.Sources.ReplaceExtractionAsync(document.Extract() with { Version = 2, Facts = [agreeing] }, FeatureScene.Now);

        await scene.PressAsync(fact, "Approve", scene.Owner);
        var agreed = await scene.AskAsync("/review disagreements", scene.Owner);
        await scene.Stores.Sources.ReplaceExtractionAsync(document.Extract() with { Version = 3 }, FeatureScene.Now);

        Assert.Equal("Nothing waits for you", agreed.Card.Title);
        Assert.Equal("Two documents differ on its date", (await scene.AskAsync("/review disagreements", scene.Owner)).Card.Subtitle?.PlainText);
    }

    [Fact]
    public async Task It_is_found_by_either_document()
    {
        var scene = await SceneAsync();

        foreach (var source in new[] { "First", "Second" })
        {
            Assert.Equal("Two documents differ on its date", (await scene.AskAsync($"/review which:disagreements source:{source}", scene.Owner)).Card.Subtitle?.PlainText);
        }
    }

    private static async Task<FeatureScene> SceneAsync()
    {
        var scene = await new FeatureScene().WithAsync(Book("First", First, "2016-12-15"), Book("Second", Second, "2016-12-16"));

        // What is decided is decided after the documents came, at noon.
        scene.Time.Advance(TimeSpan.FromHours(4));
        return scene;
    }

    /// <summary>The first was approved a day before the second came.</summary>
    private static async Task<FeatureScene> ApprovedBeforeAsync()
    {
        var scene = await new FeatureScene().WithAsync(Book("First", First, "2016-12-15"));
        await ApproveAsync(scene, Assert.Single(await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)));
        scene.Time.Advance(TimeSpan.FromDays(1));
        var other = Book("Second", Second, "2016-12-16");
        await scene.Stores.Sources.AddAsync(
            new NewSource("second.txt", other.Original, other.Extract(), null, Instant.FromDateTimeOffset(scene.Time.GetUtcNow())), FeatureScene.Now);
        scene.Time.Advance(TimeSpan.FromHours(1));
        return scene;
    }

    /// <summary>The event of the document that a card does not cite.</summary>
    private static async Task<EventFact> OtherThanAsync(FeatureScene scene, FakeAnswer card) =>
        (await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)).OfType<EventFact>().Single(fact => card.Card.Citations[0].Sentence != fact.Main.Text);

    private static async Task<EventFact> OthersAsync(FeatureScene scene, EventFact than) =>
        (await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)).OfType<EventFact>().Single(fact => fact.Id != than.Id);

    private static FactBook Book(string title, string sentence, string date)
    {
        var book = new FactBook(FeatureScene.Group, title, sentence);
        book.Event(EventKind.Summit, "Arendal Summit", sentence, date, "Arendal");
        return book;
    }

    private static async Task ApproveAsync(FeatureScene scene, Fact fact)
    {
        var seen = (await scene.Stores.Desk.FindAsync(FeatureScene.Group, fact.Id, FeatureScene.Now))!.Standing.Print;
        var decision = new FactDecision(
            FeatureScene.Group, fact.Id, new FactRuling.Approve(), seen, new MemberId("discord:owner"), Instant.FromDateTimeOffset(scene.Time.GetUtcNow()), new EffectId("approve"));
        Assert.Equal(ReviewOutcome.Done, await scene.Stores.Desk.DecideAsync(decision, FeatureScene.Now));
    }
}
