using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Positions;
using StudyBot.Knowledge.Tests.Lookup.Indexing;
using StudyBot.Testing.Facts;
using static StudyBot.Knowledge.Lookup.Positions.PositionMatches;

namespace StudyBot.Knowledge.Tests.Lookup.Positions;

public sealed class PositionLookupFacts
{
    private const string North = "Northland holds that the ferry line is its own affair.";
    private const string South = "Southland claims the ferry line for both countries.";
    private const string Herring = "Northland opposes quotas for herring.";
    private const string OfNorth = "Southland regards Northland as a good neighbour.";

    private readonly FactBook book = new(GroupId.Library, "Ferries", North, South, Herring, OfNorth);
    private readonly PositionFact north;
    private readonly PositionFact south;
    private readonly PositionFact herring;
    private readonly PositionFact ofNorth;

    public PositionLookupFacts()
    {
        north = book.Position("Northland", "the ferry line is its own affair", North, ["ferry line"]);
        south = book.Position("Southland", "the ferry line for both countries", South, ["ferry line"]);
        herring = book.Position("Northland", "quotas for herring", Herring, ["herring", "quotas"]);
        ofNorth = book.Position("Southland", "Northland as a good neighbour", OfNorth, ["Northland"]);
    }

    [Fact]
    public void A_topic_is_held_by_several_each_with_their_own()
    {
        var found = Assert.IsType<Found>(PositionLookup.Find(Known, "ferry lines"));

        Assert.Equal([("Northland", north), ("Southland", south)], HeldBy(found));
    }

    [Fact]
    public void Whoever_is_named_comes_before_those_who_speak_of_them()
    {
        var found = Assert.IsType<Found>(PositionLookup.Find(Known, "Northland"));

        Assert.Equal([("Northland", north), ("Northland", herring), ("Southland", ofNorth)], HeldBy(found));
    }

    [Theory]
    [InlineData("hering", NameMatchQuality.Spelling, "herring")]
    [InlineData("neighb", NameMatchQuality.Start, "neighbour")]
    public void A_slip_is_read_and_told(string topic, NameMatchQuality quality, string readAs) =>
        Assert.Equal(new ReadWords(quality, readAs), Assert.IsType<Found>(PositionLookup.Find(Known, topic)).Topic);

    [Fact]
    public void An_unknown_topic_gets_the_nearest()
    {
        Assert.Equal(["ferry line"], Assert.IsType<NothingAbout>(PositionLookup.Find(Known, "ferry tunnel")).Nearest);
        Assert.Empty(Assert.IsType<NothingAbout>(PositionLookup.Find(Known, "xyzzy")).Nearest);
        Assert.IsType<NoPositions>(PositionLookup.Find(KnownBooks.Of(), "herring"));
    }

    [Fact]
    public void Without_a_topic_it_says_what_there_is()
    {
        var asked = Assert.IsType<NothingAsked>(PositionLookup.Find(Known, " "));

        Assert.Equal("ferry line", asked.Topics[0]);
        Assert.Equal(["Northland", "Southland"], asked.Holders);
    }

    [Fact]
    public void The_same_words_of_two_sources_are_one_position_with_both()
    {
        var copy = new FactBook(GroupId.Library, "Copy", $"{Herring} So it is.");
        copy.Position("Northland", "quotas for herring", Herring, ["herring"]);

        var found = Assert.IsType<Found>(PositionLookup.Find(KnownBooks.Of(book, copy), "herring"));

        Assert.Single(Assert.Single(Assert.Single(found.Holders).Positions).AlsoTold);
    }

    [Fact]
    public void Topics_and_holders_are_completed_and_find_something()
    {
        Assert.Equal(["Northland", "Southland"], PositionLookup.Complete(Known, "", 25).Where(n => n.EndsWith("land", StringComparison.Ordinal)));
        Assert.All(PositionLookup.Complete(Known, "", 25), topic => Assert.IsType<Found>(PositionLookup.Find(Known, topic)));
    }

    private GroupKnowledge Known => KnownBooks.Of(book);

    private static IEnumerable<(string, PositionFact)> HeldBy(Found found) => found.Holders.SelectMany(h => h.Positions.Select(p => (h.Holder, p.Position)));
}
