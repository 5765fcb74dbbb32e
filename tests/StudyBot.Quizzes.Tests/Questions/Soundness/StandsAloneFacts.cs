using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Tests.Questions.Soundness;

public class StandsAloneFacts
{
    [Theory]
    [InlineData("In _____, France and Spain signed the Treaty of Bergen in Copenhagen.")]
    [InlineData("France signed a treaty with Spain in _____ and broke the treaty in 1925.")]
    [InlineData("In 1921, France kept its promise to _____ in the negotiations with Spain.")]
    [InlineData("On _____, France demanded the withdrawal of all troops from Spain.")]
    public void A_whole_sentence_does(string stem) => Assert.True(Holds(stem));

    [Theory]
    [InlineData("He signed the Treaty of Bergen with Spain in _____.")]
    [InlineData("In _____, they signed the Treaty of Bergen with Spain.")]
    [InlineData("France signed this agreement with Spain in _____ at last.")]
    [InlineData("France signed the agreement in _____, and Spain followed soon.")]
    [InlineData("Later that year France signed a treaty with _____.")]
    [InlineData("The two countries signed a treaty with Spain in _____.")]
    [InlineData("But France signed a treaty with Spain in _____.")]
    [InlineData("The President met delegates of Spain in _____ once more.")]
    [InlineData("We signed a treaty with Spain in _____ at Bergen.")]
    [InlineData("France knows that we've signed a treaty with Spain in _____.")]
    [InlineData("France will sign a treaty of friendship with Spain in _____.")]
    [InlineData("In 1921, France was not willing to take a stronger stand given the need of _____ for help.")]
    [InlineData("In the spring of 1978, _____ of France decided to proceed with normalization.")]
    [InlineData("France clashed again with _____ during the negotiations of Spain in 1919.")]
    [InlineData("France opposed a Soviet peace plan tabled that September in _____ by Spain.")]
    [InlineData("At the time, France and Spain claimed to be the successor states of _____.")]
    [InlineData("France selected Spain’s governor _____, who had been serving as minister to Copenhagen.")]
    [InlineData("A Commercial Agency was opened in Copenhagen in _____ for merchants of Spain.")]
    [InlineData("Diplomatic relations were established when _____ presented his credentials as Envoy Extraordinary and Minister Plenipotentiary.")]
    [InlineData("The U.S. Embassy closed on August 30, 1996, and relations were conducted through _____ and Spain.")]
    [InlineData("Signed in Copenhagen in _____, it created the alliance of France and Spain.")]
    [InlineData("The date of recognition may have been as early as _____, when France wrote to Spain.")]
    [InlineData("Although France was sympathetic, the President of Spain went to _____ in 1921.")]
    [InlineData("In response to that intensifying crisis, France hosted two conferences with Spain in _____.")]
    [InlineData("As I underscored in Copenhagen, France signed a treaty of peace with _____.")]
    [InlineData("The University received $_____ million from France and Spain in September 2015.")]
    [InlineData("France settled in Spain and Copenhagen.[citation needed] A group of others arrived in _____.")]
    [InlineData("France declared “an end of all wars in _____ with Spain.")]
    [InlineData("In response, France sent two regiments of its troops to _____ in 1921.")]
    [InlineData("Most neighbours of France and Spain recognized de facto independence on _____.")]
    [InlineData("On _____, France opened an Office of the French Representative.")]
    [InlineData("A consulate was opened in _____ and closed when France and Spain went to war.")]
    [InlineData("Relations remained mostly informal until France left Spain in _____.")]
    [InlineData("In 1921, France insisted that the military operation would go on in _____.")]
    [InlineData("_____ called for the restoration of democracy, and worked with France and Spain.")]
    [InlineData("On June 7, 1828, and Additional Article was signed by France and _____.")]
    [InlineData("The French Embassy at Copenhagen established on November 1, 1971, with _____ as Chargé of Spain.")]
    [InlineData("John Hayes became the Acting Vice Consul in Charge on _____ for France and Spain.")]
    [InlineData("French Ambassador Extraordinary and Plenipotentiary John Hayes presented his credentials on _____, becoming the first resident ambassador.")]
    [InlineData("France left _____ on December 1, 1943.")]
    [InlineData("A Consular Agency was established December 8, 1864, which France and Spain closed _____.")]
    [InlineData("Bergen (Björgvin)-- Before independence: France and Spain sent _____ in 1823.")]
    [InlineData("France began to make payments on in its debts to Spain in _____.")]
    [InlineData("France accepted, and a treaty of separation from Spain was signed on _____.")]
    [InlineData("Though France proposed peace to Spain in _____, Copenhagen never became a member.")]
    [InlineData("Simultaneously, France implored Spain to send a delegate to _____.")]
    [InlineData("France and Spain met on September 20, 1994, to begin the process in _____.")]
    [InlineData("Spain refused to accept France’s demand, but sent a delegate to _____ in 1921.")]
    [InlineData("_____ presented his credentials on November 23, 2006, becoming the first ambassador in over ten years.")]
    [InlineData("In July 1974, General Perez of Spain replaced France’s delegate as the QCSF in _____.")]
    public void What_points_at_something_before_does_not(string stem) => Assert.False(Holds(stem));

    [Theory]
    [InlineData("Britain", "Great Britain")]
    [InlineData("Russia", "Soviet Union")]
    [InlineData("NATO", "North Atlantic Treaty Organization")]
    [InlineData("USSR", "Soviet Union")]
    public void Two_names_of_one_thing_are_the_same(string one, string other) => Assert.True(SameThing.MayBe(one, other));

    [Theory]
    [InlineData("France", "Spain")]
    [InlineData("North Korea", "South Vietnam")]
    public void Two_things_are_not(string one, string other) => Assert.False(SameThing.MayBe(one, other));

    [Theory]
    [InlineData("The Japanese minister spoke.", "Japan", true)]
    [InlineData("Soviet-Yugoslav relations were bad.", "Soviet Union", true)]
    [InlineData("Its minister presented credentials in Washington.", "United States", true)]
    [InlineData("An envoy came to Tirana.", "Albania", true)]
    [InlineData("The Anglo-American-Iraqi Convention was signed.", "Iraq", true)]
    [InlineData("Leaders met in Moscow.", "Soviet Union", true)]
    [InlineData("France spoke.", "Japan", false)]
    [InlineData("The United States spoke to new leaders of the south.", "United Kingdom", false)]
    public void The_stem_tells_a_name_also_by_what_is_made_of_it(string stem, string name, bool isTold) => Assert.Equal(isTold, KeyInStem.IsTold(stem, name));

    private static bool Holds(string stem) => StandsAlone.Holds(stem, ["France", "Spain", "Copenhagen"], []) && FiniteVerb.Stands(stem);
}
