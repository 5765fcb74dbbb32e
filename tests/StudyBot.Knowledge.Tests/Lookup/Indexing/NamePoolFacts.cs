using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Knowledge.Tests.Lookup.Indexing;

public sealed class NamePoolFacts
{
    private static readonly NamePool Names = new(
        ["Kari Lund", "Lund", "Lund", "lund", "Lundgren", "Per Oksanen", "ferry line", "Ferry line", "ferry line", new string('x', 200), "a"]);

    [Fact]
    public void A_name_stands_once_as_it_is_written_most_and_the_most_named_come_first()
    {
        Assert.Equal(["Lund", "ferry line", "Kari Lund", "Lundgren", "Per Oksanen"], Names.Complete("", 10));
    }

    [Theory]
    [InlineData("lund", "Lund|Kari Lund|Lundgren")]
    [InlineData("lun", "Lund|Lundgren|Kari Lund")]
    [InlineData("ferry l", "ferry line")]
    [InlineData("oksannen", "Per Oksanen")]
    [InlineData("zzz", "")]
    public void What_is_typed_is_completed(string typed, string expected) =>
        Assert.Equal(expected, string.Join('|', Names.Complete(typed, 10)));

    [Theory]
    [InlineData("ferry tunnel", "ferry line")]
    [InlineData("Oxaanen", "Per Oksanen")]
    [InlineData("1234567", "")]
    [InlineData("", "")]
    public void The_nearest_share_a_word_or_look_alike(string typed, string expected) =>
        Assert.Equal(expected, string.Join('|', Names.FindNearest(typed, 3)));
}
