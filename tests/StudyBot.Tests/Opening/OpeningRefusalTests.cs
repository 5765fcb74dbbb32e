using StudyBot.LiteDb.Opening;
using StudyBot.LiteDb.Writing;
using StudyBot.Opening;

namespace StudyBot.Tests.Opening;

public sealed class OpeningRefusalTests
{
    public static readonly TheoryData<DataFolderOutcome, string, string> Refusals = new()
    {
        { new DataFolderOutcome.HeldByProcess(4711), "in use by process 4711", "--data DIR" },
        { new DataFolderOutcome.HeldByProcess(null), "in use by another process", "--data DIR" },
        { new DataFolderOutcome.FolderUnwritable("Access denied."), "(Access denied)", "another folder" },
        { new DataFolderOutcome.DiskAlmostFull(3 * 1024 * 1024, 64 * 1024 * 1024), "3 MB free, 64 needed", "make room" },
        { new DataFolderOutcome.DatabaseMissing("/d/studybot.db"), "is gone", "backup" },
        { new DataFolderOutcome.DatabaseSwapped("/d/studybot.db"), "not the one", "put the right one back" },
        { new DataFolderOutcome.DatabaseBehind("/d/studybot.db", 7, 9), "change 7 of 9", "put the latest one back" },
        { new DataFolderOutcome.DatabaseDamaged("/d/studybot.db", "A row does not read."), "(A row does not read)", "backup" },
        { new DataFolderOutcome.OriginalsDamaged("/d/originals", ["aa", "bb"]), "2 of the documents", "backup" },
        { new DataFolderOutcome.NewerSchema("/d/studybot.db", 3, 1), "form 3; this one knows 1", "start that version" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_is_one_sentence_that_says_what_is_wrong_and_what_to_do(DataFolderOutcome outcome, string wrong, string advice)
    {
        var sentence = OpeningRefusal.Sentence(outcome, "/d");

        Assert.Contains(wrong, sentence, StringComparison.Ordinal);
        Assert.Contains(advice, sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence);
    }

    [Fact]
    public void Every_outcome_but_the_opened_one_has_its_sentence()
    {
        var refused = typeof(DataFolderOutcome).GetNestedTypes().Where(t => t != typeof(DataFolderOutcome.Opened));

        Assert.Equal(
            refused.Select(t => t.Name).Order(StringComparer.Ordinal),
            Refusals.Select(r => r.Data.Item1.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_store_that_breaks_is_said_in_one_sentence_with_its_cause()
    {
        var sentence = StoreOutage.Sentence(new StoreBrokenException(new IOException("No space left\non device.")));

        Assert.Contains("(No space left on device)", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence!);
    }

    [Fact]
    public void A_disk_that_is_almost_full_is_said_with_what_is_left()
    {
        var sentence = StoreOutage.Sentence(new DiskAlmostFullException(5 * 1024 * 1024));

        Assert.Contains("5 MB free", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_exception_is_no_failure_of_the_store()
    {
        Assert.Null(StoreOutage.Sentence(new InvalidOperationException("x")));
    }
}
