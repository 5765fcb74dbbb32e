using StudyBot.Documents;
using StudyBot.Features.Library;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Tests.Documents;

public class DocumentProblemTests
{
    public static TheoryData<IndexOutcome> NotTaken =>
    [
        new IndexOutcome.Empty("a.txt"),
        new IndexOutcome.Binary("a.txt"),
        new IndexOutcome.WrongFormat("a.txt", "a picture"),
        new IndexOutcome.NotRead("a.txt", new ReadingOutcome.Encrypted()),
        new IndexOutcome.TakenAwaySince("a.txt"),
        new IndexOutcome.TooLarge("a.txt", 30_000_000),
        new IndexOutcome.DiskAlmostFull("a.txt", 3 * 1024 * 1024),
        new IndexOutcome.Unreadable("a.txt", "gone"),
        new IndexOutcome.Unavailable("a.txt", "It is gone."),
        new IndexOutcome.OfferedBefore("a.txt"),
        new IndexOutcome.HeldBack("a.txt", ContentHash.Of("words"u8)),
        new IndexOutcome.TooManyWait("a.txt", AreOwn: false),
    ];

    [Theory]
    [MemberData(nameof(NotTaken))]
    public void What_was_not_taken_is_named_in_one_sentence(IndexOutcome outcome)
    {
        var sentence = DocumentProblem.Sentence("folder/a.txt", outcome);

        Assert.NotNull(sentence);
        Assert.Contains("\"folder/a.txt\"", sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_outcome_is_either_taken_or_named()
    {
        var cases = typeof(IndexOutcome).GetNestedTypes().Except([typeof(IndexOutcome.Indexed), typeof(IndexOutcome.AlreadyThere)]);

        Assert.Equal(cases.Order(TypeNames.Order), NotTaken.Select(row => row.Data.GetType()).Order(TypeNames.Order));
    }

    [Fact]
    public void A_name_that_acts_on_a_screen_is_said_as_text()
    {
        var sentence = DocumentProblem.Sentence("evil\u001b[2J\u202E.txt", new IndexOutcome.Empty("x"));

        Assert.NotNull(sentence);
        Assert.DoesNotContain('\u001b', sentence);
        Assert.DoesNotContain('\u202E', sentence);
    }

    private sealed class TypeNames : IComparer<Type>
    {
        public static readonly TypeNames Order = new();

        public int Compare(Type? x, Type? y) => string.CompareOrdinal(x?.Name, y?.Name);
    }
}
