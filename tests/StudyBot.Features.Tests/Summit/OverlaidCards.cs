using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Testing.Facts;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Summit;

/// <summary>What moderators hid or put right, as cards show it; and the longest that cards have to point with.</summary>
public sealed class OverlaidCards
{
    private readonly Fjordland told = new(FeatureScene.Group);

    [Fact]
    public async Task What_a_moderator_put_right_is_marked_beside_its_line_and_nothing_else_is()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);
        await EditAsync(scene, told.Summit, new FactEdit(Date: CivilDate.Day(2011, 3, 15)));
        await EditAsync(scene, told.Outcome, new FactEdit(Words: "a statement on two ferry lines"));

        var card = await scene.AskAsync("/summit arendal");

        Assert.Equal(
            ["Date: 15 March 2011 (edited by a moderator) [1]", "  - a statement on two ferry lines (edited by a moderator) [2]"],
            card.Text.Split('\n').Where(line => line.Contains("edited", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_count_that_was_put_right_is_shown_as_it_was_put()
    {
        const string Told = "It was after five earlier meetings with the neighbours that the Voss meeting took place in 1990.";
        var book = new FactBook(FeatureScene.Group, "Counts", Told);
        var meeting = book.Event(EventKind.Meeting, "Voss meeting", Told, "1990", "Voss");
        var figure = book.Figure(meeting, 5, "five", false, "earlier meetings with the neighbours", Told);
        var scene = await new FeatureScene().WithAsync(book);
        await EditAsync(scene, figure, new FactEdit(Words: "earlier meetings with the islanders"));

        var card = await scene.AskAsync("/summit voss");

        Assert.Contains("five earlier meetings with the islanders (edited by a moderator) [1]", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_a_hidden_passage_says_is_on_no_card()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);
        await scene.HideAsync(FeatureScene.Group, told.Outcome, isPassageHidden: true);
        await scene.HideAsync(FeatureScene.Group, told.Visit, isPassageHidden: true);

        var card = await scene.AskAsync("/summit arendal");

        Assert.DoesNotContain("ferry line", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("easing of visas", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("plans a visit", card.Text, StringComparison.Ordinal);
        Assert.Equal([Fjordland.SummitText], card.Card.Citations.Select(c => c.Sentence));
    }

    [Fact]
    public async Task An_event_of_which_every_passage_is_hidden_is_not_found()
    {
        const string Again = "The Arendal Summit met.";
        var book = new FactBook(FeatureScene.Group, "Twice", Again);
        var summit = book.Event(EventKind.Summit, "Arendal Summit", Again);
        var outcome = book.Outcome(summit, "met", Again);
        var scene = await new FeatureScene().WithAsync(book);
        await scene.HideAsync(FeatureScene.Group, outcome, isPassageHidden: true);

        Assert.Equal("Nothing found for “arendal”", (await scene.AskAsync("/summit arendal")).Card.Title);
    }

    [Fact]
    public async Task What_only_a_hidden_passage_says_is_neither_found_nor_completed()
    {
        var sound = new Sound(FeatureScene.Group);
        var scene = await new FeatureScene().WithAsync(sound.First, told.Book);
        string[] known = ["Meeting at Arendal, 14 March 2011", "Aki Oksanen", "Agder County"];
        var before = await CompletedAsync();

        // Not the event itself: another fact of its sentence.
        await scene.HideAsync(FeatureScene.Group, sound.Office, isPassageHidden: true);

        Assert.Equal(known, known.Intersect(before));
        Assert.Empty(known.Intersect(await CompletedAsync()));
        Assert.Contains("Ane Lund", await CompletedAsync());
        Assert.Equal("Nothing found for “aki”", (await scene.AskAsync("/person aki")).Card.Title);

        async Task<List<string>> CompletedAsync()
        {
            var completed = new List<string>();
            foreach (var (command, typed) in new[] { ("summit", "arendal"), ("person", "aki"), ("person", "lund"), ("place", "agder") })
            {
                completed.AddRange((await scene.Platform.CompleteAsync(command, null, "name", typed)).Completions!.Value.Select(c => c.Label));
            }

            return completed;
        }
    }

    [Fact]
    public async Task What_a_hidden_passage_tells_of_an_event_stands_on_no_line_of_its_card()
    {
        const string Met = "The Voss summit met at Voss in 1985.";
        const string Lies = "Voss lies in Hordaland.";
        var book = new FactBook(FeatureScene.Group, "Places", $"{Met} {Lies}");
        var summit = book.Event(EventKind.Summit, "Voss summit", Met, "1985", "Voss");
        book.Replace(summit, summit with { WiderPlaces = [new Cited<string>("Hordaland", "Hordaland", book.EvidenceOf(Lies))] });
        var term = book.Term("Hordaland", "where Voss lies", Lies);
        var scene = await new FeatureScene().WithAsync(book);
        await scene.HideAsync(FeatureScene.Group, term, isPassageHidden: true);

        var card = await scene.AskAsync("/summit voss");

        Assert.Contains("Place: Voss [1]", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hordaland", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_names_still_make_labels_and_ids_that_every_platform_takes()
    {
        var name = $"Summit of {string.Join(' ', Enumerable.Range(1, 6).Select(n => $"{n}{new string('w', 24)}"))}";
        var years = Enumerable.Range(1990, 12).ToArray();
        var book = new FactBook(FeatureScene.Group, "Long", [.. years.Select(y => $"In {y} the {name} met.")]);
        foreach (var year in years)
        {
            book.Event(EventKind.Summit, name, $"In {year} the {name} met.", $"{year}");
        }

        var scene = await new FeatureScene().WithAsync(book);
        var list = await scene.AskAsync($"/summit {name}");
        var more = await scene.PressAsync(list, "Next page");
        var options = list.Card.Controls.OfType<Choice>().Single().Options;
        var one = await scene.Platform.PressIdAsync(((SealedTarget)options[0].Target).Id);

        Assert.Equal(12, new[] { list, more }.SelectMany(a => a.Card.Controls.OfType<Choice>()).Sum(c => c.Options.Length));
        Assert.All(
            options,
            o => Assert.True(((SealedTarget)o.Target).Id.Length <= 75 && o.Label.Length <= 75 && (o.Description?.Length ?? 0) <= 75));
        Assert.NotEmpty(one.Card.Citations);
    }

    [Fact]
    public async Task What_a_moderator_hid_vanishes_from_cards_completions_and_buttons()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);
        var before = await scene.AskAsync("/summit arendal");

        await scene.HideAsync(FeatureScene.Group, told.Outcome);
        await scene.HideAsync(FeatureScene.Group, told.Visit);
        var after = await scene.AskAsync("/summit arendal");
        var completed = await scene.Platform.CompleteAsync("summit", null, "name", "arendal");
        var pressed = await scene.PressAsync(before, "Visit to Arendal, 2013");

        Assert.DoesNotContain("a joint statement on the ferry line [", after.Text, StringComparison.Ordinal);
        Assert.Contains("an easing of visas for fishermen [2]", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("isit to Arendal", after.Text, StringComparison.Ordinal);
        Assert.Equal(["Arendal Summit, 14 March 2011"], completed.Completions?.Select(c => c.Label) ?? []);
        Assert.Equal("No longer there", pressed.Card.Title);
    }

    [Fact]
    public async Task A_hidden_passage_is_left_out_of_its_paragraph()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);
        await scene.HideAsync(FeatureScene.Group, told.Outcome, isPassageHidden: true);

        var passage = await scene.PressAsync(await scene.AskAsync("/summit arendal"), "Show the passages");

        Assert.Equal($"{Fjordland.SummitText} […]", Words(passage.Card));
    }

    [Fact]
    public async Task One_groups_documents_and_corrections_are_never_seen_in_another()
    {
        var twin = new Fjordland(FeatureScene.OtherGroup);
        const string Secret = "The Larvik summit met in 1970.";
        var own = new FactBook(FeatureScene.OtherGroup, "Own", Secret);
        own.Event(EventKind.Summit, "Larvik summit", Secret, "1970", "Larvik");
        var scene = await new FeatureScene().WithAsync(told.Book, twin.Book, own);

        await scene.HideAsync(FeatureScene.Group, told.Summit);
        var here = await scene.AskAsync("/summit arendal");
        var there = await scene.AskElsewhereAsync("/summit arendal");

        Assert.Equal("Visit to Arendal", here.Card.Title);
        Assert.Equal("Arendal Summit", there.Card.Title);
        Assert.Equal("Nothing found for “larvik”", (await scene.AskAsync("/summit larvik")).Card.Title);
        Assert.Equal("Larvik summit", (await scene.AskElsewhereAsync("/summit larvik")).Card.Title);
    }

    private static string Words(Card card) => card.Parts.OfType<Paragraph>().Single().Text.PlainText;

    private static async Task EditAsync(FeatureScene scene, Fact fact, FactEdit edit) =>
        Assert.True(await scene.Stores.Desk.SayAsync(SampleSources.Overlay(FeatureScene.Group, fact, edit: edit), FeatureScene.Now));
}
