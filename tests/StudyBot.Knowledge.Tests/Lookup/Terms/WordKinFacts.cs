using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Tests.Lookup.Terms;

public sealed class WordKinFacts
{
    [Theory]
    [InlineData("abhorrence", "loathing", 0.7f)]
    [InlineData("abhorrence", "hate", 0.35f)]
    [InlineData("abduct", "kidnap", 0.7f)]
    public void Kin_are_each_others(string word, string other, float strength)
    {
        var (one, two) = (WordForms.TermOf(word), WordForms.TermOf(other));

        Assert.Equal(strength, WordKin.Of(one)[two]);
        Assert.Equal(strength, WordKin.Of(two)[one]);
    }

    [Fact]
    public void Lines_of_one_term_are_its_kin_together()
    {
        // "abandon" and "abandoned" stand on lines of their own.
        var kin = WordKin.Of(WordForms.TermOf("abandon"));

        Assert.Contains(WordForms.TermOf("vacate"), kin.Keys);
        Assert.Contains(WordForms.TermOf("derelict"), kin.Keys);
        Assert.DoesNotContain(WordForms.TermOf("abandonment"), kin.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("qwertyuiop")]
    public void What_is_not_in_the_list_has_no_kin(string term) => Assert.Empty(WordKin.Of(term));
}
