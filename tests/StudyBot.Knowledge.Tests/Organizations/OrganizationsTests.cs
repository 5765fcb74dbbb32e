using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Tests.People;

namespace StudyBot.Knowledge.Tests.Organizations;

public sealed class OrganizationsTests
{
    [Theory]
    [InlineData("The Ministry of Foreign Affairs answered.", "Ministry of Foreign Affairs")]
    [InlineData("The Communist Party of the Soviet Union ruled.", "Communist Party of the Soviet Union")]
    [InlineData("It was the Suez Canal Company, not the British Government.", "Suez Canal Company;British Government")]
    [InlineData("Reports by the Office of the Spokesperson praised the Malian Armed Forces.", "Office of the Spokesperson;Malian Armed Forces")]
    [InlineData("NATO and the UN Security Council met.", "NATO;UN Security Council")]
    [InlineData("The Kremlin said no; the talks at the Kremlin went on.", "Kremlin")]
    [InlineData("The paper was the Jerusalem Post, he said, not a trading post.", "Jerusalem Post")]
    [InlineData("Ships of the 5th Fleet and the 82nd Airborne Division came.", "5th Fleet;82nd Airborne Division")]
    [InlineData("In April 1981, the Israeli Air Force attacked Syrian forces in Lebanon.", "Israeli Air Force;Syrian forces")]
    [InlineData("They signed the Intermediate-Range Nuclear Forces (INF) Treaty and the Conventional Forces in Europe (CFE) treaty.", "")]
    [InlineData("The 1954 Brown v. the Board of Education decision stood.", "")]
    [InlineData("The British and French Governments and the Regional Commissions were late.", "")]
    [InlineData("Re-establishment of Embassy at Tunis came after Operation Sharp Force.", "")]
    [InlineData("The Advisory Committee on Foreign Trade reported to Congress on the State of the Union.", "Advisory Committee on Foreign Trade;Congress")]
    [InlineData("Establishment of Consulate at Tunis was announced.", "")]
    [InlineData("NASDO said that it would. The NASDO was late.", "NASDO;NASDO")]
    [InlineData("The GDP rose, the NPT was renewed and the CEO left.", "")]
    [InlineData("The colonists held what came to be called the Boston Tea Party.", "")]
    [InlineData("The Conference of Heads of State or Government of Non-Aligned Countries met in Cairo.", "")]
    [InlineData("The foreign ministry and a party leader agreed.", "")]
    public void Bodies_are_found_by_the_world_and_by_their_shape(string sentence, string expected)
    {
        var (document, _, names) = NamesIn.Whole(sentence);

        Assert.Equal(expected, string.Join(";", names.Mentions.OfType<OrganizationMention>().Select(mention => document.Source[mention.Span])));
    }

    [Theory]
    [InlineData("The Northern Defence Council met. The Council was pleased.", "Northern Defence Council;Council")]
    [InlineData("The Northern Defence Council and the Human Rights Council met. The Council was pleased.", "Northern Defence Council;Human Rights Council")]
    [InlineData("The European Union is large. The Union was saved in 1865.", "European Union")]
    public void A_short_form_means_the_only_body_that_it_can_mean(string text, string expected)
    {
        var (document, _, names) = NamesIn.Whole(text);

        Assert.Equal(expected, string.Join(";", names.Mentions.OfType<OrganizationMention>().Select(mention => document.Source[mention.Span])));
    }

    [Fact]
    public void A_line_that_tells_the_series_of_a_text_names_no_body_of_its_world()
    {
        var names = NamesIn.Text("A Conference, 1955\n\nStudies in History: 1953–1960. Office of the Chronicler, Ministry of Education\n\nIn April the League of Nations met.\n");

        Assert.Equal(["League of Nations"], names.Organizations.Select(body => body.Name));
    }

    [Fact]
    public void A_second_name_that_the_text_gives_a_body_is_its_alias()
    {
        var names = NamesIn.Text("The Islamic Front, also known as the Army of Light, fought on. The Army of Light won.");

        var body = Assert.Single(names.Organizations);
        Assert.Equal("Islamic Front", body.Name);
        Assert.Equal(["Army of Light"], body.Aliases);
    }

    [Fact]
    public void An_acronym_in_brackets_means_its_body_from_there_on()
    {
        var names = NamesIn.Text("He proposed a Northern Canal Users’ Association (NCUA). Although the NCUA was new, it worked.");

        var body = Assert.Single(names.Organizations);
        Assert.Equal("Northern Canal Users’ Association", body.Name);
        Assert.Equal(["NCUA"], body.Aliases);
        Assert.Equal(3, names.Mentions.OfType<OrganizationMention>().Count());
    }
}
