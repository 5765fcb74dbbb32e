using StudyBot.Chat.Cards;
using StudyBot.Features.Library;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Review;

/// <summary><c>/review</c>.</summary>
public sealed class ReviewScenarios
{
    private readonly ReviewScene scene = new();

    [Fact]
    public async Task Only_doubtful_facts_wait_one_card_each()
    {
        await scene.BeginAsync();

        var first = await scene.ReviewAsync();
        var next = await scene.PressAsync(first, "Next");

        Golden.Check("review-fact", $"{first.Text}=====\n{next.Text}");
        Assert.False(first.IsPublic);
        Assert.Equal("The idea was first proposed", ValueOf(first.Card, "Proposal"));
        Assert.Contains(first.Card.Parts.OfType<Paragraph>().SelectMany(p => p.Text.Runs), run => run is { Styles: TextStyles.Marked, Text: Fjordland.ProposalText });
        Assert.Equal("summit in Tromsø", ValueOf(next.Card, "Summit"));
    }

    [Fact]
    public async Task What_is_approved_is_not_asked_about_again_and_stays_on_its_cards()
    {
        await scene.BeginAsync();

        var next = await scene.PressAsync(await scene.ReviewAsync(), "Approve");
        var none = await scene.PressAsync(next, "Approve");

        Assert.Equal("summit in Tromsø", ValueOf(next.Card, "Summit"));
        Assert.Equal("Nothing waits for you", none.Card.Title);
        Assert.Equal("Nothing waits for you", (await scene.ReviewAsync()).Card.Title);
        Assert.NotEqual(CardTone.Notice, (await scene.House.AskAsync("/summit skagen")).Card.Tone);
    }

    [Fact]
    public async Task What_is_hidden_is_nowhere_until_it_is_taken_back()
    {
        await scene.BeginAsync();
        var print = await PrintAsync();

        var hidden = await scene.PressAsync(await scene.ReviewAsync(), "Hide");
        var gone = await scene.House.AskAsync("/summit skagen");
        var printWithout = await PrintAsync();
        var back = await scene.PressAsync(hidden, "Undo");

        Assert.Equal("Nothing found for “skagen”", gone.Card.Title);
        Assert.NotEqual(print, printWithout);
        Assert.StartsWith("Taken back.", back.Card.Parts.OfType<Paragraph>().First().Text.PlainText, StringComparison.Ordinal);
        Assert.NotEqual(CardTone.Notice, (await scene.House.AskAsync("/summit skagen")).Card.Tone);
        Assert.Equal(print, await PrintAsync());
    }

    [Fact]
    public async Task A_passage_that_is_hidden_with_its_fact_is_not_read_either()
    {
        await scene.BeginAsync();
        await scene.PressAsync(await scene.ReviewAsync(), "Hide with its passage");

        var read = await scene.House.AskAsync("/sources ferries");
        var changed = await scene.ReviewAsync("changed");

        Assert.DoesNotContain("first proposed at Skagen", read.Text, StringComparison.Ordinal);
        Assert.Contains("first proposed at Skagen", changed.Text, StringComparison.Ordinal);
        Assert.StartsWith("Hidden with its passage on", changed.Card.Subtitle?.PlainText, StringComparison.Ordinal);
        await scene.PressAsync(changed, "Show it again");
        Assert.Contains("first proposed at Skagen", (await scene.House.AskAsync("/sources ferries")).Text, StringComparison.Ordinal);
        Assert.Equal("Nothing is changed", (await scene.ReviewAsync("changed")).Card.Title);
    }

    [Fact]
    public async Task Undo_goes_back_to_what_was_before_and_takes_nothing_back_of_anybody_else()
    {
        await scene.BeginAsync();
        await scene.PressAsync(await scene.ReviewAsync(), "Hide");
        var further = await scene.PressAsync(await scene.ReviewAsync("changed"), "Hide its passage too");

        var back = await scene.PressAsync(further, "Undo");
        Assert.StartsWith("Taken back.", back.Card.Parts.OfType<Paragraph>().First().Text.PlainText, StringComparison.Ordinal);
        Assert.Equal("Nothing found for “skagen”", (await scene.House.AskAsync("/summit skagen")).Card.Title);
        Assert.Contains("first proposed at Skagen", (await scene.House.AskAsync("/sources ferries")).Text, StringComparison.Ordinal);

        var shown = await scene.House.PressAsync(await scene.House.AskAsync("/review which:changed", scene.Second), "Show it again", scene.Second);
        var late = await scene.PressAsync(further, "Undo");
        Assert.StartsWith("Taken back.", shown.Card.Parts.OfType<Paragraph>().First().Text.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Somebody decided meanwhile.", late.Card.Parts.OfType<Paragraph>().First().Text.PlainText, StringComparison.Ordinal);
        Assert.NotEqual(CardTone.Notice, (await scene.House.AskAsync("/summit skagen")).Card.Tone);
    }

    [Fact]
    public async Task The_second_of_two_moderators_is_shown_what_the_first_decided_and_asked_again()
    {
        await scene.BeginAsync();
        var seenByFirst = await scene.ReviewAsync();
        var seenBySecond = await scene.House.AskAsync("/review", scene.Second);

        await scene.PressAsync(seenByFirst, "Hide");
        var asked = await scene.House.PressAsync(seenBySecond, "Approve", scene.Second);

        Assert.StartsWith("Somebody decided meanwhile.", asked.Card.Parts.OfType<Paragraph>().First().Text.PlainText, StringComparison.Ordinal);
        Assert.Equal("Nothing found for “skagen”", (await scene.House.AskAsync("/summit skagen")).Card.Title);
        await scene.House.PressAsync(asked, "Show it again", scene.Second);
        Assert.NotEqual(CardTone.Notice, (await scene.House.AskAsync("/summit skagen")).Card.Tone);
    }

    [Fact]
    public async Task A_settled_question_is_listed_no_more_when_what_it_was_made_of_is_hidden()
    {
        await scene.BeginAsync();
        var question = SampleQuizzes.Question(1) with { Facts = [scene.Told.Proposal.Id], Evidence = [new(scene.Told.Book.Source, scene.Told.Proposal.Main)] };
        var print = (await scene.House.Features.Quiz.Keeper.ReadAsync(FeatureScene.Group, FeatureScene.Now)).Print;
        await scene.House.Stores.Questions.FillAsync(FeatureScene.Group, print!, [question], FeatureScene.Now);
        var before = await scene.ReviewAsync("which:approved");

        await scene.House.HideAsync(FeatureScene.Group, scene.Told.Proposal);
        var after = await scene.ReviewAsync("which:approved");

        Assert.Contains(question.Stem, before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(question.Stem, after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_approved_as_a_whole_after_asking_once()
    {
        await scene.BeginAsync();
        var other = new StudyBot.Testing.Facts.FactBook(FeatureScene.Group, "Other", "Lund backs the ferry.");
        other.Position("Lund", "backs the ferry", "Lund backs the ferry.");
        await scene.House.Stores.Sources.AddAsync(
            new("other.txt", other.Original, other.Extract() with { Facts = [.. other.Facts.Select(fact => fact with { Confidence = 0.5 })] }, null, SampleSources.Noon), FeatureScene.Now);

        var asked = await scene.PressAsync(await scene.ReviewAsync("source:\"Ferries between neighbours\""), "Approve the whole document");
        var done = await scene.PressAsync(asked, "Approve them all");

        Golden.Check("review-whole", $"{asked.Text}=====\n{done.Text}");
        Assert.Equal("Nothing waits for you", done.Card.Title);
        Assert.Equal("Position: Lund", (await scene.ReviewAsync()).Card.Title);
        Assert.Equal("source.approved", (await scene.House.Stores.Audit.ListAsync(FeatureScene.Group, 1, FeatureScene.Now))[0].Action);
    }

    [Fact]
    public async Task Facts_of_which_one_value_stands_in_a_hidden_passage_are_approved_with_the_document()
    {
        await scene.BeginAsync();
        var elsewhere = scene.Extracted.Facts.Select(fact => fact is EventFact { Place: { } place } happened && FactDoubts.Of(fact) is not null
            ? happened with { Place = place with { Evidence = scene.Told.Outcome.Main } }
            : fact);
        await scene.House.Stores.Sources.ReplaceExtractionAsync(scene.Extracted with { Version = 2, Facts = [.. elsewhere] }, FeatureScene.Now);
        await scene.House.HideAsync(FeatureScene.Group, scene.Told.Outcome, isPassageHidden: true);

        var asked = await scene.PressAsync(await scene.ReviewAsync("facts"), "Approve the whole document");
        var done = await scene.PressAsync(asked, "Approve them all");

        Assert.Contains("The document is approved.", done.Text, StringComparison.Ordinal);
        var approved = await scene.House.Stores.Desk.ListApprovedAsync(FeatureScene.Group, FeatureScene.Now);
        Assert.True(approved.Keys.ToHashSet().SetEquals([scene.Told.Proposal.Id, scene.Told.Autumn.Id]));
    }

    [Fact]
    public async Task Others_than_were_shown_are_not_approved_with_the_document()
    {
        await scene.BeginAsync();
        var asked = await scene.PressAsync(await scene.ReviewAsync(), "Approve the whole document");
        await scene.House.PressAsync(await scene.House.AskAsync("/review", scene.Second), "Hide", scene.Second);

        var again = await scene.PressAsync(asked, "Approve them all");

        Assert.StartsWith("These are others", again.Card.Parts.OfType<Paragraph>().First().Text.PlainText, StringComparison.Ordinal);
        Assert.Empty(await scene.House.Stores.Desk.ListApprovedAsync(FeatureScene.Group, FeatureScene.Now));
    }

    [Fact]
    public async Task What_says_something_else_since_it_was_shown_is_not_approved_with_the_document()
    {
        await scene.BeginAsync();
        var asked = await scene.PressAsync(await scene.ReviewAsync(), "Approve the whole document");
        var moved = scene.Told.Proposal with { Name = scene.Told.Proposal.Name with { Value = "another proposal" } };
        await scene.House.Stores.Sources.ReplaceExtractionAsync(
            scene.Extracted with { Version = 2, Facts = [.. scene.Extracted.Facts.Select(fact => fact.Id == moved.Id ? moved with { Confidence = fact.Confidence } : fact)] },
            FeatureScene.Now);

        var again = await scene.PressAsync(asked, "Approve them all");

        Assert.StartsWith("These are others", again.Card.Parts.OfType<Paragraph>().First().Text.PlainText, StringComparison.Ordinal);
        Assert.Empty(await scene.House.Stores.Desk.ListApprovedAsync(FeatureScene.Group, FeatureScene.Now));
    }

    [Fact]
    public async Task What_was_said_of_a_fact_that_is_gone_is_let_go_of()
    {
        await scene.BeginAsync();
        await scene.PressAsync(await scene.ReviewAsync(), "Hide with its passage");
        await scene.House.Stores.Sources.ReplaceExtractionAsync(
            scene.Extracted with { Version = 2, Facts = [.. scene.Extracted.Facts.Where(fact => fact.Id != scene.Told.Proposal.Id)] }, FeatureScene.Now);

        var orphan = await scene.ReviewAsync();
        var next = await scene.PressAsync(orphan, "Let go of it");

        Golden.Check("review-orphan", orphan.Text);
        Assert.Equal("summit in Tromsø", ValueOf(next.Card, "Summit"));
        Assert.Empty(await scene.House.Stores.Facts.ListHiddenPassagesAsync(FeatureScene.Group, FeatureScene.Now));
    }

    [Fact]
    public async Task Reports_come_first_then_facts_then_questions()
    {
        await scene.BeginAsync();
        await scene.House.AskAsync("/settings set quiz-review value:on", scene.First);
        var print = (await scene.House.Features.Quiz.Keeper.ReadAsync(FeatureScene.Group, FeatureScene.Now)).Print;
        var question = SampleQuizzes.Questions(1)[0] with { Facts = [scene.Told.Summit.Id], Evidence = [new(scene.Told.Book.Source, scene.Told.Summit.Main)] };
        await scene.House.Stores.Questions.FillAsync(FeatureScene.Group, print!, [question], FeatureScene.Now);
        await scene.ReportAsync(await scene.House.AskAsync("/summit skagen"), "Who says so?");

        var report = await scene.ReviewAsync();
        var fact = await scene.PressAsync(report, "Next");
        var last = await scene.PressAsync(await scene.PressAsync(fact, "Next"), "Next");
        var ruled = await scene.PressAsync(last, "Retire");
        var late = await scene.PressAsync(last, "Approve");

        Assert.Equal("A member reported this", report.Card.Subtitle?.PlainText);
        Assert.StartsWith("Doubtful", fact.Card.Subtitle?.PlainText, StringComparison.Ordinal);
        Assert.Equal("A proposed question", last.Card.Title);
        Assert.Contains("The question is retired.", ruled.Text, StringComparison.Ordinal);
        Assert.Contains("That was decided meanwhile.", late.Text, StringComparison.Ordinal);
        Assert.False((await scene.House.Stores.Questions.ReadAsync(FeatureScene.Group, FeatureScene.Now)).Find(question.Id)!.Ruling!.IsApproved);
    }

    [Fact]
    public async Task Members_do_not_see_the_queue_and_presses_of_theirs_decide_nothing()
    {
        await scene.BeginAsync();
        var card = await scene.ReviewAsync();

        var typed = await scene.House.AskAsync("/review");
        var pressed = await scene.House.PressAsync(card, "Hide");

        Assert.All([typed, pressed], answer => Assert.DoesNotContain("Skagen", answer.Text, StringComparison.Ordinal));
        Assert.NotEqual(CardTone.Notice, (await scene.House.AskAsync("/summit skagen")).Card.Tone);
        Assert.Empty(await scene.House.Stores.Audit.ListAsync(FeatureScene.Group, 1, FeatureScene.Now));
    }

    [Fact]
    public async Task A_document_that_is_not_there_is_said_and_titles_complete()
    {
        await scene.BeginAsync();

        var none = await scene.ReviewAsync("source:atlantis");
        var completed = await scene.House.Platform.CompleteAsync("review", null, "source", "ferr", scene.First);

        Assert.Equal("Nothing found for “atlantis”", none.Card.Title);
        Assert.Equal(["Ferries between neighbours"], completed.Completions!.Value.Select(c => c.Value));
    }

    [Fact]
    public async Task Of_the_bundled_document_few_facts_are_doubtful()
    {
        await scene.House.Features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, FeatureScene.Now);

        var facts = await scene.House.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now);

        Assert.InRange(facts.Count(fact => FactDoubts.Of(fact) is not null), 0, facts.Count / 5);
    }

    private async Task<string?> PrintAsync() => (await scene.House.Features.Quiz.Keeper.ReadAsync(FeatureScene.Group, FeatureScene.Now)).Print;

    private static string? ValueOf(Card card, string label) => card.Parts.OfType<Field>().FirstOrDefault(field => field.Label == label)?.Value.PlainText;
}
