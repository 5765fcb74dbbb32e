using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Facts;
using static StudyBot.Knowledge.Lookup.EventMatches;

namespace StudyBot.Knowledge.Tests.Lookup;

public sealed class EventLookupFacts
{
    private const string Reykjavik =
        "On 11 October 1986 President Reagan and General Secretary Gorbachev opened the Reykjavik Summit in Iceland on arms control.";

    private const string Geneva = "The Geneva summit of November 1985 brought Reagan and Gorbachev together for the first time.";
    private const string GenevaFour = "In July 1955 the Geneva summit of the four powers met, with Eisenhower and Bulganin.";
    private const string Visit = "In 1987 Foreign Minister Shevardnadze made a visit to Reykjavik.";
    private const string Proposal = "In January 1986 Gorbachev proposed at Moscow a world without nuclear weapons; it was a proposal of arms control.";
    private const string Vienna = "The Vienna talks of 1973 in New York concerned troops, it was said at Sankt Pölten.";

    private static readonly FactBook Book = new(GroupId.Library, "Meetings", Reykjavik, Geneva, GenevaFour, Visit, Proposal, Vienna);

    private static readonly EventFact ReykjavikSummit = Book.Event(
        EventKind.Summit,
        "Reykjavik Summit",
        Reykjavik,
        "1986-10-11",
        "Reykjavik",
        ["Iceland"],
        ["Reagan|President", "Gorbachev|General Secretary"],
        ["arms control"]);

    private static readonly EventFact GenevaSummit = Book.Event(
        EventKind.Summit, "Geneva summit", Geneva, "1985-11", "Geneva", null, ["Reagan", "Gorbachev"]);

    private static readonly EventFact GenevaFourSummit = Book.Event(
        EventKind.Summit, "Geneva summit", GenevaFour, "1955-07", "Geneva", null, ["Eisenhower", "Bulganin"]);

    private static readonly EventFact ReykjavikVisit = Book.Event(
        EventKind.Visit, "visit to Reykjavik", Visit, "1987", "Reykjavik", null, ["Shevardnadze|Foreign Minister"]);

    private static readonly EventFact MoscowProposal = Book.Event(
        EventKind.Proposal, "proposal", Proposal, "1986-01", "Moscow", null, ["Gorbachev"], ["arms control"]);

    private static readonly EventFact ViennaTalks = Book.Event(
        EventKind.Talks, "Vienna talks", Vienna, "1973", "New York", null, null, ["Sankt Pölten"]);

    private static readonly IReadOnlyList<Fact> Facts = Book.Facts;

    [Theory]
    [InlineData("Reykjavik")]
    [InlineData("reykjavík")]
    [InlineData("REYKJAVIK SUMMIT")]
    [InlineData("the Reykjavik summit")]
    [InlineData("summit in Reykjavik")]
    [InlineData("Reykjavik's summit")]
    [InlineData("summit in october 1986")]
    [InlineData("1986-10-11")]
    [InlineData("11 October 1986")]
    [InlineData("iceland")]
    [InlineData("reagan arms control")]
    [InlineData("President Reagan, Iceland")]
    public void A_summit_is_found_by_its_name_place_date_participants_and_topic(string name)
    {
        var found = Assert.IsType<OneBest>(EventLookup.Find(Facts, name));

        Assert.Same(ReykjavikSummit, found.Event);
        Assert.Equal(NameMatchQuality.Words, found.Match.Quality);
        Assert.True(found.Match.IsKindAsAsked);
    }

    [Fact]
    public void The_summit_comes_first_and_the_visit_to_the_same_place_is_also_there()
    {
        var found = Assert.IsType<OneBest>(EventLookup.Find(Facts, "reykjavik"));

        Assert.Same(ReykjavikSummit, found.Event);
        Assert.Equal([ReykjavikVisit], found.AlsoThere);
    }

    [Fact]
    public void A_kind_that_is_named_comes_first()
    {
        var found = Assert.IsType<OneBest>(EventLookup.Find(Facts, "visit to reykjavik"));

        Assert.Same(ReykjavikVisit, found.Event);
        Assert.Equal([ReykjavikSummit], found.AlsoThere);
    }

    [Fact]
    public void What_is_no_summit_is_found_and_said_to_be_none()
    {
        var found = Assert.IsType<OneBest>(EventLookup.Find(Facts, "moscow summit"));

        Assert.Same(MoscowProposal, found.Event);
        Assert.False(found.Match.IsKindAsAsked);
    }

    [Fact]
    public void Two_that_are_equally_good_are_left_to_choose_from()
    {
        var found = Assert.IsType<EquallyGood>(EventLookup.Find(Facts, "geneva"));

        Assert.Equal([GenevaSummit, GenevaFourSummit], found.Events);
    }

    [Theory]
    [InlineData("geneva 1955")]
    [InlineData("geneva eisenhower")]
    [InlineData("geneva july")]
    public void A_date_or_a_participant_tells_two_apart(string name) =>
        Assert.Same(GenevaFourSummit, Assert.IsType<OneBest>(EventLookup.Find(Facts, name)).Event);

    [Theory]
    [InlineData("rejkjavik", "Reykjavik")]
    [InlineData("reykjavikk summit", "Reykjavik")]
    [InlineData("Reikyavik", "Reykjavik")]
    public void A_slip_of_spelling_is_understood_and_said(string name, string readAs)
    {
        var found = Assert.IsType<OneBest>(EventLookup.Find(Facts, name));

        Assert.Same(ReykjavikSummit, found.Event);
        Assert.Equal(NameMatchQuality.Spelling, found.Match.Quality);
        Assert.Equal(readAs, found.Match.ReadAs);
    }

    [Fact]
    public void The_start_of_a_word_is_enough()
    {
        var found = Assert.IsType<OneBest>(EventLookup.Find(Facts, "reyk"));

        Assert.Same(ReykjavikSummit, found.Event);
        Assert.Equal(NameMatchQuality.Start, found.Match.Quality);
        Assert.Equal("Reykjavik", found.Match.ReadAs);
    }

    [Theory]
    [InlineData("newyork")]
    [InlineData("new-york")]
    [InlineData("NEW YORK")]
    [InlineData("vien na")]
    [InlineData("sankt polten")]
    public void A_space_or_a_hyphen_more_or_less_changes_nothing(string name) =>
        Assert.Same(ViennaTalks, Assert.IsType<OneBest>(EventLookup.Find(Facts, name)).Event);

    [Fact]
    public void Two_tellings_of_one_event_need_no_choice()
    {
        const string Poorer = "The leaders met at Malta on 2 December 1989.";
        const string Richer = "At Malta, on 2 December 1989, Bush and Gorbachev met.";
        var book = new FactBook(GroupId.Library, "Malta", Poorer, Richer);
        var poorer = book.Event(EventKind.Meeting, "met at Malta", Poorer, "1989-12-02", "Malta");
        var richer = book.Event(EventKind.Meeting, "met", Richer, "1989-12-02", "Malta", null, ["Bush", "Gorbachev"]);

        var found = Assert.IsType<OneBest>(EventLookup.Find(book.Facts, "malta"));

        Assert.Same(richer, found.Event);
        Assert.Equal([poorer], found.AlsoThere);
    }

    [Fact]
    public void A_name_that_is_a_place_means_the_place_before_what_only_speaks_of_it()
    {
        const string Summit = "The Helsinki summit of 1990 spoke of Moscow.";
        const string Statement = "A statement was made in Moscow in 1990.";
        var book = new FactBook(GroupId.Library, "Moscow", Summit, Statement);
        var summit = book.Event(EventKind.Summit, "Helsinki summit", Summit, "1990", "Helsinki", topics: ["Moscow"]);
        var statement = book.Event(EventKind.Statement, "statement", Statement, "1990", "Moscow");

        var found = Assert.IsType<OneBest>(EventLookup.Find(book.Facts, "moscow"));

        Assert.Same(statement, found.Event);
        Assert.Equal([summit], found.AlsoThere);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0\t")]
    public void An_empty_name_asks_for_nothing(string name) => Assert.IsType<NothingAsked>(EventLookup.Find(Facts, name));

    [Fact]
    public void An_unknown_name_gives_the_nearest_which_are_no_answer()
    {
        var far = Assert.IsType<NoEvent>(EventLookup.Find(Facts, "reikyabik"));
        var half = Assert.IsType<NoEvent>(EventLookup.Find(Facts, "geneva 2031"));

        Assert.Contains(ReykjavikSummit, far.Nearest);
        Assert.Equal([GenevaSummit, GenevaFourSummit], half.Nearest);
    }

    [Theory]
    [InlineData("zzz")]
    [InlineData("the")]
    [InlineData("???")]
    [InlineData("\uD800")]
    [InlineData("1885")]
    [InlineData("gen'v")]
    public void Nothing_like_it_is_an_honest_none(string name) => Assert.Empty(Assert.IsType<NoEvent>(EventLookup.Find(Facts, name)).Nearest);

    [Fact]
    public void No_facts_at_all_are_no_trouble()
    {
        var facts = new FactBook(GroupId.Library, "Nothing", "Nothing happened.").Facts;

        Assert.Empty(Assert.IsType<NoEvent>(EventLookup.Find(facts, "geneva")).Nearest);
        Assert.Empty(EventLookup.Complete(facts, "gen", 25));
    }

    [Fact]
    public void A_name_as_long_as_a_book_is_only_unknown() =>
        Assert.IsType<NoEvent>(EventLookup.Find(Facts, string.Concat(Enumerable.Repeat("geneva conference of nothing ", 50_000))));

    [Fact]
    public void A_dossier_holds_what_belongs_to_its_event_alone()
    {
        const string Told = "The Malta summit of 1989 was their third, and it ended the cold war.";
        var book = new FactBook(GroupId.Library, "Malta", Told, Geneva);
        var malta = book.Event(EventKind.Summit, "Malta summit", Told, "1989", "Malta");
        var other = book.Event(EventKind.Summit, "Geneva summit", Geneva, "1985-11", "Geneva");
        var outcome = book.Outcome(malta, "it ended the cold war", Told);
        var figure = book.Figure(malta, 3, "third", true, "summit", Told);

        var dossier = Dossier.Of(book.Facts, malta);

        Assert.Same(malta, Assert.IsType<OneBest>(EventLookup.Find(book.Facts, "cold war")).Event);
        Assert.Equal([outcome], dossier.Outcomes);
        Assert.Equal([figure], dossier.Figures);
        Assert.Empty(Dossier.Of(book.Facts, other).Outcomes);
    }

    [Fact]
    public void A_digest_finds_its_event_again_and_no_other()
    {
        Assert.Same(MoscowProposal, Dossier.Find(Facts, MoscowProposal.Id.Digest)?.Event);
        Assert.Null(Dossier.Find(Facts, "AAAAAAAAAAAAAAAA"));
    }

    [Theory]
    [InlineData("when was the Reykjavik summit?")]
    [InlineData("who met at reykjavik in october")]
    [InlineData("where did the Reykjavik summit take place")]
    [InlineData("tell me about the iceland summit")]
    public void A_question_is_read_as_the_name_in_it(string name) =>
        Assert.Same(ReykjavikSummit, Assert.IsType<OneBest>(EventLookup.Find(Facts, name)).Event);

    [Fact]
    public void A_word_of_questions_that_is_somebodys_name_is_a_name()
    {
        const string Told = "The WHO conference met in Oslo in 1999.";
        const string Other = "The Bergen conference met in 1998.";
        var book = new FactBook(GroupId.Library, "Health", Told, Other);
        var health = book.Event(EventKind.Conference, "WHO conference", Told, "1999", "Oslo");
        book.Event(EventKind.Conference, "Bergen conference", Other, "1998", "Bergen");

        Assert.Same(health, Assert.IsType<OneBest>(EventLookup.Find(book.Facts, "who conference")).Event);
    }

    [Fact]
    public void A_kind_alone_finds_that_kind_before_a_summit_that_only_speaks_of_it()
    {
        const string Summit = "The Helsinki summit of 1990 spoke of a treaty.";
        const string Treaty = "The treaty was signed in 1991.";
        var book = new FactBook(GroupId.Library, "Both", Summit, Treaty);
        var summit = book.Event(EventKind.Summit, "Helsinki summit", Summit, "1990", "Helsinki", topics: ["treaty"]);
        var treaty = book.Event(EventKind.Treaty, "treaty", Treaty, "1991");

        var found = Assert.IsType<OneBest>(EventLookup.Find(book.Facts, "treaty"));

        Assert.Same(treaty, found.Event);
        Assert.Equal([summit], found.AlsoThere);
    }

    [Theory]
    [InlineData("last summit")]
    [InlineData("summit 2031")]
    public void A_kind_with_nothing_else_to_look_for_is_near_the_events_of_that_kind(string name) =>
        Assert.Equal(
            [ReykjavikSummit, GenevaSummit, GenevaFourSummit],
            Assert.IsType<NoEvent>(EventLookup.Find(Facts, name)).Nearest);

    [Fact]
    public void A_short_word_with_two_slips_is_another_word() =>
        Assert.Empty(Assert.IsType<NoEvent>(EventLookup.Find(Facts, "gileva")).Nearest);
}
