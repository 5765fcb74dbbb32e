using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Summit;

public sealed class SummitScenarios
{
    private readonly Fjordland told = new(FeatureScene.Group);

    [Fact]
    public async Task A_summit_is_shown_with_every_line_and_its_sentence()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);

        var answer = await scene.AskAsync("/summit arendal");

        Assert.True(answer.IsPublic);
        Assert.Equal("Arendal Summit", answer.Card.Title);
        Assert.Equal(
            """
            Arendal Summit

            Summit: Arendal Summit [1]
            Date: 14 March 2011 [1]
            Place: Arendal, Agder County [1]
            Participants:
              - Prime Minister Lund · as of 14 March 2011 [1]
              - President Oksanen · as of 14 March 2011 [1]
            Count:
              - the fourth summit between the two [1]
            Outcomes:
              - a joint statement on the ferry line [2]
              - an easing of visas for fishermen [2]
            Also there:
              - Visit to Arendal · 2013, planned [3]

            From: Ferries between neighbours
            [1] paragraph 1: “On 14 March 2011 the Arendal Summit in Agder County brought Prime Minister Lund and President Oksanen together; it was their fourth.”
            [2] paragraph 1: “They announced a joint statement on the ferry line, and an easing of visas for fishermen.”
            [3] paragraph 2: “Ms Lund plans a visit to Arendal in 2013.”

            1. Show the passages
            2. Visit to Arendal, 2013
            3. Report

            """,
            answer.Text);
    }

    [Fact]
    public async Task Every_line_of_a_card_is_cited_and_every_citation_is_in_the_source()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);

        foreach (var name in new[] { "arendal", "visit to arendal", "skagen", "tromso" })
        {
            var card = (await scene.AskAsync($"/summit {name}")).Card;

            Assert.NotEmpty(card.Parts);
            Assert.All(card.Parts, part => Assert.NotEmpty(NumbersOf(part)));
            Assert.Equal(Enumerable.Range(1, card.Citations.Length), card.Citations.Select(c => c.Number));
            Assert.All(card.Citations, c => Assert.Contains(c.Sentence, told.Book.Text.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_plan_is_said_to_be_one_as_of_the_documents_date()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);

        var answer = await scene.AskAsync("/summit visit to arendal");

        Assert.Equal("Visit to Arendal", answer.Card.Title);
        Assert.Contains("Status: planned, as of 2 May 2012 [1]", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Date: 2013 [1]", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_is_never_called_a_summit()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);

        var plain = await scene.AskAsync("/summit skagen");
        var asked = await scene.AskAsync("/summit skagen summit");

        Assert.Equal("Proposal at Skagen", plain.Card.Title);
        Assert.DoesNotContain("ummit", plain.Text, StringComparison.Ordinal);
        Assert.Equal("None of that kind fits “skagen summit”; this is a proposal.", asked.Card.Subtitle?.PlainText);
    }

    [Fact]
    public async Task A_slip_is_answered_and_said()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);

        var answer = await scene.AskAsync("/summit arrendal");

        Assert.Equal("Arendal Summit", answer.Card.Title);
        Assert.Equal("No event is called “arrendal”; showing Arendal.", answer.Card.Subtitle?.PlainText);
    }

    [Fact]
    public async Task What_fits_equally_well_is_left_to_choose_and_the_choice_takes_its_place()
    {
        var book = new FactBook(FeatureScene.Group, "Two", "The Voss summit of 1985.", "The Voss summit of 1955.");
        book.Event(EventKind.Summit, "Voss summit", "The Voss summit of 1985.", "1985", "Voss");
        book.Event(EventKind.Summit, "Voss summit", "The Voss summit of 1955.", "1955", "Voss");
        var scene = await new FeatureScene().WithAsync(book);

        var question = await scene.AskAsync("/summit voss");
        var options = Assert.IsType<Choice>(question.Card.Controls.Single()).Options;
        var pressed = await scene.Platform.PressIdAsync(((SealedTarget)options[1].Target).Id, message: question.Message);

        Assert.Equal("Which one do you mean?", question.Card.Title);
        Assert.Equal(["1985", "1955"], options.Select(o => o.Description));
        Assert.Equal(ResponseMode.UpdateCard, pressed.Begun);
        Assert.Contains("Date: 1955 [1]", pressed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_two_documents_tell_in_the_same_words_is_told_apart_by_the_documents()
    {
        var first = new FactBook(FeatureScene.Group, "A short history", "The Voss summit of 1985 began it.");
        first.Event(EventKind.Summit, "Voss summit", "The Voss summit of 1985 began it.", "1985", "Voss");
        var second = new FactBook(FeatureScene.Group, "A long history", "The Voss summit of 1985 ended it.", "Nobody remembered the Voss summit of 1955.");
        second.Event(EventKind.Summit, "Voss summit", "The Voss summit of 1985 ended it.", "1985", "Voss");
        second.Event(EventKind.Summit, "Voss summit", "Nobody remembered the Voss summit of 1955.", "1955", "Voss");
        var scene = await new FeatureScene().WithAsync(first, second);

        var options = Assert.IsType<Choice>((await scene.AskAsync("/summit voss")).Card.Controls.Single()).Options;

        Assert.Equal(
            ["1955", "1985, in “A long history”", "1985, in “A short history”"],
            options.Select(o => o.Description).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_count_begins_at_its_own_number()
    {
        const string Told = "It was told at the May 1944 Voss conference, a gathering of delegates from 44 nations.";
        var book = new FactBook(FeatureScene.Group, "Counts", Told);
        book.Figure(book.Event(EventKind.Conference, "Voss conference", Told, "1944-05", "Voss"), 44, "44", false, "nations", Told);
        var scene = await new FeatureScene().WithAsync(book);

        Assert.Contains("  - 44 nations [1]", (await scene.AskAsync("/summit voss")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_only_the_text_speaks_of_is_met_with_its_passages()
    {
        var book = new FactBook(FeatureScene.Group, "Two", "The Voss summit of 1985.", "The regatta was a festival of boats.");
        book.Event(EventKind.Summit, "Voss summit", "The Voss summit of 1985.", "1985", "Voss");
        var scene = await new FeatureScene().WithAsync(book);

        var answer = await scene.AskAsync("/summit regatta");

        Assert.Equal("Nothing found for “regatta”", answer.Card.Title);
        Assert.Contains("These passages are the nearest, and no more than that.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("The regatta was a festival of boats.", Assert.Single(answer.Card.Citations).Sentence);
    }

    [Fact]
    public async Task What_has_no_kind_of_its_own_is_called_by_its_own_words()
    {
        const string Told = "On 3 May 1962 a reconnaissance jet of the islanders was shot down over Voss.";
        var book = new FactBook(FeatureScene.Group, "Jets", Told);
        book.Event(EventKind.Conflict, "reconnaissance jet of the islanders was shot down over Voss", Told, "1962-05-03", "Voss");
        var scene = await new FeatureScene().WithAsync(book);

        Assert.Equal("Reconnaissance jet of the islanders was shot down over Voss", (await scene.AskAsync("/summit voss")).Card.Title);
    }

    [Theory]
    [InlineData("1945-02", "Voss summit")]
    [InlineData("1945-08-02", "Moss summit")]
    public async Task A_date_may_be_written_in_figures(string typed, string title)
    {
        var book = new FactBook(FeatureScene.Group, "Two", "The Voss summit of February 1945.", "The Moss summit of 2 August 1945.");
        book.Event(EventKind.Summit, "Voss summit", "The Voss summit of February 1945.", "1945-02", "Voss");
        book.Event(EventKind.Summit, "Moss summit", "The Moss summit of 2 August 1945.", "1945-08-02", "Moss");
        var scene = await new FeatureScene().WithAsync(book);

        Assert.Equal(title, (await scene.AskAsync($"/summit {typed}")).Card.Title);
    }

    [Fact]
    public async Task Only_who_asked_chooses()
    {
        var book = new FactBook(FeatureScene.Group, "Two", "The Voss summit of 1985.", "The Moss summit of 1955.");
        book.Event(EventKind.Summit, "Voss summit", "The Voss summit of 1985.", "1985", "Voss");
        book.Event(EventKind.Summit, "Moss summit", "The Moss summit of 1955.", "1955", "Moss");
        var scene = await new FeatureScene().WithAsync(book);

        var question = await scene.AskAsync("/summit summit");
        var other = await scene.PressAsync(question, "Voss summit", scene.Platform.Member("another"));

        Assert.False(other.IsPublic);
        Assert.Equal("Not your button", other.Card.Title);
    }

    [Fact]
    public async Task An_unknown_name_is_met_with_the_nearest_and_what_to_try()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);

        var near = await scene.AskAsync("/summit tromso 1999");
        var far = await scene.AskAsync("/summit xyzzy");

        Assert.Equal("Nothing found for “tromso 1999”", near.Card.Title);
        Assert.Equal(["Summit in Tromsø"], near.Card.Controls.OfType<Choice>().Single().Options.Select(o => o.Label));
        Assert.Empty(far.Card.Controls);
        Assert.Contains("  - /summit Arendal", far.Text, StringComparison.Ordinal);
        Assert.Contains("  - /summit Tromsø", far.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_name_it_says_how_to_ask_with_examples_that_work()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);

        var answer = await scene.AskAsync("/summit");

        Assert.Equal("Which event?", answer.Card.Title);
        var examples = answer.Card.Parts.OfType<FieldList>().Single().Items.Select(i => i.Text.PlainText).ToList();
        Assert.Equal(["/summit Arendal", "/summit Tromsø", "/summit Skagen"], examples);
        foreach (var example in examples)
        {
            Assert.NotEmpty((await scene.AskAsync(example)).Card.Citations);
        }
    }

    [Fact]
    public async Task A_group_without_documents_is_told_so()
    {
        var scene = new FeatureScene();

        Assert.Contains("No events are known here yet", (await scene.AskAsync("/summit")).Text, StringComparison.Ordinal);
        Assert.Contains("No events are known here yet", (await scene.AskAsync("/summit arendal")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_privately_it_answers_privately()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);

        Assert.False((await scene.AskAsync("/summit arendal private:true")).IsPublic);
    }

    [Fact]
    public async Task A_button_of_one_group_opens_nothing_in_another()
    {
        var twin = new Fjordland(FeatureScene.OtherGroup);
        var scene = await new FeatureScene().WithAsync(told.Book, twin.Book);
        var card = await scene.AskAsync("/summit arendal");

        var pressed = await scene.Platform.PressIdAsync(
            FakePlatform.IdOf(card.Card, "Show the passages"),
            space: new SpaceId(FeatureScene.OtherGroup.Value));

        Assert.Equal("This button does not work", pressed.Card.Title);
        Assert.Empty(pressed.Card.Citations);
    }

    [Fact]
    public async Task Completions_find_their_event_when_they_are_taken()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);

        foreach (var typed in new[] { "", "a", "aren", "tromso", "skaegn", "lund", "2010" })
        {
            var completions = (await scene.Platform.CompleteAsync("summit", null, "name", typed)).Completions ?? [];

            Assert.NotEmpty(completions);
            foreach (var completion in completions)
            {
                var answer = await scene.AskAsync($"/summit {completion.Value}");
                Assert.StartsWith(answer.Card.Title, completion.Label, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<int> NumbersOf(CardPart part) => part switch
    {
        Field field => field.Citations,
        FieldList list => list.Items.All(i => i.Citations.Length > 0) ? list.Items.SelectMany(i => i.Citations) : [],
        _ => [],
    };
}
