using CsCheck;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Knowledge.Tests.Lookup;

public sealed class SpellingDistanceFacts
{
    [Theory]
    [InlineData("geneva", "geneva", 0)]
    [InlineData("geneva", "genva", 1)]
    [InlineData("geneva", "gennevva", 2)]
    [InlineData("geneva", "egneva", 1)]
    [InlineData("geneva", "ganeve", 2)]
    [InlineData("geneva", "vienna", 3)]
    [InlineData("", "ab", 2)]
    public void Letters_too_many_missing_other_and_swapped_are_one_slip_each(string a, string b, int slips)
    {
        Assert.Equal(slips, SpellingDistance.Within(a, b, 3 > slips ? slips : 2));
        Assert.Equal(SpellingDistance.Within(b, a, 2), SpellingDistance.Within(a, b, 2));
    }

    [Theory]
    [InlineData("bon", 0)]
    [InlineData("bonn", 1)]
    [InlineData("vienna", 1)]
    [InlineData("helsinki", 2)]
    [InlineData("19861012", 0)]
    public void Longer_words_may_have_more_slips_and_numbers_none(string word, int allowed) =>
        Assert.Equal(allowed, SpellingDistance.Allowed(word));

    [Fact]
    public void One_slip_is_always_found_at_distance_one()
    {
        var words = Gen.String[Gen.Char['a', 'f'], 4, 12];
        Gen.Select(words, Gen.Int[0, 100], Gen.Int[0, 3]).Sample(
            (word, at, how) => SpellingDistance.Within(word, Slip(word, at % word.Length, how), 2) <= 1,
            seed: "0000KtxG3xG4",
            iter: 5_000);
    }

    private static string Slip(string word, int at, int how) => how switch
    {
        0 => word.Remove(at, 1),
        1 => word.Insert(at, "z"),
        2 => word.Remove(at, 1).Insert(at, "z"),
        _ when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        _ => word,
    };
}
