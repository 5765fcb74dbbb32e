using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts;

/// <summary>
/// Twice the text is twice the work, whatever the text. Work is counted in bytes allocated, which no other load on the machine changes.
/// </summary>
public sealed class LinearWorkSpecs
{
    private const int Short = 60_000;

    [Theory]
    [InlineData("On May 5, 1991, President John Smith met with Anna Novak in Paris and signed the treaty of peace, ")]
    [InlineData("On May 5, 1991, President John Smith met with Anna Novak in Paris and signed the treaty of peace. ")]
    [InlineData("and in May 1991, he met ")]
    [InlineData("talks in May, ")]
    [InlineData("visited Oslo, where he met and signed ")]
    [InlineData("the same day, the same day he ")]
    [InlineData("the 1991 treaty ceded and resulted in ")]
    [InlineData("had signed in 1991 ")]
    [InlineData("1991 ")]
    [InlineData("9")]
    [InlineData("ABC Def ")]
    [InlineData("“")]
    [InlineData("\" ")]
    [InlineData("agreed.In ")]
    public void Twice_the_text_is_twice_the_work(string repeated)
    {
        WorkOf(repeated, Short / 10);

        var once = WorkOf(repeated, Short);
        var twice = WorkOf(repeated, 2 * Short);

        Assert.InRange(twice / (double)once, 1.0, 2.6);
    }

    private static long WorkOf(string repeated, int length)
    {
        var text = "An account of some events\n\nIt is told in brief.\n\n"
            + string.Concat(Enumerable.Repeat(repeated, (length / repeated.Length) + 1)) + "\n";
        var before = GC.GetAllocatedBytesForCurrentThread();
        Texts.Extract(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
