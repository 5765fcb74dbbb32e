using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts;

/// <summary>Releases, readouts and news: short texts of a day, whose dates count from it.</summary>
public sealed class ReleaseSpecs
{
    [Theory]
    [InlineData("President Anna Novak spoke today with Prime Minister John Smith.", "2016-09-23")]
    [InlineData("A spokesman said: “The Foreign Secretary met Foreign Minister John Smith earlier today in Oslo, for the first time this autumn.”", "2016-09-23")]
    [InlineData("The commission has today published a report on the schools.", "2016-09-23")]
    [InlineData("I welcome the agreement reached yesterday between France and Japan.", "2016-09-22")]
    [InlineData("I welcome the agreement on 2 September between France and Japan.", "2016-09-02")]
    [InlineData("France and Japan agreed on Thursday to open the border.", "2016-09-22")]
    [InlineData("On Wednesday the parliament voted to lift the ban.", "2016-09-21")]
    [InlineData("President Anna Novak told reporters yesterday that the border would open on Monday.", "2016-09-22")]
    [InlineData("We also reviewed the outcomes of the July 13 U.S.-Nordic Leaders’ Summit in Helsinki.", "2016-07-13")]
    [InlineData("The third U.S.-Nordic Dialogue was held on September 14 in Oslo.", "2016-09-14")]
    [InlineData("I invited Mr Smith to attend the Nordic summit in Oslo in October.", "2016-10")]
    [InlineData("Minister John Smith said that France would support the next Nordic summit in Lima in November.", "2016-11")]
    [InlineData("This year marks the 50th anniversary of relations between us, which were established on November 4, 1972. In February, I met with island leaders in Fiji.", "1972-11-04 2016-02")]
    [InlineData("President Anna Novak will pay a state visit to Japan on September 23–24.", "2016-09-23/2016-09-24")]
    [InlineData("Anna Novak, the Special Adviser for the South, will travel to Turkey November 16 - 17 and to Lebanon November 18 - 19.", "2016-11-16/2016-11-17 2016-11-18/2016-11-19")]
    [InlineData("The agency will release the results of its study of the September 17 attack.", "2016-09-17")]
    public void Its_dates_count_from_its_day(string text, string dates) =>
        Assert.Equal(dates.Split(' '), Of(text).Select(e => e.Date?.Value.Iso).OfType<string>());

    [Fact]
    public void What_the_line_above_sums_up_the_body_dates()
    {
        var told = Assert.Single(Of("The Prime Minister and President Anna Novak discussed trade.\n\nThe Prime Minister and President Anna Novak met on 3 September in Oslo, and many came."), e => e.Date is not null);

        Assert.Equal("2016-09-03", told.Date?.Value.Iso);
    }

    [Fact]
    public void What_they_signed_in_a_release_of_the_day_they_met_was_signed_that_day()
    {
        var events = Of("President Anna Novak met today with Prime Minister John Smith in Oslo.\n\nThe two leaders signed a joint statement.");

        var signing = Assert.Single(events, e => e.EventKind is EventKind.Signing);
        Assert.Equal("2016-09-23", signing.Date?.Value.Iso);
        Assert.StartsWith("The two leaders signed", signing.Main.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_voters_say_where_an_election_was()
    {
        var told = Assert.Single(Of("The United States congratulates the people of Armenia on their September 20 parliamentary elections."));

        Assert.Equal(("2016-09-20", "Armenia"), (told.Date?.Value.Iso, told.Place?.Value));
    }

    [Fact]
    public void Who_led_a_delegation_took_part()
    {
        var met = Assert.Single(Of("On September 21, U.S. and Cuban officials met in Oslo. Assistant Secretary Anna Novak led the U.S. delegation."), e => e.EventKind is EventKind.Meeting);

        Assert.Contains(met.Participants, p => p.Value.Name == "Anna Novak");
    }

    private static IReadOnlyList<EventFact> Of(string text) =>
        Texts.Extract("Foreign Secretary’s week\n\nOffice of the Spokesperson\n\nSeptember 23, 2016\n\n" + text + "\n").Events();
}
