using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.WhichOffice;

namespace StudyBot.Quizzes.Tests.Questions.Soundness;

public class GapFacts
{
    [Theory]
    [InlineData("_____ administration advocated a wide array of initiatives.")]
    [InlineData("Spain refused to accept _____’s demand, but it played a role.")]
    [InlineData("France serves in ten missions, including those in _____ and Lebanon.")]
    [InlineData("In 1564, Ribault's _____ launched a second voyage.")]
    [InlineData("The Southeast Asian Treaty Organization (_____) included all of them.")]
    [InlineData("Denmark recognised _____ republics in 1921.")]
    [InlineData("The plan is based on _____ resolution 435.")]
    [InlineData("Nearly all of _____’ European allies believed it.")]
    [InlineData("The League had a Council and an _____.")]
    [InlineData("The republics of _____ declared a new federation in April 1992.")]
    [InlineData("The French, along with representatives from _____, met in Geneva.")]
    [InlineData("Spain relied on advisers such as Juan Perez, General Luis A. Diaz, _____ and others.")]
    [InlineData("France set up the Conference on Fisheries and Trade, or _____, in 1964.")]
    [InlineData("France sent the stubborn _____ as Minister to Spain in 1853.")]
    [InlineData("_____ was the first Spanish president to visit Copenhagen.")]
    [InlineData("Walter Hayes presented his credentials as _____ in 1942.")]
    [InlineData("In 1562, naval _____ led an expedition to Norland.")]
    [InlineData("When the United States announced its independence from _____ in 1776, Norland was free.")]
    [InlineData("France wanted the Western powers of Spain, _____ and Sweden to leave Bergen.")]
    [InlineData("In 1992, Spain, _____ and Sweden all seceded.")]
    [InlineData("Norland became a federation of six republics: Sudland, _____, and Westland.")]
    [InlineData("The invasion caught _____ and much of the world by surprise in 1968.")]
    [InlineData("The agreement was opposed by _____, who said so in Bergen.")]
    [InlineData("The United States recognized _____ in 1956.")]
    [InlineData("In 1854, _____ met with other ministers in Bergen.")]
    [InlineData("The partition of _____ in 1947 created Norland.")]
    [InlineData("In April 1994, _____ was elected as the first Norlander president.")]
    [InlineData("Spain and _____ and Other States signed it.")]
    public void A_name_that_leans_on_its_neighbours_is_not_taken_out(string text) => Assert.False(GapContext.Takes(text));

    [Theory]
    [InlineData("On June 7, 1776, _____ introduced a motion in Congress.")]
    [InlineData("Spain refused to accept _____’s demand for a seat.")]
    public void One_that_stands_by_itself_is(string text) => Assert.True(GapContext.Takes(text));

    [Theory]
    [InlineData(" fully endorses the proposal.", true)]
    [InlineData(" is committed to the side of peace.", true)]
    [InlineData(" gained its independence in 1949.", true)]
    [InlineData(" has always maintained that peace is needed.", true)]
    [InlineData(" was an independent and sovereign state in 1776.", true)]
    [InlineData(" was a small independent country within the empire.", true)]
    [InlineData(" established diplomatic relations with Czechia on January 1, 1993.", true)]
    [InlineData(" has maintained uninterrupted relations with Seychelles.", true)]
    [InlineData(" opened a Consulate General in Bergen in 1947.", true)]
    [InlineData(" closed its embassy in Bergen on October 2, 1990.", true)]
    [InlineData(" ceded Florida to Britain in 1763.", false)]
    public void What_others_stand_for_as_well_is_no_question(string after, bool isShared) => Assert.Equal(isShared, ManyHold.IsStance(after));

    [Theory]
    [InlineData("Ambassador-at-Large General", false)]
    [InlineData("Representative of General", false)]
    [InlineData("Pro-American President", false)]
    [InlineData("Deputy Secretary", false)]
    [InlineData("U.S. Representative", false)]
    [InlineData("Costa Rican Minister", false)]
    [InlineData("Consul General", false)]
    [InlineData("Second Secretary", false)]
    [InlineData("U.S. President", false)]
    [InlineData("Prime Minister", false)]
    [InlineData("Mayor of the district", false)]
    [InlineData("African-American Senator", false)]
    [InlineData("Assistant Secretary of State", true)]
    [InlineData("Attorney General", true)]
    [InlineData("Soviet General Secretary", true)]
    public void Half_an_office_is_none(string office, bool isOne) => Assert.Equal(isOne, WhichOfficeRule.IsOffice(office));

    [Theory]
    [InlineData("British Prime Minister", "French Prime Minister", false)]
    [InlineData("President of the Republic", "President of Panama", true)]
    [InlineData("U.S. Ambassador to Sweden", "U.S. Ambassador to Norway", false)]
    [InlineData("CIA Director", "Director of Central Intelligence", true)]
    public void The_offices_of_two_nations_are_two(string one, string other, bool areLike) => Assert.Equal(areLike, WhichOfficeRule.AreLike(one, other));

    [Theory]
    [InlineData("U.S. Government", "United States Government")]
    [InlineData("Bloemfonten", "Bloemfontein")]
    [InlineData("Quebec", "Canada")]
    [InlineData("White House", "Oval Office")]
    public void Spellings_and_parts_are_the_same_thing(string one, string other) => Assert.True(SameThing.MayBe(one, other));

    [Fact]
    public void A_speech_is_known_by_its_first_person()
    {
        Assert.True(FirstPerson.Speaks("I thank you, and we hope that our country will stand with us in peace."));
        Assert.False(FirstPerson.Speaks("In 1921, France and Spain signed the Treaty of Bergen in Copenhagen, which ended the war."));
    }

    [Theory]
    [InlineData("Soviet Union", 1914, false)]
    [InlineData("Soviet Union", 1950, true)]
    [InlineData("Kiribati", 1960, false)]
    [InlineData("Crimea", 1959, false)]
    [InlineData("Serbia", 1945, false)]
    [InlineData("Estonia", 1930, true)]
    [InlineData("Estonia", 1959, false)]
    [InlineData("Estonia", 1995, true)]
    [InlineData("Russia", 1959, false)]
    [InlineData("Iraq", 1918, false)]
    [InlineData("Sweden", 1783, true)]
    public void A_state_is_one_in_its_own_years_alone(string country, int year, bool wasOne) => Assert.Equal(wasOne, StateYears.WasOne(country, year));

    [Theory]
    [InlineData("Soviet Premier", "head")]
    [InlineData("Prime Minister", "head")]
    [InlineData("Minister for Foreign Affairs", "minister")]
    [InlineData("Consul General at Boston", "envoy")]
    [InlineData("U.S. Minister to Sweden", "envoy")]
    [InlineData("Attorney General", "minister")]
    [InlineData("Vice Consul", "envoy")]
    [InlineData("Soviet General Secretary", "head")]
    [InlineData("U.N. Secretary-General", "minister")]
    [InlineData("President of Norland University", null)]
    [InlineData("journalist", null)]
    public void An_office_has_a_rank(string role, string? rank) => Assert.Equal(rank, OfficeClass.Of(role));

    [Fact]
    public void Countries_lie_in_their_part_of_the_world()
    {
        Assert.Equal(Continent.Africa, Continents.Of("Ghana"));
        Assert.Null(Continents.Of("Atlantis"));
        Assert.True(Continents.IsPower("Soviet Union", 1950));
        Assert.False(Continents.IsPower("Japan", 1786));
        Assert.Equal(Continent.Europe, Continents.Told("missions in five European countries: Norway, _____ and Spain"));
        Assert.Null(Continents.Told("missions in five countries"));
    }
}
