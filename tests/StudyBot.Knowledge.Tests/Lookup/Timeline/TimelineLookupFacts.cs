using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Timeline;
using StudyBot.Knowledge.Tests.Lookup.Indexing;
using StudyBot.Testing.Facts;
using static StudyBot.Knowledge.Lookup.Timeline.TimelineMatches;

namespace StudyBot.Knowledge.Tests.Lookup.Timeline;

public sealed class TimelineLookupFacts
{
    private const string Line = "The Arendal summit of March 2011 brought Lund and Oksanen together over the ferry line.";

    private static readonly DateBounds.Between Open = new(null, null);

    private readonly FactBook book = new(
        GroupId.Library,
        "Ferries",
        "In 2011 the Arendal talks began.",
        Line,
        "On 14 March 2011 Lund signed the Arendal protocol.",
        "From 10 to 12 March 2011 there was a meeting in Voss.",
        "On 1 March 2011 Oksanen visited Voss, worried about herring quotas.",
        "There was also a meeting with Lund.");

    public TimelineLookupFacts()
    {
        book.Event(EventKind.Signing, "Arendal protocol", "On 14 March 2011 Lund signed the Arendal protocol.", "2011-03-14", "Arendal", null, ["Lund"]);
        book.Event(EventKind.Meeting, "meeting in Voss", "From 10 to 12 March 2011 there was a meeting in Voss.", "2011-03-10/2011-03-12", "Voss");
        book.Event(EventKind.Visit, "visit", "On 1 March 2011 Oksanen visited Voss, worried about herring quotas.", "2011-03-01", "Voss", null, ["Oksanen"]);
        book.Event(EventKind.Summit, "Arendal summit", Line, "2011-03", "Arendal", null, ["Lund", "Oksanen"], ["ferry line"]);
        book.Event(EventKind.Talks, "Arendal talks", "In 2011 the Arendal talks began.", "2011", "Arendal");
        book.Event(EventKind.Meeting, "meeting with Lund", "There was also a meeting with Lund.", null, null, null, ["Lund"]);
    }

    [Fact]
    public void A_year_stands_before_its_months_and_a_month_before_its_days()
    {
        var found = Assert.IsType<Found>(TimelineLookup.Find(Known, "", Open));

        Assert.Equal(["2011", "2011-03", "2011-03-01", "2011-03-10/2011-03-12", "2011-03-14"], DatesOf(found));
        Assert.Equal(1, found.Undated);
        Assert.Null(found.About);
    }

    [Theory]
    [InlineData("Lund", "2011-03|2011-03-14", 1)]
    [InlineData("voss", "2011-03-01|2011-03-10/2011-03-12", 0)]
    [InlineData("ferry line", "2011-03", 0)]
    [InlineData("Arendal talks", "2011", 0)]
    [InlineData("What happened in Voss?", "2011-03-01|2011-03-10/2011-03-12", 0)]
    [InlineData("visits", "2011-03-01", 0)]
    public void It_is_about_a_person_a_place_a_topic_or_a_kind(string about, string dates, int undated)
    {
        var found = Assert.IsType<Found>(TimelineLookup.Find(Known, about, Open));

        Assert.Equal(dates, string.Join('|', DatesOf(found)));
        Assert.Equal(undated, found.Undated);
        Assert.True(found.About!.IsKindAsAsked);
        Assert.False(found.About.IsOnlySaid);
    }

    [Fact]
    public void A_kind_of_which_none_fits_gives_way_and_that_is_told()
    {
        var found = Assert.IsType<Found>(TimelineLookup.Find(Known, "Voss summits", Open));

        Assert.Equal(2, found.Entries.Count);
        Assert.False(found.About!.IsKindAsAsked);
    }

    [Fact]
    public void What_only_the_sentences_say_finds_their_events()
    {
        var found = Assert.IsType<Found>(TimelineLookup.Find(Known, "herring quota", Open));

        Assert.Equal(["2011-03-01"], DatesOf(found));
        Assert.True(found.About!.IsOnlySaid);
    }

    [Theory]
    [InlineData("arendl", NameMatchQuality.Spelling, "Arendal")]
    [InlineData("oksa", NameMatchQuality.Start, "Oksanen")]
    public void A_slip_is_read_and_told(string typed, NameMatchQuality quality, string readAs)
    {
        var found = Assert.IsType<Found>(TimelineLookup.Find(Known, typed, Open));

        Assert.Equal(new ReadWords(quality, readAs), found.About!.Read);
    }

    [Fact]
    public void Bounds_are_of_days_and_a_wider_date_that_reaches_into_them_counts()
    {
        var found = Assert.IsType<Found>(TimelineLookup.Find(Known, "", Bounds("2011-03-12", "13 March 2011")));

        Assert.Equal(["2011", "2011-03", "2011-03-10/2011-03-12"], DatesOf(found));
    }

    [Fact]
    public void Outside_the_bounds_it_says_what_there_is()
    {
        var none = Assert.IsType<NothingBetween>(TimelineLookup.Find(Known, "lund", Bounds("1990s", "1999")));

        Assert.Equal(("2011-03", "2011-03", 2, 1), (none.Earliest?.Iso, none.Latest?.Iso, none.Dated, none.Undated));
    }

    [Fact]
    public void An_unknown_name_gets_the_nearest()
    {
        Assert.Equal(["ferry line"], Assert.IsType<NothingAbout>(TimelineLookup.Find(Known, "ferry tunnel xyzzy", Open)).Nearest);
        Assert.Empty(Assert.IsType<NothingAbout>(TimelineLookup.Find(Known, "?!", Open)).Nearest);
        Assert.IsType<NoEvents>(TimelineLookup.Find(KnownBooks.Of(), "x", Open));
    }

    [Fact]
    public void Tellings_of_one_event_are_one_entry_and_a_differing_date_keeps_its_own()
    {
        const string Same = "In the March of 2011 the Arendal summit met.";
        const string Other = "On 15 March 2011 Kari Lund was in Arendal to sign.";
        const string Far = "On 15 September 2011 Kari Lund signed at Arendal.";
        var second = new FactBook(GroupId.Library, "Another", Same, Other, Far);
        second.Event(EventKind.Summit, "Arendal summit", Same, "2011-03", "Arendal");
        second.Event(EventKind.Signing, "to sign", Other, "2011-03-15", "Arendal", null, ["Kari Lund"]);
        second.Event(EventKind.Signing, "signed", Far, "2011-09-15", "Arendal", null, ["Kari Lund"]);

        var found = Assert.IsType<Found>(TimelineLookup.Find(KnownBooks.Of(book, second), "Arendal", Open));

        Assert.Equal(["2011", "2011-03", "2011-03-14", "2011-03-15", "2011-09-15"], DatesOf(found));
        Assert.Equal([second.Source], found.Entries[1].AlsoTold.Select(e => e.Source));
        Assert.Equal(["2011-03-15"], found.Entries[2].ToldOtherwise.Select(e => e.Date!.Value.Iso));
        Assert.Equal(["2011-03-14"], found.Entries[3].ToldOtherwise.Select(e => e.Date!.Value.Iso));
        Assert.Empty(found.Entries[4].ToldOtherwise);
    }

    [Fact]
    public void Names_are_completed()
    {
        Assert.Equal(["Oksanen"], TimelineLookup.Complete(Known, "oks", 5));
        Assert.Contains("Arendal", TimelineLookup.Complete(Known, "", 3));
    }

    private GroupKnowledge Known => KnownBooks.Of(book);

    private static DateBounds.Between Bounds(string from, string to) => Assert.IsType<DateBounds.Between>(DateBounds.Read(from, to));

    private static IEnumerable<string> DatesOf(Found found) => found.Entries.Select(e => e.Event.Date!.Value.Iso);
}
