using System.Text;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Documents;

public class DocumentInfoTests
{
    private const string Prose = "The two ministers met in the capital and agreed that the talks on the border would go on.";

    [Fact]
    public void The_seed_says_what_it_is()
    {
        var info = DocumentReader.Read(new SourceText(File.ReadAllText(Repository.Seed)), "seed.txt").Info;

        Assert.Equal("A New Step Forward to \"Regions for Japan-Russia Cooperation\" — results and challenges from the Japan-Russia summit.", info.Title);
        Assert.Equal("Iwata Akiko", info.Author);
        Assert.Equal("2018-01-11", info.Published?.Iso);
        Assert.Equal("2017-01", info.Written?.Iso);
        Assert.Equal("en", info.Language);
    }

    [Fact]
    public void No_name_is_longer_than_its_bound_whoever_states_it()
    {
        var endless = string.Concat(Enumerable.Repeat("\U0001F600", 400));
        var stated = new StatedInfo(endless, null, null, null) with { Author = endless, Publisher = endless };
        var forged = Encoding.UTF8.GetBytes($$"""{"title":"{{endless}}","author":"{{endless}}","publisher":"{{endless}}","blocks":[[null,"{{Prose}}"]]}""");

        DocumentInfo[] infos =
        [
            Read($"{endless}\n\n{Prose}"),
            DocumentReader.Read(new SourceText(Prose), $"{endless}.txt").Info,
            DocumentReader.Read(new SourceText(Prose), "a.txt", stated).Info,
            DocumentReader.Read(ReadingJson.Read(forged)!, "a.txt").Info,
        ];

        string?[] names = [stated.Title, stated.Author, stated.Publisher, .. infos.SelectMany(info => new[] { info.Title, info.Author, info.Publisher })];
        Assert.All(names.OfType<string>(), name => Assert.True(name.Length <= DocumentLimits.MaxInfoLength, $"{name.Length} characters"));
        Assert.Equal(string.Concat(Enumerable.Repeat("\U0001F600", 299)) + "…", infos[3].Title);
    }

    [Fact]
    public void The_site_s_name_goes_where_the_title_stands_again()
    {
        var info = Read($"Talks on the Border | The Daily Post\n\nTalks on the Border\n\n{Prose}");

        Assert.Equal(("Talks on the Border", "The Daily Post"), (info.Title, info.Publisher));
        Assert.Equal("Talks on the Border | Act Two", Read($"Talks on the Border | Act Two\n\n{Prose}").Title);
    }

    [Theory]
    [InlineData("May 29, 2002, 15:50, Moscow", "2002-05-29")]
    [InlineData("Friday, August 21, 2015", "2015-08-21")]
    [InlineData("The Review, No.42  Jan. 11, 2018", "2018-01-11")]
    [InlineData("Published on 3 May 2019", "2019-05-03")]
    [InlineData("March 2019", "2019-03")]
    [InlineData("1997", "1997")]
    [InlineData("Milestones in the History of Relations: 1953–1960. Office of the Historian", null)]
    [InlineData("Session 52 (1997)", null)]
    public void The_masthead_s_date_is_the_publication_s(string line, string? published) =>
        Assert.Equal(published, Read($"Talks on the Border\n\n{line}\n\n{Prose}").Published?.Iso);

    [Fact]
    public void A_finer_date_wins_over_a_coarser_and_publication_over_an_update()
    {
        Assert.Equal("1990-01-31", Read($"Talks\n1990\nJanuary 31, 1990\n\n{Prose}").Published?.Iso);
        Assert.Equal("2019-05-03", Read($"Talks\nUpdated June 1, 2019\nMay 3, 2019\n\n{Prose}").Published?.Iso);
    }

    [Fact]
    public void A_dateline_opens_the_body() =>
        Assert.Equal("2019-05-03", Read($"Talks on the Border\n\nMOSCOW, May 3, 2019 – {Prose}").Published?.Iso);

    [Fact]
    public void A_source_note_later_than_the_page_is_not_when_it_was_written()
    {
        Assert.Equal("2016-11", Read($"Talks\nMay 3, 2019\n\n{Prose}\n\n{Prose}\n\nOriginally published in The Review, November 2016.").Written?.Iso);
        Assert.Null(Read($"Talks\nMay 3, 2019\n\n{Prose}\n\n{Prose}\n\nOriginally published in The Review, November 2020.").Written);
    }

    [Theory]
    [InlineData("Ned Price, Department Spokesperson", "Ned Price")]
    [InlineData("By Maria de la Cruz", "Maria de la Cruz")]
    [InlineData("Office of the Spokesperson", null)]
    [InlineData("Mr. President, Mr. Speaker:", null)]
    public void A_name_above_the_body_is_the_author_s(string line, string? author) =>
        Assert.Equal(author, Read($"Talks on the Border\n\n{line}\n\n{Prose}").Author);

    [Fact]
    public void An_institution_above_the_body_is_the_publisher() =>
        Assert.Equal("Office of the Historian, U.S. Department of State", Read($"Talks, 1956\n\nMilestones: 1953–1960. Office of the Historian, U.S. Department of State\n\n{Prose}").Publisher);

    [Fact]
    public void The_file_s_name_is_the_title_of_last_resort() =>
        Assert.Equal("border talks 2019", DocumentReader.Read(new SourceText(Prose + " " + Prose), "/tmp/border-talks_2019.txt").Info.Title);

    [Theory]
    [InlineData("Les deux ministres se sont rencontrés dans la capitale et ont parlé de la paix pour les peuples des deux pays.", "fr")]
    [InlineData("Die beiden Minister haben sich in der Hauptstadt getroffen und über den Frieden mit dem Nachbarn auf der Grenze gesprochen.", "de")]
    [InlineData("両首脳は長門市で会談し、平和条約について話し合った。", "ja")]
    [InlineData("Nagato Putin Abe Vladivostok Sochi", "und")]
    [InlineData(Prose, "en")]
    public void The_language_is_told_by_its_commonest_words(string text, string language) => Assert.Equal(language, Read(text).Language);

    [Fact]
    public void What_is_stated_goes_before_what_the_document_says_and_the_rest_stays()
    {
        var stated = new StatedInfo("Talks", null, "The Daily Post", CivilDate.Month(2019, 4));

        var info = DocumentReader.Read(new SourceText($"Talks on the Border\n\nBy Maria de la Cruz\n\nPublished on 3 May 2019\n\n{Prose}"), "file.txt", stated).Info;

        Assert.Equal(new DocumentInfo("Talks", "Maria de la Cruz", "The Daily Post", CivilDate.Month(2019, 4), null, "en"), info);
    }

    [Theory]
    [InlineData("2018", "2017-01")]
    [InlineData("2016", null)]
    public void Nothing_is_written_after_the_day_on_which_it_was_stated_to_be_published(string published, string? written)
    {
        var read = new DocumentInfo(null, null, null, CivilDate.Year(2019), CivilDate.Month(2017, 1), "en");

        Assert.Equal(written, new StatedInfo(null, null, null, CivilDate.Parse(published)).Over(read).Written?.Iso);
    }

    private static DocumentInfo Read(string text) => DocumentReader.Read(new SourceText(text), "file.txt").Info;
}
