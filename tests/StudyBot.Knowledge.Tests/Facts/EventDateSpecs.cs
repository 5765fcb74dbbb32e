using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts;

/// <summary>Sentences and the dates of all that they tell, in order: which date belongs to which event, and which to none.</summary>
public sealed class EventDateSpecs
{
    [Theory]
    [InlineData("John Smith met with Anna Novak in January 1975 and signed the agreement.", "1975-01 1975-01")]
    [InlineData("Earlier, on November 8, 2003, John Smith visited Oslo, where he met with President Anna Novak.", "2003-11-08 2003-11-08")]
    [InlineData("Thus, in 1965, John Smith agreed to sell the ships.", "1965")]
    [InlineData("Not until 1912 did the two governments sign a new accord.", "1912")]
    [InlineData("It was not until 1912 that the two governments signed a new accord.", "1912")]
    [InlineData("John Smith met the King twice, in 1905 and again in 1907.", "1905 1907")]
    [InlineData("Two years later, in 1904, John Smith met Anna Novak.", "1904")]
    [InlineData("The talks in Oslo, which began in 1955, led nowhere.", "1955")]
    [InlineData("They prepared for talks that will be held in Geneva in February 2017.", "2017-02")]
    [InlineData("The two sides will host in Brussels in January 2017 a round of bilateral talks.", "2017-01")]
    [InlineData("The council found the answer weak and in December 1895, President John Smith asked for help.", "1895-12")]
    [InlineData("John Smith signed the San Remo Treaty on September 8, 1951, the same day he and Anna Novak signed the Oslo Treaty.", "1951-09-08 1951-09-08")]
    [InlineData("After the signing of the Treaty of Oslo on March 3, 1918, the armies rested.", "1918-03-03")]
    [InlineData("On May 22, 1967, after the troops withdrew, John Smith announced a blockade.", "1967-05-22")]
    [InlineData("The Senate ratified a revised treaty on April 25, 1854.", "1854-04-25")]
    [InlineData("If they went on they would violate the 1968 Treaty of Oslo.", "1968")]
    [InlineData("Speaking before the Assembly on March 17, 1977, John Smith announced a plan.", "1977-03-17")]
    [InlineData("The Madrid Conference opened October 30, 1991, and ended on November 4, 1991.", "1991-10-30/1991-11-04")]
    [InlineData("By March 1994, John Smith threatened war.", "1994-03")]
    [InlineData("Dealt with by John Smith in 1950 and negotiated by Anna Novak in 1950 and 1951, the Treaty of Oslo ended it.", "1950/1951")]
    public void A_date_belongs_to_what_it_is_told_of(string sentence, string dates) => Assert.Equal(dates.Split(' '), DatesOf(sentence));

    [Theory]
    [InlineData("When John Smith announced November 11, 1975 as the day of independence, all was calm.")]
    [InlineData("In the 1970s the nations held negotiations on trade.")]
    [InlineData("These talks, which were long, are of no help to us in 2004.")]
    public void A_date_of_something_else_is_no_date_of_the_event(string sentence) => Assert.Empty(DatesOf(sentence));

    [Fact]
    public void Two_summits_of_one_year_stay_two()
    {
        var names = Of("In 2010, the Seoul Summit was held. The Nuclear Safety Summit took place in 2010.").Where(e => e.EventKind is EventKind.Summit).Select(e => e.Name.Text);

        Assert.Equal(["Seoul Summit", "Nuclear Safety Summit"], names);
    }

    private static IEnumerable<string> DatesOf(string sentence) => Of(sentence).Select(e => e.Date?.Value.Iso).OfType<string>();

    private static IReadOnlyList<EventFact> Of(string text) => Texts.Extract("An account of some events\n\nIt is told in brief.\n\n" + text + "\n").Events();
}
