using StudyBot.Knowledge.Tests.People;

namespace StudyBot.Knowledge.Tests.Places;

public sealed class NumberedGroupTests
{
    [Fact]
    public void A_counted_group_is_the_place_whose_name_it_has() =>
        Assert.Equal(
            ["five western islands"],
            AliasesOf("Western Islands", "They spoke of the Western Islands. Ferries reach the five western islands daily."));

    [Fact]
    public void A_group_without_its_adjective_is_the_one_that_was_counted_with_it() =>
        Assert.Equal(
            ["four northern territories", "four northern islands", "four islands"],
            AliasesOf(
                "Northern Territories",
                "The Northern Territories were discussed. They visited the four northern territories. The four northern islands are small, and the four islands are cold."));

    [Fact]
    public void A_group_that_has_the_name_inside_stays_that_name()
    {
        const string Text = "Envoys went to the Baltic States. The three Baltic states agreed.";

        var found = NamesIn.Text(Text);

        Assert.Equal(["Baltic States", "Baltic states"], found.Mentions.Select(m => Text.Substring(m.Span.Start, m.Span.Length)));
    }

    [Theory]
    [InlineData("The Northern Territories were discussed. The four islands are cold.")]
    [InlineData("The Northern Territories were discussed. The four northern territories are far. The three islands are cold.")]
    [InlineData("The Northern Territories were discussed. The four northern territories are far. The four southern islands are warm.")]
    [InlineData("The Northern Territories and the Southern Provinces were discussed. The four northern territories and the four southern provinces are far. The four territories are many.")]
    public void A_group_that_nothing_ties_to_the_name_is_not_it(string text) =>
        Assert.DoesNotContain(AliasesOf("Northern Territories", text), alias => alias is "four islands" or "three islands" or "four southern islands" or "four territories");

    private static IReadOnlyList<string> AliasesOf(string place, string text) =>
        NamesIn.Text(text).Places.Single(p => p.Name == place).Aliases;
}
