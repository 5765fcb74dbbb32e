using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts.Positions;

public sealed class PositionSpecs
{
    [Theory]
    [InlineData("Congress opposed the expansion of the alliance.", "Congress", "opposed the expansion of the alliance")]
    [InlineData("Japan has stressed that the islands are part of its territory.", "Japan", "has stressed that the islands are part of its territory")]
    [InlineData("China claims sovereignty over the islands.", "China", "claims sovereignty over the islands")]
    [InlineData("The Government of Brazil rejected the draft of the treaty.", "Government of Brazil", "rejected the draft of the treaty")]
    [InlineData("Critics argued that sanctions would hurt the poor.", "Critics", "argued that sanctions would hurt the poor")]
    [InlineData("Most historians hold that the league was weak without them.", "Most historians", "hold that the league was weak without them")]
    [InlineData("The Carter administration feared that a pattern was emerging.", "Carter administration", "feared that a pattern was emerging")]
    [InlineData("France demanded compensation for the lost ships.", "France", "demanded compensation for the lost ships")]
    [InlineData("Mexico denied any involvement in the coup.", "Mexico", "denied any involvement in the coup")]
    [InlineData("Peru refused to recognize the new border.", "Peru", "refused to recognize the new border")]
    [InlineData("The Japanese Government considered this act a direct insult.", "Japanese Government", "considered this act a direct insult")]
    [InlineData("The Federalists viewed the revolution with skepticism.", "Federalists", "viewed the revolution with skepticism")]
    [InlineData("Turkey regarded the pact as a threat to its trade.", "Turkey", "regarded the pact as a threat to its trade")]
    [InlineData("The Senate remained opposed to the treaty.", "Senate", "remained opposed to the treaty")]
    [InlineData("Many senators were skeptical of the new plan.", "Many senators", "were skeptical of the new plan")]
    [InlineData("Italy called for an end to the blockade.", "Italy", "called for an end to the blockade")]
    [InlineData("Sweden is still calling for the return of the ships.", "Sweden", "is still calling for the return of the ships")]
    [InlineData("Greece insisted on full withdrawal from the islands.", "Greece", "insisted on full withdrawal from the islands")]
    [InlineData("Norway objected to the new fishing rules.", "Norway", "objected to the new fishing rules")]
    [InlineData("Egypt called on Israel to withdraw from the town.", "Egypt", "called on Israel to withdraw from the town")]
    [InlineData("The Soviets did not support the peace plan.", "Soviets", "did not support the peace plan")]
    [InlineData("Leading Japanese officials expressed frustration with the treatment of immigrants.", "Leading Japanese officials", "expressed frustration with the treatment of immigrants")]
    [InlineData("India has maintained the position that the river belongs to both states.", "India", "has maintained the position that the river belongs to both states")]
    [InlineData("Chile argued, however, that the border was closed.", "Chile", "argued, however, that the border was closed")]
    [InlineData("Members of the Dutch cabinet favored lower tariffs on steel.", "Members of the Dutch cabinet", "favored lower tariffs on steel")]
    [InlineData("Britain, France, and Italy opposed the embargo on arms.", "Britain, France, and Italy", "opposed the embargo on arms")]
    [InlineData("Canada continued to oppose the use of force in the region.", "Canada", "continued to oppose the use of force in the region")]
    [InlineData("The Japanese opposed the sale of the port.", "the Japanese", "opposed the sale of the port")]
    [InlineData("In 1906, Germany condemned the division of the colony.", "Germany", "condemned the division of the colony")]
    [InlineData("The government wants to find points of agreement soon.", "government", "wants to find points of agreement soon")]
    public void Who_holds_what_stands_in_the_sentences_own_words(string sentence, string holder, string words)
    {
        var position = Assert.Single(Of(sentence));

        Assert.Equal((holder, words), (position.Holder.Value, position.Words.Value));
        Assert.Equal(sentence, position.Main.Text);
    }

    [Theory]
    [InlineData("Germany opposed the plan, but France accepted it.", "opposed the plan")]
    [InlineData("Spain demanded the return of the fort, and the council voted for war.", "demanded the return of the fort")]
    [InlineData("While Cuba objected to the colonies in the region, it traded with them.", "objected to the colonies in the region")]
    [InlineData("The court was told that Chile, which opposed the dam, had sold the land.", "opposed the dam")]
    [InlineData("Brazil argued that the treaty was not a threat but a promise.", "argued that the treaty was not a threat but a promise")]
    [InlineData("Kenya hopes that the new accord, which was signed in May, will end the quarrel.", "hopes that the new accord, which was signed in May, will end the quarrel")]
    [InlineData("The Dutch thought that they had no choice but to sign the treaty.", "thought that they had no choice but to sign the treaty")]
    [InlineData("Despite the fact that Iran has denied any part in the raid, we consider it a threat.", "has denied any part in the raid")]
    [InlineData("Poland insisted on the withdrawal of troops and began to arm.", "insisted on the withdrawal of troops")]
    public void It_ends_where_another_has_the_floor(string sentence, string words) => Assert.Equal(words, Assert.Single(Of(sentence)).Words.Value);

    [Theory]
    [InlineData("Denmark was outraged by the policy, claiming that the ban broke the treaty of 1894.", "Denmark", "was outraged by the policy, claiming that the ban broke the treaty of 1894")]
    [InlineData("Austria sent a long note to Rome, arguing that the port was closed.", "Austria", "sent a long note to Rome, arguing that the port was closed")]
    public void A_participle_takes_the_holder_of_its_sentence(string sentence, string holder, string words)
    {
        var position = Assert.Single(Of(sentence));

        Assert.Equal((holder, words), (position.Holder.Value, position.Words.Value));
    }

    [Fact]
    public void Two_verbs_of_one_subject_are_two_positions()
    {
        var positions = Of("Hungary opposed the tariff on grain and supported a union of customs.");

        Assert.Equal(["opposed the tariff on grain", "supported a union of customs"], positions.Select(p => p.Words.Value));
        Assert.All(positions, p => Assert.Equal("Hungary", p.Holder.Value));
    }

    [Theory]
    [InlineData("Russia’s consistent stance has been that the islands are under its law.", "Russia", "consistent stance has been that the islands are under its law")]
    [InlineData("From the Russian perspective there is no need to hurry towards a solution.", "Russia", "there is no need to hurry towards a solution")]
    [InlineData("From John Smith’s perspective, he has not yet moved from his old position on the islands.", "John Smith", "has not yet moved from his old position on the islands")]
    public void A_stance_has_the_one_whose_it_is(string sentence, string holder, string words)
    {
        var position = Assert.Single(Of(sentence));

        Assert.Equal((holder, words), (position.Holder.Value, position.Words.Value));
    }

    [Theory]
    [InlineData("In John Smith’s view, they have not moved from the old position on the islands.")]
    [InlineData("In John Smith’s view, he has not moved from the old position on the islands.")]
    public void A_pronoun_that_may_be_anybodys_begins_no_position(string sentence) =>
        Assert.Empty(Of(sentence));

    [Fact]
    public void He_is_the_only_person_of_the_sentence_before()
    {
        var positions = Of("President Anna Novak came home in May. She opposed the sale of the port.");

        Assert.Equal("Anna Novak", Assert.Single(positions).Holder.Value);
    }

    [Fact]
    public void The_president_is_the_one_named_before()
    {
        var positions = Of("President Anna Novak came home in May. The President insisted that the port stay open.");

        Assert.Equal("Anna Novak", Assert.Single(positions).Holder.Value);
    }

    [Fact]
    public void Names_and_nouns_of_the_words_are_its_topics()
    {
        var topics = Assert.Single(Of("Congress opposed the expansion of NATO into Georgia.")).Topics.Select(t => t.Value).ToList();

        Assert.Contains("Georgia", topics);
        Assert.Contains("expansion", topics);
        Assert.Contains(topics, t => t.Contains("NATO", StringComparison.Ordinal) || t.Contains("North Atlantic", StringComparison.Ordinal));
    }

    [Fact]
    public void How_an_event_was_judged_names_the_event()
    {
        var extracted = Texts.Extract("A meeting and its echo\n\nIt is told in brief.\n\nIn May 1994, President Anna Novak and Prime Minister John Smith held a summit in Oslo. "
            + "Most of the media reporting on the summit were critical, concluding that the lack of progress showed failure.\n");

        var position = Assert.Single(extracted.Facts.OfType<PositionFact>());

        Assert.Equal("Most of the media reporting on the summit", position.Holder.Value);
        Assert.Equal(Assert.Single(extracted.Events(), e => e.EventKind is EventKind.Summit).Id, position.Event);
    }

    [Theory]
    [InlineData("He opposed the treaty.")]
    [InlineData("It argued that the treaty was dead.")]
    [InlineData("This opposed the treaty of peace.")]
    [InlineData("Many opposed the treaty of peace.")]
    [InlineData("Both sides supported the idea of peace.")]
    [InlineData("Their critics opposed the treaty of peace.")]
    [InlineData("If Congress opposes the treaty, the king will go.")]
    [InlineData("Would Congress oppose the treaty of peace?")]
    [InlineData("Congress would oppose the treaty of peace.")]
    [InlineData("The treaty was opposed by Congress for years.")]
    [InlineData("Congress wished for rain and met to oppose the treaty.")]
    [InlineData("Many denied that Congress opposed the treaty of peace.")]
    [InlineData("Congress opposed it.")]
    [InlineData("Congress rejected this demand.")]
    [InlineData("The treaty supported the claims of trade.")]
    [InlineData("The storm claimed the lives of sailors in France.")]
    [InlineData("France signed an agreement with Spain in Paris.")]
    [InlineData("France and Spain met in Paris in 1984.")]
    [InlineData("“France opposed the treaty and we shall never forget it,” the envoy wrote.")]
    [InlineData("The support of Congress for the treaty grew.")]
    [InlineData("Government demand for steel fell in France.")]
    [InlineData("Congress considered the idea of a bridge.")]
    [InlineData("France denied access to the port.")]
    [InlineData("Congress called the ships home.")]
    [InlineData("France called on the king in May.")]
    [InlineData("The envoy came into opposition to France who disputed the border.")]
    [InlineData("They doubt whether Congress opposed the treaty of peace.")]
    [InlineData("As far as France is concerned, the envoy left and hopes that the talks go on.")]
    [InlineData("France is committed to that process.")]
    [InlineData("It is a thing that France, for its part, wants to have.")]
    [InlineData("That Government rejected all talks on peace.")]
    [InlineData("France wishes to thank the envoy of Spain.")]
    [InlineData("It is an art at which the British Government considers itself a master.")]
    [InlineData("Rome is the host city of the Institute for Grain, which supports free trade.")]
    [InlineData("The Indian Ocean demands a greater effort from all states.")]
    [InlineData("France opposed the plan of war.”")]
    [InlineData("In case France refuses to open the port, the ships will turn back.")]
    [InlineData("France repeated its case and rejected this demand for many reasons.")]
    [InlineData("France did not say that the treaty was dead.")]
    [InlineData("The people of Syria, Yemen and Bahrain have demanded reforms of the state.")]
    [InlineData("It is imperative that all States support the ban on force.")]
    [InlineData("France did not think that was true.")]
    [InlineData("France continues to urge that country to take the first step.")]
    [InlineData("It came to a war that the French Government believed to be inevitable.")]
    [InlineData("France wishes to avail itself of this occasion to express its thanks.")]
    [InlineData("Anna Novak met John Smith. He opposed the sale of the port.")]
    public void What_nobody_in_particular_holds_or_nobody_holds_at_all_is_none(string sentence) =>
        Assert.Empty(Texts.Extract("An account of some views\n\nIt is told in brief.\n\n" + sentence + "\n").Facts.OfType<PositionFact>());

    private static IReadOnlyList<PositionFact> Of(string sentence)
    {
        var extracted = Texts.Extract("An account of some views\n\nIt is told in brief.\n\n" + sentence + "\n");
        Grounding.Check(extracted);
        return [.. extracted.Facts.OfType<PositionFact>()];
    }
}
