using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using StudyBot.Groups.Settings;

namespace StudyBot.Groups.Tests.Settings;

public sealed class NumberSettingFacts
{
    private static readonly NumberSetting Questions = new("questions", "How many questions a day.", 3, Least: 1, Most: 10);

    [Theory]
    [InlineData("1", "1")]
    [InlineData(" 10 ", "10")]
    [InlineData("007", "7")]
    [InlineData("0", null)]
    [InlineData("11", null)]
    [InlineData("-3", null)]
    [InlineData("3.5", null)]
    [InlineData("three", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("", null)]
    public void A_number_between_the_bounds_is_taken(string typed, string? normal) => Assert.Equal(normal, Questions.Normalise(typed));

    [Fact]
    public void It_says_what_may_be_typed() => Assert.Equal(("a number from 1 to 10", "3"), (Questions.Values, Questions.DefaultText));

    [Fact]
    public void What_was_taken_is_read_back() => Gen.Int[1, 10].Sample(
        number => Questions.Read(With(Questions.Normalise(number.ToString(CultureInfo.InvariantCulture)))) == number,
        seed: "0000KtxG3xG4",
        iter: 50);

    [Theory]
    [InlineData(null, 3)]
    [InlineData("99", 10)]
    [InlineData("0", 1)]
    [InlineData("nonsense", 3)]
    public void What_a_later_version_no_longer_allows_is_brought_between_the_bounds(string? stored, int read) =>
        Assert.Equal(read, Questions.Read(With(stored)));

    private static GroupSettings With(string? value) =>
        value is null ? GroupSettings.None : new(ImmutableDictionary<string, string>.Empty.Add("questions", value));
}
