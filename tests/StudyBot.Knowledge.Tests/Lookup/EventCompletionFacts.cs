using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Lookup;

public sealed class EventCompletionFacts
{
    private const string Vienna = "The Vienna summit of June 1961 brought Kennedy and Khrushchev together.";
    private const string Visit = "Kennedy made a visit to Vienna in 1961.";
    private const string Vladimir = "The talks of Vladimir in May 1994 failed.";

    [Theory]
    [InlineData("v", new[] { "Vienna summit", "talks", "visit to Vienna" })]
    [InlineData("vie", new[] { "Vienna summit", "visit to Vienna" })]
    [InlineData("vienna vis", new[] { "visit to Vienna" })]
    [InlineData("visit v", new[] { "visit to Vienna", "Vienna summit", "talks" })]
    [InlineData("khr", new[] { "Vienna summit" })]
    [InlineData("veinna", new[] { "Vienna summit", "visit to Vienna" })]
    [InlineData("summit j", new[] { "Vienna summit" })]
    [InlineData("", new[] { "Vienna summit", "talks", "visit to Vienna" })]
    [InlineData("xyzzy", new string[0])]
    public void What_is_typed_so_far_completes_by_starts_of_words_and_small_slips(string typed, string[] names)
    {
        var book = Book();

        var completed = EventLookup.Complete(book.Facts, typed, 25);

        Assert.Equal(names, completed.Select(e => e.Name.Value));
    }

    [Fact]
    public void No_more_are_given_than_are_asked_for() => Assert.Single(EventLookup.Complete(Book().Facts, "v", 1));

    private static FactBook Book()
    {
        var book = new FactBook(GroupId.Library, "Sixties", Vienna, Visit, Vladimir);
        book.Event(EventKind.Summit, "Vienna summit", Vienna, "1961-06", "Vienna", null, ["Kennedy", "Khrushchev"]);
        book.Event(EventKind.Visit, "visit to Vienna", Visit, "1961", null, null, ["Kennedy"]);
        book.Event(EventKind.Talks, "talks", Vladimir, "1994-05", "Vladimir");
        return book;
    }
}
