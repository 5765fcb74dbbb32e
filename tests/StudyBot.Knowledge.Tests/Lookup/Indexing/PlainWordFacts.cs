using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Knowledge.Tests.Lookup.Indexing;

public sealed class PlainWordFacts
{
    [Theory]
    [InlineData("treaties", "treaty")]
    [InlineData("islands", "island")]
    [InlineData("press", "press")]
    [InlineData("crisis", "crisis")]
    [InlineData("status", "status")]
    [InlineData("ties", "tie")]
    [InlineData("gas", "gas")]
    public void Plurals_are_read_as_singulars(string word, string singular) => Assert.Equal(singular, PlainWord.Singular(word));

    [Theory]
    [InlineData("What did they say about the peace treaties?", "they say peace treaty")]
    [InlineData("the and of", "the and of")]
    [InlineData("", "")]
    [InlineData("islands, island", "island")]
    public void What_is_wanted_are_the_words_that_tell_something(string typed, string wanted) =>
        Assert.Equal(wanted, string.Join(' ', PlainWord.Wanted(typed)));

    [Fact]
    public void A_text_is_read_to_its_end_however_long_it_is()
    {
        var text = string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"word{i}"));

        Assert.Equal(3000, PlainWord.Of(text).Distinct().Count());
    }

    [Fact]
    public void A_text_without_a_gap_is_read_in_pieces()
    {
        Assert.Equal(10_000, PlainWord.Of(new string('x', 10_000)).Sum(word => word.Length));
    }
}
