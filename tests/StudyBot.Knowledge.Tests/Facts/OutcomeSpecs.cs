using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts;

public sealed class OutcomeSpecs
{
    private const string Summit = "In May 1994, President Anna Novak and Prime Minister John Smith held a summit in Oslo. ";

    [Theory]
    [InlineData("The two leaders agreed to open talks on fishing next spring.", "agreed to open talks on fishing next spring")]
    [InlineData("At the summit, they signed an agreement on fishing rights.", "an agreement on fishing rights")]
    [InlineData("At the summit, Prime Minister John Smith proposed a joint patrol of the strait.", "proposed a joint patrol of the strait")]
    [InlineData("At the summit, John Smith proposed the drawing up of fishing rules that would end the quarrel.", "proposed the drawing up of fishing rules")]
    [InlineData("At the summit, Anna Novak announced a desire to open talks on trade.", "announced a desire to open talks on trade")]
    [InlineData("They signed a pact, designed not only to cut tariffs but to settle old debts.", "a pact")]
    [InlineData("They signed a pact, under which each country would open its ports.", "a pact")]
    [InlineData("The two leaders agreed to cancel the old fishing pact, which their fathers had made in haste.", "agreed to cancel the old fishing pact")]
    [InlineData("The two leaders agreed to open the border bridge, and Anna Novak returned home the same night.", "agreed to open the border bridge")]
    public void What_came_of_it_stands_in_the_sentences_own_words(string sentence, string words)
    {
        var extracted = Of(Summit + sentence);

        var outcome = Assert.Single(extracted.Facts.OfType<OutcomeFact>());
        Assert.Equal(words, outcome.Words.Text);
        Assert.Equal(sentence, outcome.Main.Text);
        Assert.Equal(Assert.Single(extracted.Events(), e => e.EventKind is EventKind.Summit).Id, outcome.Event);
    }

    [Theory]
    [InlineData("In May 1991, France and Japan signed a treaty of peace. The treaty ceded the northern isles to Japan.", "ceded the northern isles to Japan")]
    [InlineData("The Oslo Treaty of 1921 provided for the return of all prisoners.", "provided for the return of all prisoners")]
    [InlineData("In May 1994, a conference in Oslo resulted in the creation of a joint fund for the poor.", "resulted in the creation of a joint fund for the poor")]
    [InlineData("In May 1994, John Smith and Anna Novak met in Oslo and agreed to open the border bridge.", "agreed to open the border bridge")]
    public void What_a_paper_or_a_meeting_did_is_its_outcome(string text, string words)
    {
        var extracted = Of(text);

        var outcome = Assert.Single(extracted.Facts.OfType<OutcomeFact>());
        Assert.Equal(words, outcome.Words.Text);
        Assert.NotNull(Assert.Single(extracted.Events(), e => e.Id == outcome.Event).Date);
    }

    [Theory]
    [InlineData("In May 1991, France and Japan signed a treaty of peace. Another treaty, which nobody remembers, was long. The law ceded nothing.")]
    [InlineData("In May 1991, France and Japan signed a pact. The treaty ceded the northern isles to Japan.")]
    public void The_terms_of_a_paper_that_no_event_tells_are_nobodys_outcome(string text) => Assert.Empty(Of(text).Facts.OfType<OutcomeFact>());

    [Fact]
    public void A_list_of_two_is_two_outcomes()
    {
        var words = Of(Summit + "The two leaders announced a plan for a bridge over the strait, and a joint study of its cost.").Facts.OfType<OutcomeFact>().Select(o => o.Words.Text);

        Assert.Equal(["a plan for a bridge over the strait", "a joint study of its cost"], words);
    }

    [Theory]
    [InlineData("The two leaders did not agree on anything of weight.")]
    [InlineData("The weather was fine and everybody announced it.")]
    [InlineData("The two leaders proposed this in vain.")]
    [InlineData("The two leaders would in the end hardly have signed a treaty on fishing.")]
    [InlineData("Many denied that the two leaders agreed to open talks on fishing.")]
    [InlineData("The two leaders agreed to disagree on the question of fishing.")]
    [InlineData("The two leaders agreed to meet in Oslo in the spring.")]
    public void What_is_denied_or_empty_is_no_outcome(string sentence) => Assert.Empty(Of(Summit + sentence).Facts.OfType<OutcomeFact>());

    private static StudyBot.Knowledge.Extraction.Extracted Of(string text) => Texts.Extract("An account of some events\n\nIt is told in brief.\n\n" + text + "\n");
}
