using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Quotes;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Knowledge.Tests.Lookup.Indexing;
using StudyBot.Testing.Facts;
using static StudyBot.Knowledge.Lookup.Quotes.QuoteMatches;

namespace StudyBot.Knowledge.Tests.Lookup.Quotes;

public sealed class QuoteLookupFacts
{
    private const string Summit = "In March 2011 the Arendal summit on the ferry line met.";
    private const string Ferries = "“The ferries will sail again before the winter storms come,” Kari Lund said.";
    private const string Short = "“No,” Lund said of the herring.";
    private const string Storms = "“Storms do not ask whom a ferry belongs to, nor who paid,” Per Oksanen answered.";
    private const string Nobody = "“Nobody asked the fishermen what they think of the treaties,” it was heard.";
    private const string Later = "“We shall speak of Lund and of her ferries next year,” President Oksanen said.";

    private readonly FactBook old = new(GroupId.Library, "Old", Summit, Ferries, Short, Storms, Nobody) { Info = Written("Old", 2011) };
    private readonly FactBook young = new(GroupId.Library, "Young", Later) { Info = Written("Young", 2015) };

    private readonly QuoteFact ferries;
    private readonly QuoteFact no;
    private readonly QuoteFact storms;
    private readonly QuoteFact nobody;
    private readonly QuoteFact later;

    public QuoteLookupFacts()
    {
        var summit = old.Event(EventKind.Summit, "Arendal summit", Summit, "2011-03", "Arendal", null, null, ["ferry line"]);
        ferries = old.Quote("Kari Lund", "The ferries will sail again before the winter storms come,", Ferries, summit);
        no = old.Quote("Kari Lund", "No,", Short);
        storms = old.Quote("Per Oksanen", "Storms do not ask whom a ferry belongs to, nor who paid,", Storms, verb: "answered");
        nobody = old.Quote(null, "Nobody asked the fishermen what they think of the treaties,", Nobody, verb: null);
        old.Person("Kari Lund", "Prime Minister", "Lund", "Ms Lund");
        old.Person("Per Oksanen", "President");
        later = young.Quote("President Oksanen", "We shall speak of Lund and of her ferries next year,", Later);
    }

    [Fact]
    public void Without_anything_asked_the_ones_worth_reading_come_newest_source_first()
    {
        var found = Assert.IsType<Found>(QuoteLookup.Find(Known, "", ""));

        Assert.Equal([later, ferries, storms], found.Quotes.Select(q => q.Quote));
    }

    [Theory]
    [InlineData("Kari Lund")]
    [InlineData("lund")]
    [InlineData("Ms Lund")]
    [InlineData("prime minister")]
    [InlineData("Lund Kari")]
    public void A_speaker_is_found_by_name_alias_and_role(string by)
    {
        var found = Assert.IsType<Found>(QuoteLookup.Find(Known, "", by));

        Assert.Equal([ferries, no], found.Quotes.Select(q => q.Quote));
        Assert.Equal(["Kari Lund"], found.Speakers);
        Assert.Equal(NameMatchQuality.Words, found.By?.Quality);
    }

    [Fact]
    public void Differently_named_speakers_are_kept_apart_and_told()
    {
        var found = Assert.IsType<Found>(QuoteLookup.Find(Known, "", "Oksanen"));

        Assert.Equal([later, storms], found.Quotes.Select(q => q.Quote));
        Assert.Equal(["Per Oksanen", "President Oksanen"], found.Speakers.Order());
    }

    [Theory]
    [InlineData("okanen", NameMatchQuality.Spelling, "Oksanen")]
    [InlineData("oksa", NameMatchQuality.Start, "Oksanen")]
    public void A_slip_in_the_speaker_is_read_and_told(string by, NameMatchQuality quality, string readAs)
    {
        var found = Assert.IsType<Found>(QuoteLookup.Find(Known, "", by));

        Assert.Equal(new ReadWords(quality, readAs), found.By);
    }

    [Fact]
    public void A_topic_is_found_in_the_words_the_event_and_the_sentence()
    {
        Assert.Equal([nobody], QuotesAbout("treaty"));
        Assert.Equal([ferries], QuotesAbout("Arendal"));
        Assert.Equal([no], QuotesAbout("herring"));
        Assert.Equal([later, ferries, storms], QuotesAbout("ferries"));
    }

    [Fact]
    public void Whoever_is_named_speaks_before_those_who_speak_of_them()
    {
        var found = Assert.IsType<Found>(QuoteLookup.Find(Known, "Lund", ""));

        Assert.Equal([ferries, no, later], found.Quotes.Select(q => q.Quote));
        Assert.Equal("Kari Lund", found.AlsoSpeaks);
    }

    [Fact]
    public void Topic_and_speaker_are_asked_together()
    {
        Assert.Equal([storms], Assert.IsType<Found>(QuoteLookup.Find(Known, "storms", "Oksanen")).Quotes.Select(q => q.Quote));
    }

    [Fact]
    public void What_a_speaker_did_not_say_is_told_with_what_they_said()
    {
        var none = Assert.IsType<NothingAbout>(QuoteLookup.Find(Known, "whales", "lund"));
        var partly = Assert.IsType<NothingAbout>(QuoteLookup.Find(Known, "winter whales", ""));

        Assert.False(none.IsPartly);
        Assert.Equal([ferries, no], none.Nearest.Select(q => q.Quote));
        Assert.True(partly.IsPartly);
        Assert.Equal([ferries], partly.Nearest.Select(q => q.Quote));
    }

    [Fact]
    public void An_unknown_speaker_gets_the_nearest_names()
    {
        Assert.Equal(["Kari Lund"], Assert.IsType<NoSpeaker>(QuoteLookup.Find(Known, "", "Kari Nordmann")).Nearest);
        Assert.Empty(Assert.IsType<NoSpeaker>(QuoteLookup.Find(Known, "", "???")).Nearest);
        Assert.IsType<NoQuotes>(QuoteLookup.Find(KnownBooks.Of(), "", "x"));
    }

    [Fact]
    public void The_same_words_of_two_sources_are_one_quote_with_both()
    {
        var copy = new FactBook(GroupId.Library, "Copy", $"{Ferries} So it was.");
        copy.Quote("Kari Lund", "The ferries will sail again before the winter storms come,", Ferries);

        var found = Assert.IsType<Found>(QuoteLookup.Find(KnownBooks.Of(old, copy), "winter", ""));

        Assert.Equal([copy.Source], Assert.Single(found.Quotes).AlsoTold.Select(q => q.Source));
    }

    [Fact]
    public void Speakers_and_topics_are_completed()
    {
        Assert.Equal(["Kari Lund"], QuoteLookup.CompleteSpeaker(Known, "lu", 5));
        Assert.Equal(["ferry line"], QuoteLookup.CompleteTopic(Known, "ferr", 5));
        Assert.Contains("Per Oksanen", QuoteLookup.CompleteTopic(Known, "oks", 5));
    }

    [Fact]
    public void Every_completion_finds_something()
    {
        Assert.All(QuoteLookup.CompleteTopic(Known, "", 25), topic => Assert.IsType<Found>(QuoteLookup.Find(Known, topic, "")));
        Assert.All(QuoteLookup.CompleteSpeaker(Known, "", 25), by => Assert.IsType<Found>(QuoteLookup.Find(Known, "", by)));
    }

    private GroupKnowledge Known => KnownBooks.Of(old, young);

    private IEnumerable<QuoteFact> QuotesAbout(string about) => Assert.IsType<Found>(QuoteLookup.Find(Known, about, "")).Quotes.Select(q => q.Quote);

    private static StudyBot.Knowledge.Documents.DocumentInfo Written(string title, int year) => new(title, null, null, CivilDate.Year(year), null, "en");
}
