using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.WhichOffice;

namespace StudyBot.Quizzes.Tests.Questions.Soundness;

/// <summary>What stands beside a key must be as likely as it is to whoever does not know.</summary>
public class LikenessFacts
{
    private static readonly GroupMaterial Material = Shelf.Of("In 1921, France and Spain signed the Treaty of Bergen in Copenhagen.");
    private static readonly SourceId Source = Material.Sources[0].Source;

    [Theory]
    [InlineData("Haiti", "Cuba", 1915, true)]
    [InlineData("Haiti", "Canada", 1915, false)]
    [InlineData("Canada", "France", 1943, true)]
    [InlineData("Italy", "France", 1939, true)]
    [InlineData("Italy", "Sweden", 1939, false)]
    [InlineData("Greece", "Sweden", 1939, true)]
    [InlineData("China", "South Korea", 1955, true)]
    [InlineData("United States", "Spain", 1955, false)]
    [InlineData("United States", "Ottoman Empire", 1915, false)]
    [InlineData("Russia", "Ottoman Empire", 1877, true)]
    public void Powers_stand_beside_powers_and_others_in_their_part_of_the_world(string key, string other, int year, bool areNear) =>
        Assert.Equal(areNear, Continents.AreNear(key, other, year));

    [Fact]
    public void Neighbours_are_taken_for_each_other()
    {
        Assert.True(Neighbours.Are("croatia", "slovenia"));
        Assert.False(Neighbours.Are("croatia", "ireland"));
    }

    [Theory]
    [InlineData("The country led Warsaw Pact troops in an invasion.", "Soviet Union", true)]
    [InlineData("The Lincoln administration wrote to London.", "United States", true)]
    [InlineData("Congress refused to ratify the treaty.", "United States", true)]
    [InlineData("The African National Congress refused to talk.", "United States", false)]
    [InlineData("The Congress of Vienna redrew the map.", "United States", false)]
    public void What_stands_for_a_country_tells_it(string stem, string country, bool isTold) => Assert.Equal(isTold, KeyInStem.IsTold(stem, country));

    [Theory]
    [InlineData("Tirana", "Athens", 1960, true)]
    [InlineData("Tirana", "Nairobi", 1960, false)]
    [InlineData("Tirana", "Zagreb", 1960, false)]
    [InlineData("Shanghai", "Harbin", 1921, true)]
    [InlineData("Shanghai", "Prague", 1921, false)]
    [InlineData("Washington", "London", 1960, true)]
    [InlineData("Washington", "Managua", 1960, false)]
    public void Capitals_stand_beside_those_of_their_part_of_the_world_and_great_towns_beside_those_of_their_country(string key, string other, int year, bool isTaken)
    {
        const string Stem = "The treaty was signed in _____.";
        var alike = new PlacesAlike(new Thing(ThingKind.City, key, key, null), Stem, new StemTells(Stem), Source, year);

        Assert.Equal(isTaken, alike.Takes(new Thing(ThingKind.City, other, other, null)));
    }

    [Theory]
    [InlineData("Jimmy Carter", "Gerald Ford", true)]
    [InlineData("Jimmy Carter", "Leonid Brezhnev", false)]
    [InlineData("Jimmy Carter", "Cyrus Vance", false)]
    [InlineData("Jimmy Carter", "Abraham Lincoln", false)]
    [InlineData("Jimmy Carter", "Arthur Hayes", false)]
    [InlineData("Arthur Hayes", "Jimmy Carter", false)]
    public void Whom_everybody_knows_stands_beside_those_who_led_the_same_state_about_then(string key, string other, bool isTaken) =>
        Assert.Equal(isTaken, Alike(Person(key, null), "_____ went to Bergen.").Takes(Person(other, null)));

    [Fact]
    public void What_the_sources_do_not_name_stands_beside_a_key_as_well()
    {
        var like = Material.ThingsLike(new Thing(ThingKind.Country, "Norway", "norway", null), Source, "_____ went first.");

        Assert.Contains(like, t => t.Name == "Sweden");
    }

    [Theory]
    [InlineData("On May 3, 1920, Minister Oscar Meyer presented his credentials to President Hayes.", true)]
    [InlineData("The Norland Legation in Washington reopened with Oscar Meyer as Chargé.", true)]
    [InlineData("Oscar Meyer presented his credentials in Bergen on May 3, 1920.", false)]
    public void An_envoy_of_another_state_is_known(string sentence, bool isOne) => Assert.Equal(isOne, EnvoyHere.IsIn(sentence));

    [Theory]
    [InlineData("Oscar Meyer, A History of Norland (Bergen: Hayes and Sons, 1997).", true)]
    [InlineData("In 1997, Oscar Meyer (a historian) went to Bergen.", false)]
    public void Who_wrote_a_book_took_no_part(string sentence, bool isReference) => Assert.Equal(isReference, Reference.Is(sentence));

    [Fact]
    public void A_date_stands_on_its_own_side_of_others_in_its_sentence()
    {
        const string Text = "Oscar Meyer was appointed on December 2, 1959, and presented his credentials in Copenhagen on January 15, 1960.";
        var material = Shelf.Of(Text);
        Citation cited = new(material.Sources[0].Source, new Evidence(new(0, Text.Length), Text, 1));

        var options = DateDistractors.For(CivilDate.Day(1960, 1, 15), material, "Which day?", [cited]);

        Assert.All(options, o => Assert.True(CivilDate.Parse(o.Value)!.Earliest > new NodaTime.LocalDate(1959, 12, 2)));
        Assert.NotEmpty(options);
    }

    [Fact]
    public void South_Korean_tells_North_Korea() => Assert.True(new StemTells("The South Korean army crossed the border.").TellsKin("North Korea"));

    [Theory]
    [InlineData("Clara Meyer", "Rosa Hayes", "_____ presented her credentials in Bergen.", true)]
    [InlineData("Clara Meyer", "Oscar Hayes", "_____ presented her credentials in Bergen.", false)]
    [InlineData("Oscar Meyer", "Clara Hayes", "_____ presented his credentials in Bergen.", false)]
    [InlineData("Oscar Meyer", "Arthur Hayes", "_____ presented his credentials in Bergen.", true)]
    [InlineData("Oscar Meyer", "Clara Hayes", "_____ went to Bergen.", true)]
    [InlineData("Meyer", "Arthur Hayes", "_____ went to Bergen.", false)]
    [InlineData("Oscar Meyer", "Lord Hayes", "_____ went to Bergen.", false)]
    public void Nothing_but_knowledge_tells_one_person_from_others(string key, string other, string stem, bool isTaken) =>
        Assert.Equal(isTaken, Alike(Person(key, null), stem).Takes(Person(other, null)));

    [Theory]
    [InlineData("Egyptian President", "Jordanian Prime Minister", true)]
    [InlineData("Egyptian President", "Mexican President", false)]
    [InlineData("Egyptian President", "Secretary of State", false)]
    [InlineData("Secretary of Defense", "Attorney General", true)]
    [InlineData("Secretary of Defense", "French Defense Minister", false)]
    [InlineData(null, "Egyptian President", false)]
    public void People_serve_the_same_country_or_head_one_near_it(string? key, string? other, bool isTaken)
    {
        var alike = Alike(Person("Oscar Meyer", key), "_____ went to Bergen.");

        Assert.Equal(isTaken, alike.Takes(new Thing(ThingKind.Person, "Arthur Hayes", "arthur hayes", other)));
    }

    [Theory]
    [InlineData("San Bergen")]
    [InlineData("Designate")]
    public void What_is_no_person_is_no_answer(string name) => Assert.False(new Thing(ThingKind.Person, name, name, "consul").IsPresentable);

    [Fact]
    public void A_name_that_its_sentence_goes_on_with_is_no_answer()
    {
        var material = Shelf.Of("In 1973, General Oscar Meyer‘il met Arthur Hayes in Copenhagen.");

        Assert.Contains(material.Things, t => t.IsCut && !t.IsPresentable);
        Assert.DoesNotContain(material.Things, t => t.IsCut && t.Name == "Copenhagen");
    }

    [Theory]
    [InlineData(1792, false)]
    [InlineData(1950, true)]
    public void An_office_is_offered_since_there_is_one(int year, bool isOffered) =>
        Assert.Equal(isOffered, LikeOffices.Of("Secretary of the Treasury", year).Contains("Secretary of Commerce"));

    [Fact]
    public void An_envoy_is_offered_as_one_to_other_states()
    {
        var offered = LikeOffices.Of("U.S. Ambassador to Norway", 1960).ToList();

        Assert.Contains("U.S. Ambassador to Sweden", offered);
        Assert.DoesNotContain("U.S. Ambassador to Norway", offered);
    }

    [Fact]
    public void An_office_and_its_misspelling_are_one() => Assert.True(WhichOfficeRule.AreLike("Secretary of Commence", "Secretary of Commerce"));

    private static PeopleAlike Alike(Thing key, string stem) => new(key, stem, new StemTells(stem), Source, 1960, Material);

    private static Thing Person(string name, string? role)
    {
        var person = new Thing(ThingKind.Person, name, name, role);
        person.AddSource(Source, 1960);
        return person;
    }
}
