using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts;

/// <summary>Sentences and the event that each tells: date, kind, place, planned or not.</summary>
public sealed class EventSpecs
{
    [Theory]
    [InlineData("On 3 May 2001, Prime Minister John Smith met with President Anna Novak in Paris.", EventKind.Meeting, "2001-05-03", "Paris")]
    [InlineData("In April 1955, representatives from twelve governments gathered in Cairo to discuss trade.", EventKind.Conference, "1955-04", "Cairo")]
    [InlineData("At Geneva in October 1986, John Smith and Anna Novak discussed the reduction of arms.", EventKind.Talks, "1986-10", "Geneva")]
    [InlineData("The two sides held talks in Vienna on June 4, 1961.", EventKind.Talks, "1961-06-04", "Vienna")]
    [InlineData("The March 1998 summit in Oslo ended without a result.", EventKind.Summit, "1998-03", "Oslo")]
    [InlineData("President Anna Novak visited Tokyo in July 2003.", EventKind.Visit, "2003-07", "Tokyo")]
    [InlineData("A private trip to Cuba by President John Smith in June 1994 averted a crisis.", EventKind.Visit, "1994-06", "Cuba")]
    [InlineData("In December 1987, France and Germany signed a treaty on fishing.", EventKind.Signing, "1987-12", null)]
    [InlineData("On September 9, 1956, Foreign Minister John Smith proposed the creation of a users’ association.", EventKind.Proposal, "1956-09-09", null)]
    [InlineData("On July 26, 1956, President Anna Novak announced the purchase of the canal.", EventKind.Statement, "1956-07-26", null)]
    [InlineData("On May 8, 2005, President Anna Novak had a telephone conversation with Prime Minister John Smith.", EventKind.Call, "2005-05-08", null)]
    [InlineData("Tensions eased in the fall of 1983, when negotiators returned to talks in Geneva.", EventKind.Talks, "1983", "Geneva")]
    [InlineData("In May 1990 France withdrew from the pact.", EventKind.Other, "1990-05", null)]
    [InlineData("The army invaded Kuwait in August 1990.", EventKind.Conflict, "1990-08", "Kuwait")]
    [InlineData("In 1899, Kuwait declared war upon its neighbour and fought beside Japan during the Long War (1899-1902).", EventKind.Conflict, "1899", null)]
    [InlineData("France recognized Kuwait on May 5, 1991 by sending a consul to Tokyo.", EventKind.Other, "1991-05-05", null)]
    [InlineData("Anna Novak was appointed consul in Tokyo on October 2, 1981.", EventKind.Other, "1981-10-02", null)]
    [InlineData("The Legation in Oslo was raised to the rank of Embassy on March 5, 1942.", EventKind.Other, "1942-03-05", "Oslo")]
    [InlineData("The American Consulate at Tokyo (then a small town) was established on August 1, 1969.", EventKind.Other, "1969-08-01", "Tokyo")]
    [InlineData("France suspended diplomatic relations with Japan on March 14, 1976.", EventKind.Other, "1976-03-14", null)]
    [InlineData("France and Japan agreed to establish diplomatic relations on August 12, 1980.", EventKind.Agreement, "1980-08-12", null)]
    [InlineData("In May 1990, Japan became a republic.", EventKind.Other, "1990-05", null)]
    [InlineData("On May 5, 1991, the treaty was signed, the war in Europe having ended.", EventKind.Signing, "1991-05-05", null)]
    public void One_sentence_tells_one_event(string sentence, EventKind kind, string date, string? place)
    {
        var told = Assert.Single(Of(sentence), e => e.Date is not null);

        Assert.Equal((kind, date, place), (told.EventKind, told.Date?.Value.Iso, told.Place?.Value));
        Assert.False(told.IsPlanned);
    }

    [Theory]
    [InlineData("John Smith did not meet with Anna Novak in Paris in May 2001.")]
    [InlineData("Anna Novak refused to sign the treaty in May 2001.")]
    [InlineData("The two countries could hold a summit in Paris in May 2001.")]
    [InlineData("These were the first talks between the two countries since 2018.")]
    [InlineData("The committee met the demand of 2004 for more staff.")]
    [InlineData("In November 1988, John Smith finally met the old demand for more staff.")]
    [InlineData("In May 1991, John Smith spoke for the people of the occupied territories.")]
    [InlineData("They returned to the 1949 armistice lines.")]
    [InlineData("Visit for yourselves, my friends, the town that was rebuilt in 1974.")]
    [InlineData("I hope that in 2004 a conference on schools will be held in every state.")]
    [InlineData("Many proposed that in May 1994 a summit should take place in Oslo.")]
    [InlineData("Throughout the 1990s, France relied on a negotiated framework to keep the peace.")]
    public void What_did_not_happen_or_only_might_is_no_dated_event(string sentence) =>
        Assert.DoesNotContain(Of(sentence), e => e.Date is not null);

    [Theory]
    [InlineData("The leaders will meet in Oslo on 5 June 2031.", "2031-06-05")]
    [InlineData("President Anna Novak will visit Japan in April 2031.", "2031-04")]
    [InlineData("Japan will double its aid in the next years and host the fourth meeting on trade in 2031.", "2031")]
    [InlineData("An election was held; the next summit, scheduled for May 2031, is to be in Oslo.", "2031-05")]
    public void What_is_still_to_come_is_planned(string sentence, string date)
    {
        var told = Assert.Single(Of(sentence), e => e.Date is not null);

        Assert.True(told.IsPlanned);
        Assert.Equal(date, told.Date?.Value.Iso);
    }

    [Theory]
    [InlineData("In May 1991, Kuwait declared that Japan had become its ally.", "Kuwait declared that Japan had become its ally")]
    [InlineData("On May 5, 1991, John Smith agreed to the demands, and the two negotiators signed the treaty.", "two negotiators signed the treaty")]
    [InlineData("The papers went to Anna Novak, who signed the treaty on May 5, 1991.", "Anna Novak, who signed the treaty")]
    [InlineData("On May 5, 1991, President John Smith appointed Anna B. Novak as his envoy.", "President John Smith appointed Anna B. Novak as his envoy")]
    [InlineData("In May 1991, they signed the Long Range Arms (LRA) Treaty.", "they signed the Long Range Arms (LRA) Treaty")]
    [InlineData("Japan broke out of the 1994 group in May 2002.", "Japan broke out of the 1994 group")]
    public void A_name_is_a_whole_phrase(string sentence, string name) => Assert.Equal(name, Assert.Single(Of(sentence), e => e.Date is not null).Name.Value);

    [Theory]
    [InlineData("A conference on peace in the Middle East opened with John Smith in the chair in May 1991.")]
    [InlineData("In May 1991, John Smith paid a visit to the ministry to honour those who had served in Oslo.")]
    public void A_place_of_another_phrase_is_not_where_it_was(string sentence) => Assert.All(Of(sentence), e => Assert.Null(e.Place));

    [Fact]
    public void A_pronoun_beside_a_name_takes_part_too()
    {
        var met = Assert.Single(Of("John Smith asked for talks, and in 1967 he and President Anna Novak met in Oslo."), e => e.Date is not null);

        Assert.Equal(["Anna Novak", "John Smith"], met.Participants.Select(p => p.Value.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("It was after the talks that hostilities ceased on 3 May 2001.")]
    [InlineData("The envoy was hanged on 3 May 2001, in revenge for the burning of Anna Novak by the Harbor Guards.")]
    [InlineData("It ended with the agreement on the separation of forces signed in Geneva on 31 May 1974.")]
    [InlineData("In line with earlier recommendations met at the Geneva Conference of May 2001, they agreed.")]
    [InlineData("The pencil works were acquired by Harwell-Bastell USA in May 2001.")]
    public void Who_is_named_beside_a_deed_took_no_part(string sentence) =>
        Assert.All(Of(sentence), e => Assert.DoesNotContain(e.Participants, p => p.Value.Name is "hostilities" or "earlier recommendations" or "forces" or "Anna Novak" or "USA"));

    [Fact]
    public void A_question_tells_of_no_meeting() => Assert.Empty(Of("How many times have we met in Rome to adopt the same words?"));

    [Fact]
    public void Whose_company_another_verb_names_took_no_part()
    {
        var treaty = Assert.Single(Of("The Smith Treaty (1795) regularized relations with France and Japan."));

        Assert.Empty(treaty.Participants);
    }

    [Fact]
    public void What_a_conference_made_did_not_come_to_it()
    {
        var conference = Assert.Single(Of("The accomplishments of the May 1944 Oslo Conference were the creation of the North Sea Fund and the Coal Bank."));

        Assert.Empty(conference.Participants);
    }

    [Theory]
    [InlineData("On December 14, 1972, John Smith ordered massive B–52 attacks on the coast.", "John Smith ordered massive B–52 attacks on the coast")]
    [InlineData("From June 5 to June 10, 1967, Norway defeated Egypt, Jordan, and Syria and occupied the Sinai Peninsula.", "occupied the Sinai Peninsula")]
    [InlineData("On October 22, 1962, John Smith ordered a naval “quarantine” of the island.", "John Smith ordered a naval “quarantine” of the island")]
    [InlineData("On October 24, 1973, John Smith sent Anna Novak a message suggesting that both send troops.", "John Smith sent Anna Novak a message")]
    public void A_name_ends_where_its_phrase_does(string sentence, string name) => Assert.Contains(Of(sentence), e => e.Name.Value == name);

    [Fact]
    public void A_sentence_that_tells_more_than_a_date_lends_it_to_no_event()
    {
        var events = Of("The leaders prepared for a summit in Oslo. On May 1, 1960, the situation changed. President John Smith visited Japan.");

        Assert.DoesNotContain(events, e => e.Date is not null);
    }

    [Fact]
    public void A_treaty_with_a_year_and_its_signing_of_that_year_are_one()
    {
        var told = Assert.Single(Of("The 1846 Treaty of Commerce signed on June 10, 1846, by France and Japan settled the matter."));

        Assert.Equal("1846-06-10", told.Date?.Value.Iso);
    }

    [Fact]
    public void A_treaty_signed_on_a_day_is_one_however_often_and_by_whom_it_is_told()
    {
        var told = Assert.Single(Of("On March 20, 1833, they signed a Treaty of Amity and Trade. France and Japan signed a Treaty of Amity and Trade on March 20, 1833 in Tokyo."));

        Assert.Equal("Tokyo", told.Place?.Value);
    }

    [Fact]
    public void A_second_clause_keeps_its_own_date()
    {
        var events = Of("On December 25, 1979, the army invaded Kuwait, and on January 3, 1980, President Anna Novak met with John Smith in Oslo.");

        Assert.Equal("1979-12-25", Assert.Single(events, e => e.EventKind is EventKind.Conflict).Date?.Value.Iso);
        Assert.Equal("1980-01-03", Assert.Single(events, e => e.EventKind is EventKind.Meeting).Date?.Value.Iso);
    }

    [Fact]
    public void A_date_that_modifies_the_next_noun_is_not_taken_by_the_event_before()
    {
        var events = Of("In May 1994, President Anna Novak visited Tokyo for the October 1990 treaty.");

        Assert.Equal("1994-05", Assert.Single(events, e => e.EventKind is EventKind.Visit).Date?.Value.Iso);
    }

    [Fact]
    public void The_date_of_a_time_anchor_belongs_to_what_happened()
    {
        var told = Assert.Single(Of("In the run up to the summit on December 12, 2016, the fishermen met with Prime Minister John Smith."), e => e.Date is not null);

        Assert.Equal(EventKind.Meeting, told.EventKind);
        Assert.Contains(told.Participants, p => p.Value is { Name: "fishermen" or "John Smith" });
    }

    [Fact]
    public void A_list_of_dates_is_a_list_of_events()
    {
        var dates = Of("There is a series of agreements between France and Germany done in 1984, 1994, and 2017.").Select(e => e.Date?.Value.Iso);

        Assert.Equal(["1984", "1994", "2017"], dates);
    }

    [Fact]
    public void A_paper_signed_at_a_conference_has_its_date_and_place()
    {
        var events = Of("In April 1955, representatives gathered in Cairo for the Cairo Conference. At the close of the Cairo Conference, attendees signed a communique.");

        var signing = Assert.Single(events, e => e.EventKind is EventKind.Signing);
        Assert.Equal(("1955-04", "Cairo"), (signing.Date?.Value.Iso, signing.Place?.Value));
        Assert.Contains("signed a communique", signing.Main.Text, StringComparison.Ordinal);
        Assert.StartsWith("In April 1955", signing.Date!.Evidence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_tells_of_the_day_in_its_dateline()
    {
        var told = Assert.Single(Texts.Extract("""
            Telephone conversation with Prime Minister John Smith

            March 3, 2011, 13:20

            President Anna Novak had a telephone conversation with Prime Minister John Smith at her own initiative.

            They noted the good state of relations between the two countries and the growth of trade over many years.
            """).Events());

        Assert.Equal(("2011-03-03", EventKind.Call), (told.Date?.Value.Iso, told.EventKind));
        Assert.Equal("March 3, 2011", told.Date!.Text);
        Assert.StartsWith("President Anna Novak had", told.Main.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_event_told_twice_is_one_with_two_sentences()
    {
        var events = Of("In May 1994, President Anna Novak and Prime Minister John Smith held a summit in Oslo. Many doubted it. The Oslo summit was short.");

        var summit = Assert.Single(events);
        Assert.Equal(2, 1 + summit.More.Count);
        Assert.Equal("1994-05", summit.Date?.Value.Iso);
    }

    [Fact]
    public void The_same_text_gives_the_same_ids_and_another_rule_name_would_not_change_them()
    {
        const string Sentence = "On 3 May 2001, Prime Minister John Smith met with President Anna Novak in Paris.";

        var id = Assert.Single(Of(Sentence)).Id;

        Assert.Equal(id, Assert.Single(Of(Sentence)).Id);
        Assert.EndsWith("/meet.paris", id.Value, StringComparison.Ordinal);
    }

    private static IReadOnlyList<EventFact> Of(string text) => Texts.Extract("An account of some events\n\nIt is told in brief.\n\n" + text + "\n").Events();
}
