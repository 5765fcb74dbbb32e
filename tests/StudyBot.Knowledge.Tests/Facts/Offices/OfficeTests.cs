using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts.Offices;

public sealed class OfficeTests
{
    [Theory]
    [MemberData(nameof(OfficeSpec.Rows), MemberType = typeof(OfficeSpec))]
    public void Every_case_of_the_table_reads_as_it_says(string text, string held)
    {
        var offices = Offices(text);

        Assert.Equal(held, string.Join(" ; ", offices.Select(Read)));
    }

    [Fact]
    public void One_office_of_one_person_is_one_fact_with_all_that_says_so()
    {
        var office = Assert.Single(Offices("President Anna Novak left in May. It rained for days. In June President Novak came back."));

        Assert.Equal("President Anna Novak left in May.", office.Main.Text);
        Assert.Equal(["In June President Novak came back."], office.More.Select(e => e.Text));
    }

    [Fact]
    public void An_office_is_found_again_by_person_and_office()
    {
        var office = Assert.Single(Offices("The talks with President Anna Novak were frank."));

        Assert.EndsWith("/anna-novak.president", office.Id.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seed_says_who_held_which_office()
    {
        var offices = Texts.Seed().Facts.OfType<OfficeFact>().Select(Read);

        Assert.Equal(
            [
                "Abe Shinzo = Prime Minister 2016-12-22",
                "Putin = President",
                "Akiba Takeo = Japan Senior Deputy Minister for Foreign Affairs 2016-12-14",
                "Igor Morgulov = Russian Deputy Foreign Minister 2016-12-14",
            ],
            offices);
    }

    private static string Read(OfficeFact office) =>
        $"{office.Person.Value} = {office.Office.Value}{(office.AsOf is { } asOf ? " " + asOf.Value.Iso : "")}{(office.IsFormer ? " former" : "")}";

    private static List<OfficeFact> Offices(string text) =>
        [.. Texts.Extract("An account of some events\n\nIt is told in brief.\n\n" + text + "\n").Facts.OfType<OfficeFact>()];
}
