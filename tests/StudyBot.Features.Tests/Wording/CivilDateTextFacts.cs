using StudyBot.Features.Wording;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Features.Tests.Wording;

public sealed class CivilDateTextFacts
{
    [Theory]
    [InlineData("2016-12-15", "15 December 2016")]
    [InlineData("2016-09", "September 2016")]
    [InlineData("0987", "987")]
    [InlineData("2001-05-12/2001-05-14", "12–14 May 2001")]
    [InlineData("2001-04-30/2001-05-02", "30 April – 2 May 2001")]
    [InlineData("2000-12-30/2001-01-02", "30 December 2000 – 2 January 2001")]
    [InlineData("2001-04/2001-06", "April–June 2001")]
    [InlineData("2000-11/2001-02", "November 2000 – February 2001")]
    [InlineData("1914/1918", "1914–1918")]
    [InlineData("1914-08/1918", "August 1914 – 1918")]
    public void A_date_is_written_in_full_and_no_more_exactly_than_it_is(string iso, string text) =>
        Assert.Equal(text, CivilDateText.InFull(CivilDate.Parse(iso)!));
}
