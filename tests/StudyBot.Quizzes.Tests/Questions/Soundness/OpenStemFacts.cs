using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.WhichOffice;
using StudyBot.Quizzes.Questions.WhoSaidIt;

namespace StudyBot.Quizzes.Tests.Questions.Soundness;

/// <summary>What sentences leave to those before them, found by reading questions of many documents.</summary>
public class OpenStemFacts
{
    [Theory]
    [InlineData("After years of delay, a meeting of France and Spain in Copenhagen in _____ arrived at the basis for a settlement.")]
    [InlineData("The rivalry of France and Spain poisoned any hopes for a compromise in _____.")]
    [InlineData("John Hayes of France concluded the agreement in Copenhagen on June 6, 1906, and it was in force on _____.")]
    [InlineData("President John Hayes submitted the treaty for ratification by France on _____.")]
    [InlineData("In _____, the King of Spain acquiesced to careful diplomacy and withdrew the French troops.")]
    [InlineData("In _____ Spain disputed the French delineation, claiming the borders of its independence from France.")]
    [InlineData("In _____, Spain said that France would treat the closure of the Straits as an act of war.")]
    [InlineData("John Hayes led the party of France, which viewed the Revolution with skepticism in _____.")]
    [InlineData("The _____ revolution was only the first step in a process that France and Spain began.")]
    [InlineData("On _____, the House of Deputies of Spain revoked section VI, which forbade the arming of ships, by a wide margin.")]
    [InlineData("In _____, John Hayes of Spain complained of excessive responsibilities shortly after assuming his duties.")]
    [InlineData("At the President’s urging, France established an agency for Spain in _____ in Copenhagen.")]
    [InlineData("Hayes’s penchant for secrecy and rivalry with France and _____ were other contributing factors.")]
    [InlineData("Both France and _____ did, and Spain tended to bypass the slower council of Copenhagen.")]
    [InlineData("France led the alliance of Copenhagen; _____ himself was a nationalist with some new ideas.")]
    [InlineData("In _____ Spain protested and appealed to France for assistance against Copenhagen.")]
    [InlineData("In _____, the minister John Hayes of France immediately began a major change of the ministry of Spain.")]
    [InlineData("France reciprocated in _____ by appointing a consul general in Copenhagen to Spain.")]
    [InlineData("Ambassador John Hayes remained Ambassador to Spain and was resident at _____ for France.")]
    [InlineData("In _____ internal events in Spain threatened the idea of the French government.")]
    [InlineData("Two new divisions were created in _____—a Division of French and a Division of Spanish Affairs.")]
    [InlineData("In _____ an order of France authorized a staff that included a clerk of Spain and others.")]
    [InlineData("France sent John Hayes to _____ to demand a ceasefire from Spain and Copenhagen.")]
    [InlineData("John Hayes went to France, while _____’s friend John Norman replaced Oscar Meyer in Spain.")]
    [InlineData("The King of France had appointed John Hayes as Minister to Spain on _____.")]
    [InlineData("The delegates built upon the Five Principles of France, worked out with Spain in _____.")]
    [InlineData("France even went to war with Spain over the port of Copenhagen in _____.")]
    [InlineData("John Hayes of France met with the Spaniard Oscar Meyer on _____.")]
    [InlineData("Both treaties of France and Spain were concluded in _____ and kept the peace.")]
    [InlineData("John Hayes of France and his wife Carolyn arrived in Copenhagen in _____.")]
    [InlineData("Thirteenth, the Liberal Party of France and Spain was registered in _____.")]
    [InlineData("France sent Spain an ulti\u00ACmatum over Copenhagen in _____.")]
    [InlineData("The post at Copenhagen closed in _____, became an agency of France in 1917, and closed again for Spain.")]
    [InlineData("France hosted a regional ministerial meeting for Spain in Copenhagen in _____ and held a seminar in Copenhagen.")]
    [InlineData("In _____, Spain received 136 technicians, and France sent fellows to Copenhagen.")]
    [InlineData("France and _____ remained interested in working toward resolving the Spanish situation.")]
    [InlineData("John Hayes brought a message from France suggesting that _____ wanted to improve relations.")]
    [InlineData("_____ had maintained a claim to the islands dating to its independence from Spain and France in 1816.")]
    [InlineData("_____ has called upon the Council to assume its responsibility for the mediation of France and Spain.")]
    [InlineData("The embassy of France in Copenhagen opened on _____, when Norwegian agreed to the elevation of its rank.")]
    [InlineData("Following Copenhagen, French and Spanish envoys met for talks in Spain in _____.")]
    [InlineData("On _____, President John Hayes of France issued proclamation 6726.")]
    [InlineData("The union of France submitted its application on April 24, 1992 and was recognized by Spain on _____.")]
    [InlineData("John Hayes presented the Project’s six-phase schedule to the King of Spain in Copenhagen on _____.")]
    [InlineData("Most officials of France believed that it had no interest in Spain in _____.")]
    [InlineData("John Hayes of France presented his recall in Copenhagen to nobody in Spain on _____.")]
    [InlineData("France fully supports the just struggle of Spain, _____ and Norway for peace.")]
    [InlineData("France still expected a response from _____ and the envoys of Spain in Copenhagen.")]
    [InlineData("John Hayes of France had requested the approval of Spain for more money for _____.")]
    [InlineData("_____ and the ministry of France had often suffered similar treatment under Spain.")]
    [InlineData("The struggle of France and Spain further intensified when John Hayes came to power in _____.")]
    [InlineData("_____ of France served as Secretary for the remainder of the reign, and went to Spain.")]
    [InlineData("John Hayes of France continued the commitment of his country to _____ and Spain.")]
    [InlineData("In _____, France perpetrated two further acts of aggression against Spain and Copenhagen.")]
    [InlineData("In _____, France sent AmbassadorHayes to Spain as its envoy in Copenhagen.")]
    public void What_is_of_something_before_does_not_stand(string stem) => Assert.False(Holds(stem));

    [Theory]
    [InlineData("In _____, France and Spain reached a settlement of the claims of Copenhagen.")]
    [InlineData("In _____, France signed the treaty of friendship with Spain in Copenhagen.")]
    [InlineData("In _____, the French government recognized Spain and sent a consul to Copenhagen.")]
    [InlineData("In _____, troops of Spain put down the Revolution of Copenhagen for the King of France.")]
    [InlineData("When Spain left in _____, France immediately began a long siege of the port of Copenhagen.")]
    [InlineData("When Spain left in _____, France had promised Copenhagen that its port would be free.")]
    [InlineData("In _____, France protested the arrest of the consul of Spain in Copenhagen.")]
    [InlineData("The French Legation in Copenhagen was established on _____, with John Hayes, Jr., as Chargé d’Affaires to Spain.")]
    [InlineData("In 1816, France maintained a claim to the islands of Spain, and the islands traded with _____.")]
    [InlineData("In 1816, France held that the islands were its own and that a border lay between the islands of Copenhagen and _____.")]
    [InlineData("In _____, France hosted a ministerial meeting on the fisheries of Spain in Copenhagen.")]
    [InlineData("In _____, France condemned an act of aggression against Spain and Copenhagen.")]
    [InlineData("France signed the Treaty of Bergen with Spain on _____ and thereby ended the war of Copenhagen.")]
    [InlineData("Copenhagen, which later became the capital of France, was bought from Spain in _____.")]
    [InlineData("The port of Copenhagen was closed in _____ following a series of strikes against France.")]
    [InlineData("In _____, when France left Copenhagen, then Spanish President John Hayes claimed Copenhagen.")]
    [InlineData("In _____, France and Spain stated that “justice shall be done to all men of Copenhagen.”")]
    [InlineData("In _____, John Hayes of France was reminded of the weapons they were developing in Spain and Copenhagen.")]
    [InlineData("On _____, France launched the earth’s first artificial satellite from a port of Spain.")]
    [InlineData("John Hayes left Spain in _____, in the last days before France’s surrender to Copenhagen.")]
    [InlineData("On _____, John Hayes delivered a letter of the King of France to Spain in Copenhagen.")]
    [InlineData("The treaty of France and Spain was signed on _____, when Norwegian envoys agreed to its terms in Copenhagen.")]
    public void What_says_of_what_stands(string stem) => Assert.True(Holds(stem));

    [Theory]
    [InlineData("Hayes was accredited by the Prince of Monaco on _____ in the palace of his country.")]
    [InlineData("Hayes was reaccredited when France became a kingdom, presenting his new credentials on _____.")]
    [InlineData("Prince Hayes was officially recognized on _____, when he presented his credentials to Secretary of State John Norman.")]
    [InlineData("Ambassador John Hayes, who had been appointed _____, presented his credentials August 4, 1945.")]
    [InlineData("On _____, John Hayes presented his credentials as Envoy Extraordinary to the Government of the United States.")]
    [InlineData("French Minister John Hayes presented his new credentials as France’s Ambassador on _____ at last.")]
    [InlineData("John Hayes, a native of Spain but a resident of Norway, was appointed to Copenhagen on _____.")]
    [InlineData("Diplomatic relations were established on October 4, 1966, when the American Embassy at _____ was established with John Hayes as Chargé d’Affaires.")]
    public void An_envoy_needs_two_countries_and_an_office(string stem) => Assert.False(Holds(stem));

    [Theory]
    [InlineData("On _____, John Hayes presented his credentials as the first U.S. Minister to France in Paris.")]
    [InlineData("French Minister John Hayes presented his credentials to President Oscar Norman in Washington on _____.")]
    [InlineData("Diplomatic relations and the American Legation in Copenhagen were established on _____, when John Hayes presented his credentials as Chargé d’Affaires.")]
    public void With_both_it_stands(string stem) => Assert.True(Holds(stem));

    [Theory]
    [InlineData("France opened its embassy in Copenhagen on _____ under with John Hayes as its envoy.")]
    [InlineData("The American Embassy in Embassy Copenhagen was established _____, with John Hayes of France.")]
    [InlineData("The United States Diplomatic relations and the Embassy in Copenhagen were established on _____, with France.")]
    [InlineData("France had become independence from the federation of Spain in _____.")]
    [InlineData("The National Police of Spain on _____, forced the resignation of President John Hayes of France.")]
    [InlineData("The first French Consulate to open in Copenhagen was on May 29, 1794, which closed in _____.")]
    [InlineData("The first French consulate in the present territory of Spain established in the port city of Copenhagen in _____.")]
    [InlineData("In an attempt to please Spain, _____, appointed the politician John Hayes as Minister of France in 1853.")]
    [InlineData("A French Interests Sections was established in the Embassy of Spain at Copenhagen on _____.")]
    public void A_slip_of_the_document_is_not_passed_on(string stem) => Assert.False(Holds(stem));

    [Fact]
    public void What_is_left_open_has_a_name() =>
        Assert.Equal("immediately: after what?", OpenEnds.FirstOf("In _____, France immediately began a siege of Copenhagen."));

    private static bool Holds(string stem) => StandsAlone.Holds(stem, ["France", "Spain", "Copenhagen", "John Hayes"], ["John Hayes", "Hayes"]) && FiniteVerb.Stands(stem);

    [Theory]
    [InlineData("its infinite resources render it master of the situation", true)]
    [InlineData("their union with the motherland will be lasting", true)]
    [InlineData("the resources of Norland render it master of the situation", false)]
    public void Words_that_begin_with_whose_they_are_do_not_stand(string words, bool isVague) => Assert.Equal(isVague, WhoSaidItRule.Vague(words));

    [Theory]
    [InlineData("Oscar Meyer was appointed Minister to Norland but died before he could be sworn in.", false)]
    [InlineData("Oscar Meyer was appointed Minister to Norland but declined the appointment.", false)]
    [InlineData("Oscar Meyer was nominated as Minister to Norland but was not confirmed.", false)]
    [InlineData("Oscar Meyer, Minister to Norland, died before the war.", true)]
    public void Who_was_only_named_for_an_office_did_not_hold_it(string sentence, bool wasHeld) => Assert.Equal(wasHeld, WhichOfficeRule.WasHeld(sentence));
}
