using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Tests.People;

namespace StudyBot.Knowledge.Tests.Organizations;

public sealed class DescribedBodiesTests
{
    [Theory]
    [InlineData("The Syrian government and Iraqi security forces agreed.", "Syrian government;Iraqi security forces")]
    [InlineData("Reagan agreed to withdraw U.S. forces from Lebanon.", "U.S. forces")]
    [InlineData("He presented credentials to the government of Albania in Tirana.", "government of Albania")]
    [InlineData("Italian forces invaded Albania in 1939.", "Italian forces")]
    [InlineData("From 1981 onward, the Reagan administration feared a conflict.", "Reagan administration")]
    [InlineData("They met Saudi Arabia’s leadership and Russia’s parliament.", "Saudi Arabia’s leadership;Russia’s parliament")]
    [InlineData("Syrian refugees, Russian gas and the Iraqi people were discussed.", "")]
    [InlineData("The government and the armed forces waited.", "")]
    public void A_country_with_a_word_for_a_body_acts_as_one(string sentence, string expected)
    {
        var (document, _, names) = NamesIn.Whole(sentence);

        Assert.Equal(expected, string.Join(";", names.Mentions.OfType<OrganizationMention>().Select(mention => document.Source[mention.Span])));
        Assert.All(names.Organizations, body => Assert.True(body.IsDescribed));
    }

    [Fact]
    public void A_description_and_a_name_of_one_government_are_one_entry_with_the_name()
    {
        var names = NamesIn.Text("The Hungarian government fell. The Hungarian Government rose again, as the government of Hungary does.");

        var body = Assert.Single(names.Organizations);
        Assert.Equal("Hungarian Government", body.Name);
        Assert.False(body.IsDescribed);
        Assert.Equal(["Hungarian government", "government of Hungary"], body.Aliases);
    }

    [Fact]
    public void The_country_of_a_body_is_a_place_still()
    {
        var names = NamesIn.Text("In July U.S. forces and the government of Iraq agreed.");

        Assert.Equal(["U.S.", "Iraq"], names.Places.Select(place => place.Name));
    }
}
