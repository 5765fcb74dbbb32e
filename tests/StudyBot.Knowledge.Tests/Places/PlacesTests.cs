using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Knowledge.Tests.People;

namespace StudyBot.Knowledge.Tests.Places;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("Snow fell on the Yamaguchi Prefecture town of Nagato.", "Yamaguchi Prefecture;Nagato")]
    [InlineData("It was signed at Bandung, Indonesia, in spring.", "Bandung;Indonesia")]
    [InlineData("Japan-Russia talks and U.S.-led efforts failed.", "Japan;Russia;U.S.")]
    [InlineData("The Republic of Korea-U.S.-Japan meeting took place in Washington, D.C.", "Republic of Korea;U.S.;Japan;Washington, D.C.")]
    [InlineData("The People’s Republic of China’s support grew.", "People’s Republic of China")]
    [InlineData("Ships passed the Gulf of Sidra, Lake Baikal and the Sinai Peninsula.", "Gulf of Sidra;Lake Baikal;Sinai Peninsula")]
    [InlineData("Troops stood in Central and Eastern Europe and South Asia.", "Central and Eastern Europe;South Asia")]
    [InlineData("North and South Korea exchanged fire near the village of Tongsan.", "South Korea;Tongsan")]
    [InlineData("They met at the Prime Minister’s Official Residence in Tokyo.", "Prime Minister’s Official Residence;Tokyo")]
    [InlineData("A line was drawn between the islands of Zarup and Kunaro.", "Zarup;Kunaro")]
    [InlineData("Guinea-Bissau and Guinea are neighbours.", "Guinea-Bissau;Guinea")]
    [InlineData("Russian gas and Chinese steel were sold.", "")]
    [InlineData("The Deputy Secretary of State of the United States spoke.", "United States")]
    [InlineData("Pacific Island countries and Bissau-Guinean troops took part in Operation Desert Storm.", "Pacific")]
    [InlineData("They spoke of the Minsk agreements and the Hamrin mountains.", "Hamrin")]
    [InlineData("Strikes near Wadi Karam, Tal Zarup and Deir Hamar went on.", "Wadi Karam;Tal Zarup;Deir Hamar")]
    [InlineData("It fell on Ohio. John Dayton of Dayton, Ohio, died. Dayton was 42.", "Ohio;Dayton;Ohio")]
    [InlineData("Secretary Lincoln Chafe toured Kosovo.", "Kosovo")]
    public void Places_are_found_by_the_world_and_by_their_shape(string sentence, string expected)
    {
        var (document, _, names) = NamesIn.Whole(sentence);

        Assert.Equal(expected, string.Join(";", names.Mentions.OfType<PlaceMention>().Select(mention => document.Source[mention.Span])));
    }

    [Fact]
    public void Names_of_one_country_are_one_place()
    {
        var names = NamesIn.Text("The United States and the U.S. agree. Russia is the Russian Federation. Korea is divided; the DPRK is North Korea.");

        Assert.Equal(["United States", "Russian Federation", "Korea", "North Korea"], names.Places.Select(place => place.Name));
        Assert.Equal(["U.S."], names.Places[0].Aliases);
    }

    [Fact]
    public void A_place_within_a_person_or_a_body_is_not_taken_for_a_place()
    {
        var names = NamesIn.Text("George Washington wrote to the United States Government. Jordan Peters said no.");

        Assert.Empty(names.Places);
    }

    [Theory]
    [InlineData("It was held in Nagato, Yamaguchi Prefecture.", "Nagato<Yamaguchi Prefecture")]
    [InlineData("Snow fell on the Yamaguchi Prefecture town of Nagato.", "Nagato<Yamaguchi Prefecture")]
    [InlineData("They gathered in Bandung, Indonesia to discuss peace.", "Bandung<Indonesia")]
    [InlineData("He stood in the middle of Red Square in Moscow.", "Red Square<Moscow")]
    [InlineData("Talks on Burma, India, Indonesia and Pakistan went on.", "")]
    [InlineData("He flew to Paris, London and Moscow.", "")]
    [InlineData("Delegates of Moscow, France and Italy spoke.", "")]
    [InlineData("They spoke of the Balkans, the Middle East, Afghanistan.", "")]
    public void A_place_within_another_is_told(string sentence, string expected)
    {
        var (document, _, names) = NamesIn.Whole(sentence);

        Assert.Equal(expected, string.Join(";", names.Nestings.Select(pair => $"{document.Source[pair.Inner.Span]}<{document.Source[pair.Outer.Span]}")));
    }

    [Theory]
    [InlineData("Japanese", "Japan")]
    [InlineData("North Korean", "North Korea")]
    [InlineData("Bissau-Guinean", "Guinea-Bissau")]
    [InlineData("japanese", null)]
    [InlineData("Tall", null)]
    public void A_demonym_tells_its_country(string adjective, string? country) => Assert.Equal(country, Demonyms.CountryOf(adjective));
}
