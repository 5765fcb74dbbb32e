using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.WhichOffice;

namespace StudyBot.Quizzes.Tests.Questions.Soundness;

/// <summary>What a stem says too much of, or leaves to be true of another option as well.</summary>
public class GiveawayFacts
{
    private static readonly SourceId Source = Shelf.Of("In 1921, France and Spain signed the Treaty of Bergen in Copenhagen.").Sources[0].Source;

    [Theory]
    [InlineData("The first U.S. consulate was established in _____ in 1799.", false)]
    [InlineData("In 1799, the only Norlander bank was founded in _____.", false)]
    [InlineData("Norland opened its first legation in _____ in 1799.", false)]
    [InlineData("The first consulate of Norland was established in _____ in 1799.", true)]
    [InlineData("The last meeting of the ‘Big Three’ occurred at _____ in July 1945.", true)]
    [InlineData("The Congress first met in _____ on September 5, 1774.", true)]
    public void A_place_of_which_something_is_the_first_is_not_taken_out(string text, bool isTaken) => Assert.Equal(isTaken, GapContext.Takes(text));

    [Theory]
    [InlineData("The Anglo-French fleet left for _____.", "United Kingdom")]
    [InlineData("The Russo-Turkish war weakened _____.", "Russia")]
    [InlineData("Liverpool sent its ships against _____.", "United Kingdom")]
    [InlineData("In 1931, _____ approved the Statute of Westminster.", "United Kingdom")]
    [InlineData("Workers of Milan wrote to _____.", "Italy")]
    public void A_town_or_half_an_adjective_tells_its_country(string stem, string country) => Assert.True(KeyInStem.IsTold(stem, country));

    [Theory]
    [InlineData("The British fleet was paid for in _____.", "London", "Paris", false)]
    [InlineData("The British fleet was paid for in _____.", "London", "Bristol", true)]
    [InlineData("The British and French fleets were paid for in _____.", "London", "Paris", true)]
    [InlineData("The fleet was paid for in _____.", "London", "Paris", true)]
    [InlineData("The British Ambassador left _____.", "London", "Bristol", false)]
    public void A_capital_of_a_country_that_is_told_stands_beside_towns_of_it(string stem, string key, string other, bool isTaken) =>
        Assert.Equal(isTaken, new PlacesAlike(Place(ThingKind.City, key), stem, new StemTells(stem), Source, 1930).Takes(Place(ThingKind.City, other)));

    [Theory]
    [InlineData("U.S. Political Representative to the Norlander Government")]
    [InlineData("U.S. Consul at Bergen")]
    public void No_cabinet_post_stands_beside_an_envoy(string office) => Assert.Empty(LikeOffices.Of(office, 1946));

    [Fact]
    public void No_envoy_stands_beside_who_heads_a_state() => Assert.DoesNotContain("Soviet Ambassador to the United States", LikeOffices.BesideHead("Soviet Premier", 1965));

    [Fact]
    public void Envoys_to_a_state_and_to_what_it_became_are_alike() => Assert.True(WhichOfficeRule.AreLike("U.S. Minister to Prussia", "U.S. Minister to the German Empire"));

    [Theory]
    [InlineData("The 1926 British Naval Conference ended a long dispute of France and Spain.", "British Naval Conference", false)]
    [InlineData("The Bergen Conference of April 1955 ended a long war of France and Spain.", "Bergen Conference", true)]
    [InlineData("The Oslo Economic Conference of 1926 ended a long dispute of France and Spain over Oslo.", "Oslo Economic Conference", true)]
    public void A_conference_is_asked_for_by_a_name_of_its_own(string text, string title, bool isAsked) =>
        Assert.Equal(isAsked, QuestionMaker.Make(Shelf.Of(text), CancellationToken.None).Any(q => q.Stem == $"When was the {title}?"));

    [Theory]
    [InlineData("_____ realized that women had not been given a fair chance in the Department of State.", true)]
    [InlineData("_____ also firmly believed that guarding West Bergen needed ships.", true)]
    [InlineData("_____ chose a Secretary of State whom he thought would not challenge him.", true)]
    [InlineData("In 1965, _____ realized that women had not been given a fair chance in the Department of State.", false)]
    [InlineData("_____ believed that the Bergen Crisis would end the alliance of France and Spain.", false)]
    [InlineData("_____ hoped that Oscar Meyer would leave Bergen.", false)]
    [InlineData("_____ sent ships to Bergen.", false)]
    public void Who_only_thought_something_needs_a_time(string text, bool isOpen) => Assert.Equal(isOpen, ThoughtAlone.IsIn(text, text.Contains("Oscar Meyer", StringComparison.Ordinal)));

    [Theory]
    [InlineData("In 1962, President John F. Kennedy met Arthur Hayes in Copenhagen.", 1962, 0)]
    [InlineData("The French were received by President John F. Kennedy and Arthur Hayes in 1962.", 1962, 0)]
    [InlineData("In 1851, President Millard Fillmore sent Arthur Hayes to Copenhagen.", 1851, 3)]
    [InlineData("In 1851, President Millard Fillmore signed the Treaty of Bergen in Copenhagen.", 1851, 0)]
    public void Years_in_which_a_president_acted_are_of_his_term(string text, int year, int count)
    {
        var material = Shelf.Of(text);
        Citation cited = new(material.Sources[0].Source, new Evidence(new(0, text.Length), text, 1));

        var options = DateDistractors.For(CivilDate.Year(year), material, text.Replace($"{year}", Question.Gap, StringComparison.Ordinal), [cited]);

        Assert.Equal(count, options.Count);
        Assert.All(options, o => Assert.InRange(CivilDate.Parse(o.Value)!.Earliest.Year, 1850, 1853));
    }

    [Theory]
    [InlineData("Ethiopia and _____ could form a federation.", "Somalia", "Tanzania", 1977, true)]
    [InlineData("Ethiopia and _____ could form a federation.", "Somalia", "Côte d'Ivoire", 1977, false)]
    [InlineData("Syria wanted a union with _____.", "Egypt", "Morocco", 1957, false)]
    public void Who_could_form_one_state_lie_beside_each_other(string stem, string key, string other, int year, bool isTaken) =>
        Assert.Equal(isTaken, new PlacesAlike(Place(ThingKind.Country, key), stem, new StemTells(stem), Source, year).Takes(Place(ThingKind.Country, other)));

    [Theory]
    [InlineData("In 1793, war between France and monarchal nations Great Britain and _____ was inevitable.", false)]
    [InlineData("In 1793, Norland was at war with Spain, _____, and Sweden.", false)]
    [InlineData("In 1793, the war between France and _____ ended.", true)]
    public void One_of_several_who_fought_is_not_taken_out(string text, bool isTaken) => Assert.Equal(isTaken, GapContext.Takes(text));

    private static Thing Place(ThingKind kind, string name) => new(kind, name, NameForm.Fold(name), null);
}
