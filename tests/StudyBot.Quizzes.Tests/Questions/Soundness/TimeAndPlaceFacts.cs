using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.WhatTermMeans;
using StudyBot.Quizzes.Questions.WhichOffice;

namespace StudyBot.Quizzes.Tests.Questions.Soundness;

/// <summary>An option was there at the time that the stem tells of, lies where it says, and could do what it says.</summary>
public class TimeAndPlaceFacts
{
    private static readonly GroupMaterial Material = Shelf.Of("In 1921, France and Spain signed the Treaty of Bergen in Copenhagen.");
    private static readonly SourceId Source = Material.Sources[0].Source;

    [Theory]
    [InlineData("Romania’s independence from _____ was recognized.", "Ottoman Empire", "United Kingdom", 1878, false)]
    [InlineData("Romania’s independence from _____ was recognized.", "Ottoman Empire", "Austria-Hungary", 1878, true)]
    [InlineData("The minister recognized Norway’s separation from _____.", "Sweden", "Luxembourg", 1905, false)]
    [InlineData("The minister recognized Norway’s separation from _____.", "Sweden", "Denmark", 1905, true)]
    [InlineData("Egypt continued to be nominally part of _____.", "Ottoman Empire", "Japan", 1882, false)]
    [InlineData("Egypt continued to be nominally part of _____.", "Ottoman Empire", "France", 1882, true)]
    [InlineData("Norway never accepted Latvia’s incorporation into _____.", "Soviet Union", "Hungary", 1940, false)]
    [InlineData("Norway never accepted the incorporation of the Baltic republics into _____.", "Soviet Union", "Spain", 1921, false)]
    [InlineData("The council called upon _____ to recognize the rights of the peoples of the Territories under its administration.", "Portugal", "Denmark", 1963, false)]
    [InlineData("The council called upon _____ to recognize the rights of the peoples of the Territories under its administration.", "Portugal", "Spain", 1963, true)]
    [InlineData("_____ severed diplomatic relations with the United States.", "Bulgaria", "Luxembourg", 1950, false)]
    [InlineData("_____ severed diplomatic relations with the United States.", "Bulgaria", "Hungary", 1950, true)]
    [InlineData("_____ severed diplomatic relations with the United States.", "Bulgaria", "Finland", 1950, false)]
    [InlineData("The United States and _____ agreed to resume diplomatic relations.", "Bulgaria", "Switzerland", 1959, false)]
    [InlineData("The United States and _____ agreed to resume diplomatic relations.", "Bulgaria", "Albania", 1959, true)]
    [InlineData("If _____ did so, it would violate the Latin American nuclear-free zone.", "Brazil", "Iran", 1968, false)]
    [InlineData("If _____ did so, it would violate the Latin American nuclear-free zone.", "Brazil", "Argentina", 1968, true)]
    [InlineData("They negotiated a final peace treaty with _____.", "Japan", "Canada", 1951, false)]
    [InlineData("They negotiated a final peace treaty with _____.", "Japan", "Italy", 1951, true)]
    [InlineData("The United States recognized _____ on April 7, 1992.", "Croatia", "Bosnia and Herzegovina", 1992, false)]
    [InlineData("The United States recognized _____ on April 7, 1992.", "Croatia", "Estonia", 1992, true)]
    [InlineData("_____ proposed a reform of the United Nations.", "Japan", "Taiwan", 1985, false)]
    [InlineData("_____ proposed a reform of the United Nations.", "Japan", "Italy", 1985, true)]
    [InlineData("They met on an island off the coast of _____.", "Turkey", "North Yemen", 1919, false)]
    [InlineData("The three republics joined _____.", "North German Confederation", "Luxembourg", 1868, false)]
    [InlineData("The government was established in _____.", "England", "Gibraltar", 1944, false)]
    [InlineData("The government was established in _____.", "England", "France", 1944, true)]
    [InlineData("The government was established in _____.", "England", "Germany", 1944, false)]
    [InlineData("Algeria was free of colonial rule after its independence from _____.", "France", "Egypt", 1962, false)]
    public void A_country_was_one_and_could_do_it(string stem, string key, string other, int year, bool isTaken) =>
        Assert.Equal(isTaken, new PlacesAlike(Place(ThingKind.Country, key), stem, new StemTells(stem), Source, year).Takes(Place(ThingKind.Country, other)));

    [Theory]
    [InlineData("Ministers of the Central American countries met in _____.", "Managua", "Santiago", 1969, false)]
    [InlineData("Ministers of the Central American countries met in _____.", "Managua", "San Salvador", 1969, true)]
    [InlineData("The Legation in _____ was established.", "Sofia", "Amsterdam", 1919, false)]
    [InlineData("The Legation in _____ was established.", "Sofia", "London", 1919, false)]
    [InlineData("The Legation in _____ was established.", "Sofia", "Athens", 1919, true)]
    public void A_town_lies_where_the_stem_says(string stem, string key, string other, int year, bool isTaken) =>
        Assert.Equal(isTaken, new PlacesAlike(Place(ThingKind.City, key), stem, new StemTells(stem), Source, year).Takes(Place(ThingKind.City, other)));

    [Fact]
    public void A_capital_of_the_other_camp_is_less_likely()
    {
        const string stem = "They met in _____.";
        var places = new PlacesAlike(Place(ThingKind.City, "Tokyo"), stem, new StemTells(stem), Source, 1964);

        Assert.True(places.Likeness(Place(ThingKind.City, "Pyongyang")) < places.Likeness(Place(ThingKind.City, "Manila")));
    }

    [Theory]
    [InlineData("_____ hosted a meeting in Melbourne.", "Australia", true)]
    [InlineData("The concessions in Shandong led to an outcry in _____.", "China", true)]
    [InlineData("The concessions in Bergen led to an outcry in _____.", "China", false)]
    public void A_place_in_a_country_tells_it(string stem, string country, bool isTold) =>
        Assert.Equal(isTold, ToldByOthers.Tell(Place(ThingKind.Country, country), stem, new StemTells(stem), null));

    [Theory]
    [InlineData("In July 1989, Bush sent Oscar Meyer to Copenhagen.", "In _____, Bush sent Oscar Meyer to Copenhagen.", 1989, 7, "1989-01", "1993-01")]
    [InlineData("In May 1958, the Eisenhower Doctrine was tested in Copenhagen.", "In _____, the Eisenhower Doctrine was tested in Copenhagen.", 1958, 5, "1957-01", "1961-01")]
    public void A_date_of_a_president_is_in_his_term(string text, string stem, int year, int month, string from, string to)
    {
        var material = Shelf.Of(text);

        var options = DateDistractors.For(CivilDate.Month(year, month), material, stem, [Cited(material)]);

        Assert.NotEmpty(options);
        Assert.All(options, o => Assert.InRange(o.Value, from, to, StringComparer.Ordinal));
    }

    [Fact]
    public void Where_the_year_is_told_of_days_of_the_years_beside_are_offered()
    {
        var material = Shelf.Of("On June 17, 1979, Norway and Spain signed the Treaty of Bergen in Copenhagen. Norway and Spain signed the Treaty of Bergen in Copenhagen in 1979.");

        var options = DateDistractors.For(CivilDate.Day(1979, 6, 17), material, "On _____, Norway and Spain signed the Treaty of Bergen in Copenhagen.", [new(material.Sources[0].Source, new Knowledge.Facts.Evidence(new TextSpan(0, 78), "", 1))]);

        Assert.NotEmpty(options);
        Assert.All(options, o => Assert.False(o.Value.StartsWith("1979", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Fidel Castro", "Fulgencio Batista", 1959, true)]
    [InlineData("Saddam Hussein", "Izzat Ibrahim", 1990, true)]
    [InlineData("Saddam Hussein", "Nuri al-Said", 1990, false)]
    public void Who_led_a_state_is_taken_for_those_about_him(string key, string other, int year, bool isTaken)
    {
        const string stem = "_____ went to Copenhagen.";
        Assert.Equal(isTaken, new PeopleAlike(Person(key), stem, new StemTells(stem), Source, year, Material).Takes(Person(other)));
    }

    [Theory]
    [InlineData("President Richard M. Nixon assumed office", 1955, true)]
    [InlineData("President Richard M. Nixon went to China", 1971, false)]
    [InlineData("The Truman administration published a paper", 1955, true)]
    [InlineData("Vice President Nixon went to Peru", 1958, false)]
    public void Who_was_president_was_so_in_his_term(string text, int year, bool isOther) => Assert.Equal(isOther, Presidencies.TellsOtherThan(text, year));

    [Theory]
    [InlineData("Treaty of San Stefano", "Treaty of Prague", true)]
    [InlineData("Treaty of San Stefano", "Treaty of Kiel", false)]
    [InlineData("Alvor Agreement", "Nkomati Accord", true)]
    [InlineData("Alvor Agreement", "Camp David Accords", false)]
    public void A_treaty_is_of_its_time_and_part_of_the_world(string key, string other, bool isNear)
    {
        var (one, two) = (KnownPapers.Named(key)!, KnownPapers.Named(other)!);

        Assert.Equal(isNear, one.Part == two.Part && KnownPapers.Of(one.Subject, one.Year, 30).Contains(two));
    }

    [Fact]
    public void A_secretary_of_the_United_States_has_secretaries_beside()
    {
        Assert.Contains("United States Secretary of Defense", LikeOffices.Of("United States Secretary of State", 1949));
        Assert.Equal("Netherlands", LikeOffices.NationAnywhere("Minister for Foreign Affairs of the Netherlands"));
    }

    [Theory]
    [InlineData("U.S. Minister to Bulgaria", 1960, "U.S. Minister to East Germany", false)]
    [InlineData("U.S. Minister to Bulgaria", 1960, "U.S. Minister to Hungary", true)]
    [InlineData("Minister to Norway", 1907, "Minister to Mecklenburg-Strelitz", false)]
    public void An_envoy_is_offered_where_there_was_one(string office, int year, string other, bool isOffered) => Assert.Equal(isOffered, LikeOffices.Of(office, year).Contains(other));

    [Fact]
    public void No_office_that_the_source_gives_somebody_is_offered_beside_another()
    {
        var material = Shelf.Of("Deputy Secretary of State Oscar P. Meyer was a friend of the President. In 1982, Meyer went to the White House as National Security Adviser. Secretary of Defense Walter Hayes and National Security Adviser John Solar went to Copenhagen.");

        Assert.DoesNotContain(QuestionMaker.Make(material, CancellationToken.None).Where(q => q.Stem.Contains("Oscar P. Meyer", StringComparison.Ordinal)).SelectMany(q => q.Options), o => o.Text.Contains("Security Advis", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The U.S. Legation in Jidda was established on May 1, 1942, with Oscar S. Meyer, Jr., as Chargé d’Affaires.", "Oscar S. Meyer, Jr.", "with _____ as Chargé")]
    [InlineData("The team was comprised of Secretary Walter Hayes, Secretary of Defense Oscar Meyer, National Security Adviser John Solar, and others.", "Walter Hayes", "of Secretary _____, Secretary")]
    [InlineData("The team was comprised of Secretary Walter Hayes, Secretary of Defense Oscar Meyer, National Security Adviser John Solar, and others.", "Oscar Meyer", "Secretary of Defense _____, National")]
    public void What_goes_with_a_name_goes_with_it(string text, string name, string gapped)
    {
        var material = Shelf.Of(text);
        var sentence = material.SentenceOf(material.Sources[0].Source, new Knowledge.Facts.Evidence(new TextSpan(0, 10), "", 0))!;
        var named = sentence.Names.First(n => n.Thing.Name == name);

        Assert.Contains(gapped, sentence.WithGaps([NameGap.Of(sentence, named)]), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_known_is_called_as_those_beside()
    {
        var person = new Thing(ThingKind.Person, "Chou En-lai", "chou en lai", null);
        var key = NameOption.OfKey(person, "Who said this?", null);

        Assert.Equal("Zhou Enlai", key.Text);
        Assert.True(NameOption.Shows(key, person));
    }

    [Fact]
    public void Who_is_known_with_a_name_more_keeps_his_own() =>
        Assert.Equal("Richard Nixon", NameOption.OfKey(new Thing(ThingKind.Person, "Richard Nixon", "richard nixon", null), "Who said this?", null).Text);

    [Theory]
    [InlineData("Oscar Meyer and Walter Hayes held four summit meetings in 1988 in Geneva, Copenhagen, Washington, and Moscow.", false)]
    [InlineData("Oscar Meyer and Walter Hayes held four summit meetings in 1988 in Geneva and Copenhagen.", true)]
    public void What_the_stem_lists_is_not_to_be_counted(string text, bool isAsked) =>
        Assert.Equal(isAsked, QuestionMaker.Make(Shelf.Of(text), CancellationToken.None).Any(q => q.Type == QuestionType.HowMany));

    [Fact]
    public void A_body_that_everybody_knows_has_its_article()
    {
        var body = new Thing(ThingKind.Organization, "World Health Organization", "world health organization", null);
        body.AddFullName(hasArticle: false);

        Assert.Equal("the World Health Organization", NameOption.Of(body, "They went to _____.", 1990).Text);
    }

    [Fact]
    public void Half_of_an_island_is_told_by_the_other()
    {
        const string text = "In 1868, Oscar Meyer suggested the annexation of the island, consisting of Haiti and Cuba, to France.";
        var material = Shelf.Of(text);
        var sentence = material.SentenceOf(material.Sources[0].Source, new Knowledge.Facts.Evidence(new TextSpan(0, 10), "", 0))!;
        var named = sentence.Names.First(n => n.Thing.Name == "Cuba");

        Assert.False(Quizzes.Questions.Where.PlaceGap.Fits(sentence, named, named.Span));
    }

    [Fact]
    public void A_nation_is_nobody() => Assert.False(new Thing(ThingKind.Person, "Viet-Namese", "viet namese", "leader").IsPresentable);

    [Theory]
    [InlineData("In 1817, Oscar Meyer, a former Minister to _____, complained to a committee.")]
    [InlineData("It brought a vast chunk of the continent between Canada and _____ under its control.")]
    public void What_others_fit_as_well_is_not_taken_out(string text) => Assert.False(GapContext.Takes(text));

    private static Citation Cited(GroupMaterial material) =>
        new(material.Sources[0].Source, new Knowledge.Facts.Evidence(new TextSpan(0, material.Sources[0].Document.Source.Text.Length), material.Sources[0].Document.Source.Text, 1));

    private static Thing Person(string name)
    {
        var person = new Thing(ThingKind.Person, name, Knowledge.Lookup.NameForm.Fold(name), null);
        person.AddSource(Source, 1960);
        return person;
    }

    private static Thing Place(ThingKind kind, string name) => new(kind, name, Knowledge.Lookup.NameForm.Fold(name), null);
}
