using StudyBot.Knowledge.Lookup.Timeline;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Tests.Lookup.Timeline;

public sealed class DateBoundsFacts
{
    [Theory]
    [InlineData("2016", "2016")]
    [InlineData(" 2016 ", "2016")]
    [InlineData("2016-12", "2016-12")]
    [InlineData("2016-12-15", "2016-12-15")]
    [InlineData("December 2016", "2016-12")]
    [InlineData("december 2016", "2016-12")]
    [InlineData("dec 2016", "2016-12")]
    [InlineData("Dec. 2016", "2016-12")]
    [InlineData("may 2016", "2016-05")]
    [InlineData("15 December 2016", "2016-12-15")]
    [InlineData("15 december 2016", "2016-12-15")]
    [InlineData("the 15th of December 2016", "2016-12-15")]
    [InlineData("December 15, 2016", "2016-12-15")]
    [InlineData("15.12.2016", "2016-12-15")]
    [InlineData("1990s", "1990/1999")]
    [InlineData("the 1990s", "1990/1999")]
    [InlineData("since 1956", "1956")]
    [InlineData("in 2016", "2016")]
    [InlineData("summer of 1955", "1955")]
    [InlineData("12-14 May 2001", "2001-05-12/2001-05-14")]
    [InlineData("2001-05-12/2001-05-14", "2001-05-12/2001-05-14")]
    [InlineData("1956-1960", "1956/1960")]
    public void A_date_is_read_as_people_write_it(string typed, string iso)
    {
        var read = Assert.IsType<DateBounds.Between>(DateBounds.Read(typed, null));

        Assert.Equal(iso, read.From?.Iso);
        Assert.Null(read.To);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void Nothing_typed_leaves_the_side_open(string? typed) =>
        Assert.Equal(new DateBounds.Between(null, null), DateBounds.Read(typed, typed));

    [Theory]
    [InlineData("soon")]
    [InlineData("2016-13")]
    [InlineData("31 February 2016")]
    [InlineData("15/16/2016")]
    [InlineData("03/04/2016")]
    [InlineData("20161215")]
    [InlineData("2016 and 2017")]
    [InlineData("the war of 1812 in Europe")]
    [InlineData("?")]
    [InlineData("\u202E2016\u0007 x")]
    [InlineData("1990s 1990s 1990s 1990s 1990s 1990s 1990s 1990s 1990s 1990s 1990s 1990s")]
    public void What_is_no_date_is_given_back_as_typed(string typed) =>
        Assert.Equal(new DateBounds.Unread(IsFrom: false, typed), DateBounds.Read("2000", typed));

    [Theory]
    [InlineData("December")]
    [InlineData("15 December")]
    [InlineData("yesterday")]
    [InlineData("last year")]
    public void A_date_without_its_year_is_not_guessed(string typed) =>
        Assert.Equal(new DateBounds.WithoutYear(IsFrom: true, typed), DateBounds.Read(typed, "2000"));

    [Fact]
    public void The_first_after_the_second_is_noticed()
    {
        Assert.Equal(
            new DateBounds.Backwards(CivilDate.Year(2016), CivilDate.Year(1956)),
            DateBounds.Read("2016", "1956"));
        Assert.IsType<DateBounds.Between>(DateBounds.Read("2016-12", "2016"));
        Assert.IsType<DateBounds.Between>(DateBounds.Read("2016", "2016"));
    }

    [Theory]
    [InlineData("2016", true)]
    [InlineData("2016-12-31", true)]
    [InlineData("2017-01-01", true)]
    [InlineData("2017-06-30", true)]
    [InlineData("2017-07", false)]
    [InlineData("2016-11-30", false)]
    [InlineData("2010/2020", true)]
    public void A_date_lies_between_where_some_day_of_it_may(string iso, bool isBetween)
    {
        var bounds = Assert.IsType<DateBounds.Between>(DateBounds.Read("2016-12", "June 2017"));

        Assert.Equal(isBetween, bounds.Holds(CivilDate.Parse(iso)!));
    }
}
