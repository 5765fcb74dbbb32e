using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Knowledge.Sentences;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Dates;

public class DateFinderTests
{
    [Theory]
    [MemberData(nameof(DateSpec.Rows), MemberType = typeof(DateSpec))]
    public void Every_case_of_the_table_reads_as_it_says(string writing, string marked, string values)
    {
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal).Replace(" ¶ ", "\n", StringComparison.Ordinal);

        var (document, dates) = DateReading.Read(text, CivilDate.Parse(writing.Length == 0 ? null : writing));

        Assert.Equal((marked.Replace(" ¶ ", "\n", StringComparison.Ordinal), values), DateReading.Mark(document, dates));
    }

    [Fact]
    public void A_date_counted_from_another_says_from_which()
    {
        var (document, dates) = DateReading.Read("On July 26, 1956, he spoke. The following day troops moved.", null);

        Assert.Null(dates[0].Anchor);
        Assert.Equal("July 26, 1956", document.Source[dates[1].Anchor!.Value]);
    }

    [Fact]
    public void A_weekday_that_does_not_fit_the_year_moves_it_or_leaves_none()
    {
        var (_, fits) = DateReading.Read("In 1956 he spoke. On Sunday, November 6, he left.", null);
        var (_, fitsNone) = DateReading.Read("In 1956 he spoke. On Friday, November 6, he left.", null);

        Assert.Null(fitsNone[1].Value);
        Assert.Equal("1955-11-06", fits[1].Value?.Iso);
    }

    [Fact]
    public void The_seed_has_each_of_its_dates()
    {
        var document = DocumentReader.Read(new SourceText(File.ReadAllText(Repository.Seed)), "seed.txt");

        var dates = DateFinder.Find(document, SentenceSplitter.Split(document));

        Assert.Equal(
            [
                ("Jan. 11, 2018", "2018-01-11", null), ("15 December 2016", "2016-12-15", null), ("May 2016", "2016-05", null), ("September 2016", "2016-09", null),
                ("14 December", "2016-12-14", "September 2016"), ("December 12", "2016-12-12", "Jan., 2017"), ("December 22, 2016", "2016-12-22", null),
                ("October", "2016-10", "Jan., 2017"), ("This year", "2017", "Jan., 2017"), ("April", "2017-04", "Jan., 2017"), ("Jan., 2017", "2017-01", null), ("January 2017", "2017-01", null),
            ],
            dates.Select(d => (document.Source[d.Span], d.Value?.Iso, d.Anchor is { } anchor ? document.Source[anchor] : null)));
    }

    [Fact]
    public void The_title_lends_its_year_where_nothing_nearer_does()
    {
        const string Text = "The Crisis of the Canal, 1956\n\nOn October 29 they attacked the canal from the air, and nobody in the region was prepared for it.";
        var document = DocumentReader.Read(new SourceText(Text), "x.txt");

        var dates = DateFinder.Find(document, SentenceSplitter.Split(document));

        Assert.Equal(["1956", "1956-10-29"], dates.Select(d => d.Value?.Iso));
    }
}
