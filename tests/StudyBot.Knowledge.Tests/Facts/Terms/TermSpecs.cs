using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts.Terms;

public sealed class TermSpecs
{
    [Theory]
    [InlineData("The envoy cited the Harbor Doctrine, which stated that no fleet may pass the strait.", "Harbor Doctrine", "stated that no fleet may pass the strait")]
    [InlineData("The Platt Amendment allowed the United States to intervene in the affairs of Cuba.", "Platt Amendment", "allowed the United States to intervene in the affairs of Cuba")]
    [InlineData("The Alien Land Act of 1913, for example, barred settlers from owning land for long.", "Alien Land Act of 1913", "barred settlers from owning land for long")]
    [InlineData("In the Root Agreement, Cuba agreed to open its ports to trade.", "Root Agreement", "Cuba agreed to open its ports to trade")]
    [InlineData("Under the terms of the Treaty of Nanjing, China ceded the island to Britain.", "Treaty of Nanjing", "China ceded the island to Britain")]
    [InlineData("In 1908 the two signed the Taft Agreement, in which Japan recognized the rule of law there.", "Taft Agreement", "Japan recognized the rule of law there")]
    [InlineData("The leaders issued a short statement of war aims known as the Atlantic Charter.", "Atlantic Charter", "a short statement of war aims")]
    [InlineData("Ministers drafted a document known as the Ostend Manifesto, which outlined the reasons for buying Cuba.", "Ostend Manifesto", "outlined the reasons for buying Cuba")]
    [InlineData("It was the rise of the “new diplomacy,” a term used to describe statecraft close to the people.", "new diplomacy", "a term used to describe statecraft close to the people")]
    [InlineData("They rejected the so-called “Rogers Plan,” which called for a return to the old lines.", "Rogers Plan", "called for a return to the old lines")]
    [InlineData("Congress passed the Currency Act that forbade the colonies from issuing paper money.", "Currency Act", "forbade the colonies from issuing paper money")]
    [InlineData("Henry Stimson issued the Stimson Doctrine, stating that no conquest would be recognized there.", "Stimson Doctrine", "stating that no conquest would be recognized there")]
    [InlineData("The Gadsden Purchase was an agreement between two states to sell a strip of land.", "Gadsden Purchase", "was an agreement between two states to sell a strip of land")]
    [InlineData("The Alliance Initiative was designed to prevent the spread of famine in the south.", "Alliance Initiative", "was designed to prevent the spread of famine in the south")]
    [InlineData("Kennan wrote of containment, the policy of holding the rival within its lines.", "containment", "the policy of holding the rival within its lines")]
    [InlineData("Irredentism refers to the claim on lands beyond the border.", "Irredentism", "the claim on lands beyond the border")]
    [InlineData("The Fair Trade Act of 1930 raised tariffs above the level of old.", "Fair Trade Act of 1930", "raised tariffs above the level of old")]
    [InlineData("Although the Treaty of Ghent ended the war between the two powers, tensions remained high.", "Treaty of Ghent", "ended the war between the two powers")]
    [InlineData("The Edict of Nantes, which granted the Huguenots religious, political and military rights, was revoked.", "Edict of Nantes", "granted the Huguenots religious, political and military rights")]
    [InlineData("The Open Harbor policy required each state to treat the ships of others alike.", "Open Harbor policy", "required each state to treat the ships of others alike")]
    [InlineData("Under the Lake Doctrine, a country could request aid from the other shore.", "Lake Doctrine", "a country could request aid from the other shore")]
    [InlineData("They signed the Border Accord, under which each state would keep its forts.", "Border Accord", "each state would keep its forts")]
    [InlineData("The Dayton Agreement, which ended the war in the valley, and the river accord came late.", "Dayton Agreement", "ended the war in the valley")]
    [InlineData("Reagan spoke of “open skies,” a plan under which planes could watch the other side.", "open skies", "a plan under which planes could watch the other side")]
    public void A_term_stands_with_the_words_that_explain_it(string sentence, string term, string definition)
    {
        var fact = Assert.Single(Of(sentence));

        Assert.Equal((term, definition), (fact.Term.Value, fact.Definition.Value));
        Assert.Equal(sentence, fact.Main.Text);
    }

    [Fact]
    public void An_acronym_beside_it_is_another_name()
    {
        var fact = Assert.Single(Of("The Strategic Harbor Initiative (SHI) aimed to shield the coast from storms."));

        Assert.Equal("Strategic Harbor Initiative", fact.Term.Value);
        Assert.Equal(["SHI"], fact.Aliases.Select(a => a.Value));
    }

    [Fact]
    public void A_long_term_in_marks_is_taken_up_in_short()
    {
        var fact = Assert.Single(Of("The minister found a way to end the quarrel; namely, the “approach based on new ideas” of May. This new approach was bold."));

        Assert.Equal(("approach based on new ideas", "a way to end the quarrel"), (fact.Term.Value, fact.Definition.Value));
        Assert.Equal(["new approach"], fact.Aliases.Select(a => a.Value));
    }

    [Fact]
    public void A_term_explained_twice_is_one_with_both_sentences()
    {
        var fact = Assert.Single(Of("The Harbor Act limited the number of ships in port. In May they passed the Harbor Act, which required each ship to pay a fee."));

        Assert.Equal("required each ship to pay a fee", fact.Definition.Value);
        Assert.Equal("The Harbor Act limited the number of ships in port.", Assert.Single(fact.More).Text);
    }

    [Theory]
    [InlineData("The Harbor Act was signed in Paris in May 1908.")]
    [InlineData("The Harbor Act failed to pass the Senate in the end.")]
    [InlineData("They signed the Harbor Act, which was rejected by the Senate.")]
    [InlineData("They signed the Harbor Act, the River Act, and the Lake Act of 1911.")]
    [InlineData("They signed the Harbor Act, the first of its kind in the south.")]
    [InlineData("The Act required every person to carry a certificate of identity.")]
    [InlineData("Soviet policy required each state to follow the plan of Moscow.")]
    [InlineData("The president’s plan called for a return to the old lines.")]
    [InlineData("Did the Harbor Act allow the fleet to pass the strait of old?")]
    [InlineData("In the Harbor Agreement, they agreed to open the ports to trade.")]
    [InlineData("The Corollary to the Harbor Doctrine, which stated that fleets may pass, was new.")]
    [InlineData("The Harbor Doctrine that stated the rule took effect in May.")]
    [InlineData("Often referred to as “the great speaker,” the king told the truth.")]
    [InlineData("The fleet became known as the Big Three in the north.")]
    [InlineData("He was a man known as the Great Bear of the north.")]
    [InlineData("Of course, the notion of hard problems depends on the type.")]
    [InlineData("Despite illiteracy, the education system of most countries has grown.")]
    [InlineData("The Harbor Act established it in May.")]
    [InlineData("The Harbor Charter recognized that the dominions were")]
    [InlineData("The North Treaty, pledging ourselves to work with them, is ours.")]
    [InlineData("The Harbor Treaty has made lasting improvements in the lives of many.")]
    [InlineData("They put forward “one land, one vote,” a principle which would not only rob us of our rights but harm the rest.")]
    [InlineData("The United Nations was an act of legal creativity against the dark of the age.")]
    [InlineData("The Harbor Treaty is an important measure in enhancing the trade of all.")]
    [InlineData("They praised the Harbor Treaty, the right of passage and the presence of troops.")]
    [InlineData("Unlawful means can only undermine rightful ends in the north.")]
    [InlineData("A good forum for such talks would be a small body, namely, the “Harbor Group” of old.")]
    [InlineData("The Senate resolution demanded an end to the siege of the port.")]
    [InlineData("Our adverse trade means that we lose much of what we earn.")]
    [InlineData("The words “We the people”, in which the charter opens, are for all.")]
    [InlineData("Critics say that the Harbor Alliance is an aggressive bloc, which it is not.")]
    [InlineData("They called for dialogue, the practice of patience and the rule of law.")]
    [InlineData("They hailed the Harbor Initiative, with which the south was pleased.")]
    [InlineData("He spoke against the Harbor Charter, a policy which means the use of force.")]
    [InlineData("It is “to embrace all,” a system in which the duties are shared by many.")]
    [InlineData("Effective rule means a central role for the courts of the land.")]
    [InlineData("They founded the Holy Alliance in which the gospel and the truth were sold.")]
    [InlineData("This means that the practices of the past would have to end.")]
    [InlineData("They spoke of the “no alliances” rule in the north.")]
    [InlineData("Under the Harbor Articles, the government faced many challenges in the north.")]
    public void What_explains_nothing_defines_nothing(string sentence) => Assert.Empty(Of(sentence));

    private static IReadOnlyList<TermFact> Of(string text)
    {
        var extracted = Texts.Extract("An account of some ideas\n\nIt is told in brief.\n\n" + text + "\n");
        Grounding.Check(extracted);
        return [.. extracted.Facts.OfType<TermFact>()];
    }
}
