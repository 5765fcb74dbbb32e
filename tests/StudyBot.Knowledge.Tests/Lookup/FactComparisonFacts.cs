using System.Diagnostics;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Lookup;

public sealed class FactComparisonFacts
{
    private const string Told = "The Voss summit met in 1985.";
    private const string Longer = "The Voss summit met in May 1985, in rain.";
    private const string Said = "“We are content,” Lund said.";

    [Fact]
    public void What_is_told_elsewhere_in_the_same_words_is_no_change()
    {
        var before = new FactBook(GroupId.Library, "One", Told, Said);
        var after = new FactBook(GroupId.Library, "Two", Said, Told);
        foreach (var book in new[] { before, after })
        {
            Summit(book, Told, "1985");
        }

        after.Position("Lund", "We are content", Said);
        var compared = FactComparison.Between(before.Facts, after.Facts, CancellationToken.None);

        Assert.Equal([after.Facts[1]], compared.Added);
        Assert.Empty(compared.Changed);
        Assert.Empty(compared.Lost);
    }

    [Fact]
    public void What_is_told_otherwise_is_changed_and_what_nothing_tells_is_lost()
    {
        var before = new FactBook(GroupId.Library, "One", Told, Said);
        var after = new FactBook(GroupId.Library, "Two", Longer);
        Summit(before, Told, "1985");
        before.Quote("Lund", "We are content,", Said);
        Summit(after, Longer, "1985-05");

        var compared = FactComparison.Between(before.Facts, after.Facts, CancellationToken.None);

        Assert.Empty(compared.Added);
        Assert.Equal(after.Facts, compared.Changed);
        Assert.Equal([before.Facts[1]], compared.Lost);
    }

    [Fact]
    public void Two_that_say_the_same_are_found_again_once_each()
    {
        var before = new FactBook(GroupId.Library, "One", Told);
        var after = new FactBook(GroupId.Library, "Two", Told, "More of it.");
        Summit(before, Told, "1985");
        Summit(after, Told, "1985");
        Summit(after, Told, "1985");

        var compared = FactComparison.Between(before.Facts, after.Facts, CancellationToken.None);

        Assert.Single(compared.Added);
        Assert.Empty(compared.Changed);
        Assert.Empty(compared.Lost);
    }

    // In pairs they would be compared for a good part of an hour.
    [Fact]
    public void Many_thousands_are_compared_in_seconds()
    {
        const int Many = 30_000;
        var one = new FactBook(GroupId.Library, "One", Told).Position("Lund", "met in 1985", Told);
        var started = Stopwatch.GetTimestamp();

        var compared = FactComparison.Between(Of("before"), Of("after"), CancellationToken.None);

        Assert.Equal((Many, 0, Many), (compared.Added.Count, compared.Changed.Count, compared.Lost.Count));
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(20));

        IEnumerable<Fact> Of(string when) => Enumerable.Range(0, Many).Select(n => one with
        {
            Id = FactId.Of(one.Source, "position", n, $"{when}-{n}"),
            Main = new Evidence(new TextSpan(n, 1), $"{when} {n}", 1),
        });
    }

    [Fact]
    public void A_comparison_can_be_stopped()
    {
        var book = new FactBook(GroupId.Library, "One", Told);
        Summit(book, Told, "1985");

        Assert.Throws<OperationCanceledException>(() => FactComparison.Between(book.Facts, [], new CancellationToken(canceled: true)));
    }

    private static void Summit(FactBook book, string sentence, string date) => book.Event(EventKind.Summit, "Voss summit", sentence, date, "Voss");
}
