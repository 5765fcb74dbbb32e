using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts;

/// <summary>Dated deeds that are neither meeting nor paper.</summary>
public sealed class DeedSpecs
{
    [Theory]
    [InlineData("In 1876 France protested and appealed to Japan for help.", EventKind.Statement, "1876")]
    [InlineData("In 1814, France had acquired the island by treaty.", EventKind.Other, "1814")]
    [InlineData("The Senate passed a law in May 1924.", EventKind.Other, "1924-05")]
    [InlineData("President John Smith was assassinated on September 14, 1982.", EventKind.Other, "1982-09-14")]
    [InlineData("Anna Novak took office in January 1977.", EventKind.Other, "1977-01")]
    [InlineData("In May 1967, the army captured the city of Oslo.", EventKind.Conflict, "1967-05")]
    [InlineData("John Smith finally resolved the quarrel in December 1982.", EventKind.Other, "1982-12")]
    [InlineData("In July 1988, the king rendered the plan useless.", EventKind.Other, "1988-07")]
    [InlineData("Amidst growing concern, in October 1962 the cabinet suspended the plan.", EventKind.Other, "1962-10")]
    [InlineData("It arose from a speech delivered by John Smith in Congress on March 12, 1947.", EventKind.Other, "1947-03-12")]
    [InlineData("Few forgot the 1982 invasion of Kuwait.", EventKind.Conflict, "1982")]
    [InlineData("The March 1985 appointment of Anna Novak changed much.", EventKind.Other, "1985-03")]
    public void A_dated_deed_is_an_event(string sentence, EventKind kind, string date)
    {
        var told = Assert.Single(Of(sentence), e => e.Date is not null);

        Assert.Equal((kind, date), (told.EventKind, told.Date?.Value.Iso));
    }

    [Theory]
    [InlineData("The first satellite, named Vanguard, was seen by many people of 1957.")]
    [InlineData("In 1957 the recalled envoy was a sad man.")]
    [InlineData("France did not protest in 1876.")]
    [InlineData("Some feared that in 1876 France might have protested.")]
    [InlineData("The island was quiet, and nobody protested.")]
    public void What_is_no_deed_or_has_no_date_is_none(string sentence) => Assert.Empty(Of(sentence));

    [Fact]
    public void A_deed_gives_way_to_the_meeting_that_it_tells_of()
    {
        var told = Assert.Single(Of("The talks began in Oslo on June 4, 1961."));

        Assert.Equal(EventKind.Talks, told.EventKind);
    }

    [Fact]
    public void A_caption_tells_in_the_present_tense()
    {
        var told = Assert.Single(Texts.Extract("An account of some events\n\nIt is told in brief.\n\nPresident Anna Novak greets Prime Minister John Smith on May 3, 1987. (National Archives)\n").Events());

        Assert.Equal((EventKind.Meeting, "1987-05-03"), (told.EventKind, told.Date?.Value.Iso));
    }

    private static IReadOnlyList<EventFact> Of(string text) => Texts.Extract("An account of some events\n\nIt is told in brief.\n\n" + text + "\n").Events();
}
