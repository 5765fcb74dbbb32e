using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts;

/// <summary>The bundled article, line by line.</summary>
public sealed class SeedEventsTests
{
    private static readonly StudyBot.Knowledge.Extraction.Extracted Seed = Texts.Seed();

    [Fact]
    public void The_summit_is_told_by_a_date_and_a_place_in_two_sentences()
    {
        var summit = One("2016-12-15");

        Assert.Equal(EventKind.Summit, summit.EventKind);
        Assert.Equal("Nagato Summit", summit.Name.Text);
        Assert.Equal("Nagato", summit.Place!.Value);
        Assert.Contains(summit.WiderPlaces, w => w.Value == "Yamaguchi Prefecture");
        Assert.Equal("It was 15 December 2016.", summit.Main.Text);
        Assert.StartsWith("As snow fell", summit.Place.Evidence.Text, StringComparison.Ordinal);
        Assert.False(summit.IsPlanned);
    }

    [Fact]
    public void The_two_leaders_took_part_with_the_roles_the_text_gives()
    {
        var summit = One("2016-12-15");

        Assert.Collection(
            summit.Participants,
            p => Assert.Equal(new Participant("Abe Shinzo", "Prime Minister", ParticipantKind.Person), p.Value),
            p => Assert.Equal(new Participant("Putin", "President", ParticipantKind.Person), p.Value));
    }

    [Fact]
    public void It_was_the_sixteenth_after_fifteen()
    {
        var figures = Seed.FiguresOf(One("2016-12-15"));

        var sixteenth = Assert.Single(figures, f => f is { IsOrdinal: true, Number.Value: 16 });
        Assert.Equal("sixteenth", sixteenth.Number.Text);
        Assert.Equal("summits with President Putin", sixteenth.Counted.Text);
        Assert.Single(figures, f => f is { IsOrdinal: false, Number: { Value: 15, Text: "fifteen" } });
    }

    [Fact]
    public void What_the_two_leaders_announced_is_two_outcomes_in_the_texts_own_words()
    {
        var outcomes = Seed.OutcomesOf(One("2016-12-15")).Select(o => o.Words.Text).ToList();

        Assert.Contains("a written statement of agreement covering joint economic activities on the four northern islands", outcomes);
        Assert.Contains("an expansion of free travel to the islands by former inhabitants", outcomes);
        Assert.Contains(outcomes, o => o.StartsWith("agreed to start talks on relaxing restrictions", StringComparison.Ordinal));
        Assert.Contains(outcomes, o => o.StartsWith("the phrase “declaration of our sincere determination", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2016-09", EventKind.Summit, "Vladivostok")]
    [InlineData("2016-10", EventKind.Summit, "Valday")]
    [InlineData("2016-05", EventKind.Proposal, "Sochi")]
    [InlineData("2016-12-12", EventKind.Meeting, "Prime Minister’s Official Residence")]
    [InlineData("2016-12-22", EventKind.Meeting, "Prime Minister’s Office")]
    [InlineData("2017-04", EventKind.Visit, "Japan")]
    [InlineData("2017", EventKind.Visit, "Vladivostok")]
    public void Every_other_event_has_its_own_date_kind_and_place(string date, EventKind kind, string place)
    {
        var told = One(date);

        Assert.Equal(kind, told.EventKind);
        Assert.Equal(place, told.Place?.Value);
    }

    [Fact]
    public void The_negotiations_of_the_day_before_have_their_negotiators()
    {
        var negotiations = One("2016-12-14");

        Assert.Equal(EventKind.Negotiation, negotiations.EventKind);
        Assert.Equal(["Akiba Takeo", "Igor Morgulov"], negotiations.Participants.Select(p => p.Value.Name));
    }

    [Fact]
    public void Former_islanders_met_the_Prime_Minister_twice()
    {
        foreach (var date in (string[])["2016-12-12", "2016-12-22"])
        {
            var names = One(date).Participants.Select(p => p.Value.Name).ToList();

            Assert.Contains("former islanders", names);
            Assert.Contains("Abe Shinzo", names);
        }
    }

    [Fact]
    public void Visits_still_to_come_are_planned()
    {
        Assert.True(One("2017-04").IsPlanned);
        Assert.True(One("2017").IsPlanned);
        Assert.Equal(["Putin"], One("2017-04").Participants.Select(p => p.Value.Name));
    }

    [Fact]
    public void Nobody_says_when_the_joint_press_conference_was() =>
        Assert.DoesNotContain(Seed.Events(), e => e.EventKind is EventKind.PressConference && e.Date is not null);

    [Fact]
    public void Sochi_is_no_summit() =>
        Assert.DoesNotContain(Seed.Events(), e => e.Place?.Value == "Sochi" && e.EventKind is not EventKind.Proposal);

    [Fact]
    public void No_other_date_is_an_events() =>
        Assert.Equal(
            ["2016-05", "2016-09", "2016-10", "2016-12-12", "2016-12-14", "2016-12-15", "2016-12-22", "2017", "2017-04"],
            Seed.Events().Select(e => e.Date?.Value.Iso).OfType<string>().Order(StringComparer.Ordinal));

    private static EventFact One(string date) => Assert.Single(Seed.Events(), e => e.Date?.Value.Iso == date);
}
