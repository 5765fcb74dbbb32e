using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.WhatTermMeans;
using StudyBot.Quizzes.Questions.WhichOffice;

namespace StudyBot.Quizzes.Tests.Questions.Soundness;

/// <summary>An option reads as English in its gap, and is no guess that the stem itself rules out.</summary>
public class OptionFacts
{
    private static readonly GroupMaterial Material = Shelf.Of("In 1921, France and Spain signed the Treaty of Bergen in Copenhagen.");
    private static readonly SourceId Source = Material.Sources[0].Source;

    [Theory]
    [InlineData("Netherlands", "They went to _____.", 1960, "the Netherlands")]
    [InlineData("Netherlands", "“_____ went first.”", 1960, "The Netherlands")]
    [InlineData("United Kingdom", "They went to _____.", 1960, "the United Kingdom")]
    [InlineData("United Kingdom", "They went to _____.", 1783, "Great Britain")]
    [InlineData("France", "They went to _____.", 1960, "France")]
    [InlineData("Central African Republic", "They went to _____.", 1960, "the Central African Republic")]
    public void A_name_has_its_article_in_the_gap(string country, string stem, int year, string shown) =>
        Assert.Equal(shown, NameOption.Of(Country(country), stem, year).Text);

    [Fact]
    public void A_key_is_called_as_its_sentence_calls_it()
    {
        var key = NameOption.OfKey(Country("United Kingdom"), "They went to _____.", "Great Britain");

        Assert.Equal("Great Britain", key.Text);
        Assert.True(NameOption.Shows(key, Country("United Kingdom")));
    }

    [Fact]
    public void A_country_after_which_a_treaty_is_called_is_inside_its_name()
    {
        var material = Shelf.Of("France built upon the Norway, Spain and Sweden Security Treaty in 1951.");
        var sentence = material.SentenceOf(material.Sources[0].Source, new Knowledge.Facts.Evidence(new TextSpan(0, 10), "", 0))!;

        Assert.True(SentenceStem.IsInsideName(sentence, sentence.Names.First(n => n.Thing.Name == "Norway").Span));
        Assert.True(SentenceStem.IsInsideName(sentence, sentence.Names.First(n => n.Thing.Name == "Spain").Span));
        Assert.False(SentenceStem.IsInsideName(sentence, sentence.Names.First(n => n.Thing.Name == "France").Span));
    }

    [Fact]
    public void A_country_tells_what_is_made_of_its_name() =>
        Assert.True(KeyInStem.IsTold("Turkey closed _____ to the ships of Spain.", "Turkish Straits"));

    [Fact]
    public void A_foreign_secretary_is_no_option_beside_a_foreign_minister() =>
        Assert.DoesNotContain("British Foreign Secretary", LikeOffices.Of("British Foreign Minister", 1823));

    [Fact]
    public void A_generation_is_no_surname() => Assert.True(Careers.Held("James A. Baker III", "Secretary of the Treasury"));

    [Fact]
    public void The_comma_of_an_appositive_goes_with_its_name()
    {
        var material = Shelf.Of("In 1853, the new President, Franklin Pierce, appointed Oscar Meyer as Minister to Spain.");
        var sentence = material.SentenceOf(material.Sources[0].Source, new Knowledge.Facts.Evidence(new TextSpan(0, 10), "", 0))!;
        var name = sentence.Names.First(n => n.Thing.Name == "Franklin Pierce");

        Assert.Equal("In 1853, _____ appointed Oscar Meyer as Minister to Spain.", sentence.WithGaps([NameGap.Of(sentence, name)]));
    }

    [Theory]
    [InlineData("Oscar agreed to buy _____ from Norland in 1854.", "Cuba", "Colombia", 1854, false)]
    [InlineData("Another Arab state, _____, went first.", "Iraq", "Turkey", 1958, false)]
    [InlineData("Another Arab state, _____, went first.", "Iraq", "Syria", 1958, true)]
    [InlineData("If _____ went too far, other satellite states might follow.", "Czechoslovakia", "United Kingdom", 1968, false)]
    [InlineData("If _____ went too far, other satellite states might follow.", "Czechoslovakia", "Hungary", 1968, true)]
    [InlineData("In 1975, _____ was granted independence.", "Suriname", "Chile", 1975, false)]
    [InlineData("In 1975, _____ was granted independence.", "Suriname", "Grenada", 1975, true)]
    [InlineData("It declared its independence from _____ in 1918.", "Austria-Hungary", "Greece", 1918, false)]
    [InlineData("It declared its independence from _____ in 1918.", "Austria-Hungary", "Ottoman Empire", 1918, true)]
    [InlineData("The Soviets invaded _____.", "Afghanistan", "Sri Lanka", 1979, false)]
    [InlineData("The Soviets invaded _____.", "Afghanistan", "Iran", 1979, true)]
    [InlineData("It had massed troops on Syria’s border with _____.", "Israel", "North Yemen", 1967, false)]
    [InlineData("China, _____ and the United States signed it.", "United Kingdom", "Germany", 1945, false)]
    [InlineData("China, _____ and the United States signed it.", "United Kingdom", "France", 1945, true)]
    public void A_country_may_be_what_the_stem_tells_of(string stem, string key, string other, int year, bool isTaken) =>
        Assert.Equal(isTaken, new PlacesAlike(Country(key), stem, new StemTells(stem), Source, year).Takes(Country(other)));

    [Theory]
    [InlineData("Franklin D. Roosevelt", "Harry S. Truman", 1941, true)]
    [InlineData("Franklin D. Roosevelt", "Calvin Coolidge", 1941, false)]
    [InlineData("Winston Churchill", "Harold Wilson", 1943, false)]
    [InlineData("Chiang Kai-shek", "Mao Zedong", 1945, false)]
    [InlineData("Mao Zedong", "Zhou Enlai", 1945, true)]
    [InlineData("Roberto Solar", "Thomas H. Hayes", 1973, false)]
    [InlineData("Oscar Meyer", "J.C. Hayes", 1973, true)]
    [InlineData("Oscar Meyer", "Olaf VII", 1973, false)]
    public void A_person_may_be_who_acted_then(string key, string other, int year, bool isTaken)
    {
        const string stem = "_____ went to Bergen.";
        Assert.Equal(isTaken, new PeopleAlike(Person(key), stem, new StemTells(stem), Source, year, Material).Takes(Person(other)));
    }

    [Theory]
    [InlineData("Philadelphia", "Los Angeles", 1774, false)]
    [InlineData("Philadelphia", "Boston", 1774, true)]
    public void A_town_stands_beside_towns_that_there_were(string key, string other, int year, bool isTaken)
    {
        const string stem = "They met in _____.";
        Assert.Equal(isTaken, new PlacesAlike(Place(ThingKind.City, key), stem, new StemTells(stem), Source, year).Takes(Place(ThingKind.City, other)));
    }

    [Fact]
    public void No_state_has_a_mission_to_itself()
    {
        const string stem = "The U.S. Consulate in _____ opened in 1824.";
        Assert.False(new PlacesAlike(Place(ThingKind.City, "London"), stem, new StemTells(stem), Source, 1824).Takes(Place(ThingKind.City, "Washington")));
    }

    [Theory]
    [InlineData("Massachusetts", "Arizona", 1861, false)]
    [InlineData("Massachusetts", "Florida", 1861, true)]
    [InlineData("Alaska", "Ohio", 1867, false)]
    public void A_state_of_the_union_stands_beside_those_that_were_ones_too(string key, string other, int year, bool areAlike) =>
        Assert.Equal(areAlike, StateJoined.AreAlike(key, other, year));

    [Theory]
    [InlineData("Rio Grande", "river")]
    [InlineData("Pacific", "sea")]
    [InlineData("Gulf of Tonkin", "inlet")]
    public void A_river_is_no_ocean(string name, string sort) => Assert.Equal(sort, WaterSort.Of(name));

    [Fact]
    public void One_name_in_two_forms_is_one() =>
        Assert.True(SameThing.MayBe("Southeast Asia Treaty Organization", "Southeast Asian Treaty Organization"));

    [Theory]
    [InlineData("Soviet Premier", "Soviet Foreign Minister")]
    [InlineData("West German Chancellor", "West German Finance Minister")]
    [InlineData("British Prime Minister", "British Home Secretary")]
    public void Who_heads_a_state_has_its_ministers_beside(string office, string other)
    {
        var offices = LikeOffices.BesideHead(office, 1965).ToList();

        Assert.Contains(other, offices);
        Assert.All(offices, o => Assert.Equal(LikeOffices.NationAnywhere(office), LikeOffices.NationAnywhere(o)));
    }

    [Fact]
    public void An_assistant_has_assistants_beside() =>
        Assert.Contains("Assistant Secretary of the Navy", LikeOffices.Of("Assistant Secretary of State", 1910));

    [Theory]
    [InlineData("Richard Olney", "Attorney General", true)]
    [InlineData("Richard Olney", "Secretary of War", false)]
    [InlineData("Walter Q. Gresham", "Postmaster General", true)]
    public void An_office_of_the_same_career_is_no_distractor(string person, string office, bool held) => Assert.Equal(held, Careers.Held(person, office));

    [Theory]
    [InlineData("Treaty of Bergen", "ended a long war between Norway and Sweden", "settlement")]
    [InlineData("Bergen Treaty", "limited the nuclear forces of both", "arms")]
    [InlineData("Bergen Agreement", "lowered the tariffs of both", "trade")]
    public void A_treaty_is_about_something(string name, string definition, string subject) => Assert.Equal(subject, PaperSubject.Of(name, definition));

    [Theory]
    [InlineData("North Atlantic Treaty Organization", "Palestine Liberation Organization", false)]
    [InlineData("North Atlantic Treaty Organization", "Southeast Asia Treaty Organization", true)]
    public void An_alliance_is_taken_for_alliances(string one, string other, bool areAlike) =>
        Assert.Equal(areAlike, KnownBodies.AreAlike(KnownBodies.Of(one)!, KnownBodies.Of(other)!, "the alliance of _____"));

    [Fact]
    public void There_are_no_more_countries_than_there_are() =>
        Assert.All(NumberDistractors.For(new(139, false, false, false), Material, "He served in _____ countries.", [Cited(Material)]), o => Assert.True(decimal.Parse(o.Value, System.Globalization.CultureInfo.InvariantCulture) <= 200));

    [Fact]
    public void A_body_met_in_no_year_before_it_was()
    {
        var material = Shelf.Of("In 1946, the United Nations and France met in Copenhagen.");

        var options = DateDistractors.For(CivilDate.Year(1946), material, "In _____, the United Nations and France met in Copenhagen.", [Cited(material)]);

        Assert.NotEmpty(options);
        Assert.All(options, o => Assert.True(CivilDate.Parse(o.Value)!.Earliest.Year >= 1945));
    }

    [Fact]
    public void A_year_of_somebodys_term_has_years_of_it_beside()
    {
        var material = Shelf.Of("In 1966, President Lyndon Johnson met Arthur Hayes in Copenhagen.");

        var options = DateDistractors.For(CivilDate.Year(1966), material, "In _____, President Lyndon Johnson met Arthur Hayes in Copenhagen.", [Cited(material)]);

        Assert.Equal(["1964", "1968"], options.Select(o => o.Value).Where(o => o is "1964" or "1968").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_state_that_most_sources_name_is_no_answer()
    {
        var material = Shelf.Of([.. Enumerable.Range(1930, 10).Select(y => $"In {y}, France and Spain signed the Treaty of Bergen in Copenhagen.")]);

        Assert.True(material.IsEverywhere(material.ThingOf(ThingKind.Country, "France")!));
        Assert.False(Material.IsEverywhere(Material.ThingOf(ThingKind.Country, "France")!));
    }

    private static Citation Cited(GroupMaterial material) =>
        new(material.Sources[0].Source, new Knowledge.Facts.Evidence(new TextSpan(0, material.Sources[0].Document.Source.Text.Length), material.Sources[0].Document.Source.Text, 1));

    private static Thing Country(string name) => Place(ThingKind.Country, name);

    private static Thing Place(ThingKind kind, string name) => new(kind, name, Knowledge.Lookup.NameForm.Fold(name), null);

    private static Thing Person(string name)
    {
        var person = new Thing(ThingKind.Person, name, name, null);
        person.AddSource(Source, 1960);
        return person;
    }
}
