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
    [InlineData("The foreign ministry and a party leader agreed.", "")]
    public void Bodies_are_found_by_the_world_and_by_their_shape(string sentence, string expected)
    {
        var (document, _, names) = NamesIn.Whole(sentence);

        Assert.Equal(expected, string.Join(";", names.Mentions.OfType<OrganizationMention>().Select(mention => document.Source[mention.Span])));
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
