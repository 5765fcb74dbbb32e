using StudyBot.Chat.Cards;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Testing.Facts;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Timeline;

public sealed class TimelineScenarios
{
    private readonly Harbours told = new(FeatureScene.Group);

    [Fact]
    public async Task Events_stand_in_order_of_date_and_differing_dates_beside_each_other()
    {
        var scene = await SceneAsync();

        Golden.Check("timeline", (await scene.AskAsync("/timeline")).Text);
    }

    [Theory]
    [InlineData("/timeline Lund", "14 March 2011|15 March 2011|2013")]
    [InlineData("/timeline Arendal from:2011-03-15", "March 2011|15 March 2011")]
    [InlineData("/timeline from:\"15 March 2011\" to:2012", "March 2011|15 March 2011")]
    [InlineData("/timeline to:2011-03-14", "March 2011|14 March 2011")]
    [InlineData("/timeline from:2010s", "March 2011|14 March 2011|15 March 2011|2013")]
    [InlineData("/timeline ferry line", "March 2011")]
    [InlineData("/timeline 2013", "2013")]
    [InlineData("/timeline 15 March 2011", "March 2011|15 March 2011")]
    public async Task It_is_asked_for_by_topic_and_dates(string line, string dates)
    {
        var scene = await SceneAsync();

        Assert.Equal(dates, string.Join('|', DatesOf((await scene.AskAsync(line)).Card)));
    }

    [Theory]
    [InlineData("/timeline Lund from:9999999999 to:0")]
    [InlineData("/timeline Lund from:2020 to:nonsense")]
    [InlineData("/timeline Lund from:nonsense to:1990")]
    [InlineData("/timeline Lund from:December to:1990")]
    [InlineData("/timeline Lund from:2013 to:2011")]
    public async Task What_is_suggested_for_a_date_that_cannot_be_is_understood(string line)
    {
        var scene = await SceneAsync();

        var refused = (await scene.AskAsync(line)).Card;
        var example = refused.Parts.OfType<FieldList>().Single().Items.Single().Text.PlainText;

        Assert.Equal("Which dates?", refused.Title);
        Assert.StartsWith("/timeline Lund ", example, StringComparison.Ordinal);
        Assert.NotEqual("Which dates?", (await scene.AskAsync(example)).Card.Title);
    }

    [Fact]
    public async Task How_many_have_no_date_is_said()
    {
        var scene = await SceneAsync();

        Assert.Equal(
            "4 events in order of date. One more has no date in the documents and is not shown.",
            (await scene.AskAsync("/timeline")).Card.Subtitle?.PlainText);
        Assert.Contains("no document gives a date for any of them", (await scene.AskAsync("/timeline Oksanen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_the_dates_it_says_what_there_is_and_shows_it_when_pressed()
    {
        var scene = await SceneAsync();

        var none = await scene.AskAsync("/timeline Lund from:1990s to:1999");
        var all = await scene.PressAsync(none, "Show them");

        Assert.Contains("No event that fits is dated between 1990–1999 and 1999; those that are dated lie between 14 March 2011 and 2013.", none.Text, StringComparison.Ordinal);
        Assert.Equal(3, DatesOf(all.Card).Count());
    }

    [Theory]
    [InlineData("/timeline Lund from:soon", "“soon” cannot be read as a date; write it as 2016, 2016-12, December 2016, 15 December 2016 or 1990s.", "/timeline Lund from:2016-12")]
    [InlineData("/timeline to:December", "“December” says no year; write it as 2016, 2016-12, December 2016 or 15 December 2016.", "/timeline to:\"December 2016\"")]
    [InlineData("/timeline Lund from:2016 to:2011", "2016 comes after 2011, so nothing lies between them.", "/timeline Lund from:2011 to:2016")]
    public async Task A_wrong_date_gets_one_sentence_and_an_example_that_works(string line, string sentence, string example)
    {
        var scene = await SceneAsync();

        var answer = await scene.AskAsync(line);

        Assert.Equal(CardTone.Notice, answer.Card.Tone);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.Contains($"  - {example}\n", answer.Text, StringComparison.Ordinal);
        Assert.NotEqual("Which dates?", (await scene.AskAsync(example)).Card.Title);
    }

    [Fact]
    public async Task Dates_that_are_turned_round_can_be_put_right_with_a_press()
    {
        var scene = await SceneAsync();

        var right = await scene.PressAsync(await scene.AskAsync("/timeline Lund from:2012 to:2011"), "The other way round");

        Assert.Equal(["14 March 2011", "15 March 2011"], DatesOf(right.Card));
    }

    [Fact]
    public async Task A_slip_and_a_kind_that_does_not_fit_are_said()
    {
        var scene = await SceneAsync();

        Assert.StartsWith("No event has “Arendl”; showing Arendal.", (await scene.AskAsync("/timeline Arendl")).Card.Subtitle?.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("None of that kind fits", (await scene.AskAsync("/timeline Voss summits")).Card.Subtitle?.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_is_met_with_the_nearest_or_with_examples_that_work()
    {
        var scene = await SceneAsync();

        var near = await scene.AskAsync("/timeline ferry tunnel");
        var far = await scene.AskAsync("/timeline xyzzy");

        Assert.Equal(["ferry line"], near.Card.Controls.OfType<Choice>().Single().Options.Select(o => o.Label));
        var examples = far.Card.Parts.OfType<FieldList>().Single().Items.Select(i => i.Text.PlainText).ToList();
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            Assert.NotEmpty((await scene.AskAsync(example)).Card.Citations);
        }
    }

    [Fact]
    public async Task A_name_of_several_people_can_be_narrowed()
    {
        const string Other = "On 2 June 2012 Nils Lund met Per Oksanen in Voss.";
        const string More = "On 3 June 2012 Kari Lund met Per Oksanen in Voss.";
        var book = new FactBook(FeatureScene.Group, "June", Other, More);
        book.Event(EventKind.Meeting, "met", Other, "2012-06-02", "Voss", null, ["Nils Lund", "Per Oksanen"]);
        book.Event(EventKind.Meeting, "met", More, "2012-06-03", "Voss", null, ["Kari Lund", "Per Oksanen"]);
        var scene = await new FeatureScene().WithAsync(book);

        var both = await scene.AskAsync("/timeline lund from:2012");
        var one = await scene.PressAsync(both, "Nils Lund");

        Assert.Equal(2, DatesOf(both.Card).Count());
        Assert.Equal(["2 June 2012"], DatesOf(one.Card));
        Assert.Empty((await scene.AskAsync("/timeline Oksanen")).Card.Controls.OfType<Choice>());
    }

    [Fact]
    public async Task More_events_than_a_page_holds_are_turned()
    {
        var sentences = Enumerable.Range(1, 30).Select(n => $"On {n} April 2001 there was a meeting in Voss.").ToArray();
        var book = new FactBook(FeatureScene.Group, "April", sentences);
        for (var n = 1; n <= 30; n++)
        {
            book.Event(EventKind.Meeting, "meeting in Voss", sentences[n - 1], CivilDate.Day(2001, 4, n).Iso, "Voss");
        }

        var scene = await new FeatureScene().WithAsync(book);
        var second = await scene.PressAsync(await scene.AskAsync("/timeline Voss from:2001-04-02"), "Next page");

        Assert.Equal("Page 2 of 3", second.Card.Footer?.PlainText);
        Assert.Equal("14 April 2001", DatesOf(second.Card).First());
    }

    [Fact]
    public async Task A_hidden_event_is_nowhere_and_a_date_put_right_says_so()
    {
        var scene = await SceneAsync();
        await scene.HideAsync(FeatureScene.Group, told.Summit);
        await scene.Stores.Desk.SayAsync(
            SampleSources.Overlay(FeatureScene.Group, told.Signing, isHidden: false, isPassageHidden: false) with { Edit = new(Date: CivilDate.Day(2011, 3, 16)) },
            FeatureScene.Now);

        var answer = await scene.AskAsync("/timeline Arendal");

        Assert.Equal(["15 March 2011", "16 March 2011"], DatesOf(answer.Card));
        Assert.Contains("(edited by a moderator)", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("summit", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Another_group_reads_nothing_of_it()
    {
        var scene = await SceneAsync();

        Assert.Equal("No events yet", (await scene.AskElsewhereAsync("/timeline")).Card.Title);
    }

    [Fact]
    public async Task Names_are_completed_and_work()
    {
        var scene = await SceneAsync();

        foreach (var completion in (await scene.Platform.CompleteAsync("timeline", null, "about", "")).Completions ?? [])
        {
            Assert.NotEmpty((await scene.AskAsync($"/timeline {completion.Value}")).Card.Citations);
        }
    }

    private Task<FeatureScene> SceneAsync() => new FeatureScene().WithAsync(told.Old, told.Young);

    private static IEnumerable<string> DatesOf(Card card) => card.Parts.OfType<Field>().Select(f => f.Label);
}
