using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Sources;

namespace StudyBot.LiteDb.Tests.Sources;

public sealed class SentenceCacheTests
{
    /// <summary>Room for three texts of <see cref="Of"/>, but not for four.</summary>
    private const long Capacity = 7000;

    [Fact]
    public void What_was_not_asked_for_longest_goes_first()
    {
        var cache = new SentenceCache(Capacity);
        cache.Keep(Of("a"));
        cache.Keep(Of("b"));
        cache.Keep(Of("c"));
        Assert.NotNull(cache.Find(Id("a")));

        cache.Keep(Of("d"));

        Assert.Null(cache.Find(Id("b")));
        Assert.All(["a", "c", "d"], name => Assert.NotNull(cache.Find(Id(name))));
    }

    [Fact]
    public void The_same_source_is_kept_once()
    {
        var cache = new SentenceCache(Capacity);
        cache.Keep(Of("a"));
        cache.Keep(Of("b"));
        var again = Of("a");

        cache.Keep(again);
        cache.Keep(Of("c"));

        Assert.Same(again, cache.Find(Id("a")));
        Assert.NotNull(cache.Find(Id("b")));
    }

    [Fact]
    public void A_text_larger_than_all_may_be_is_not_kept_and_drives_nothing_out()
    {
        var cache = new SentenceCache(Capacity);
        cache.Keep(Of("a"));

        cache.Keep(Of("b", length: 100_000));

        Assert.Null(cache.Find(Id("b")));
        Assert.NotNull(cache.Find(Id("a")));
    }

    [Fact]
    public void What_is_forgotten_makes_room()
    {
        var cache = new SentenceCache(Capacity);
        cache.Keep(Of("a"));
        cache.Keep(Of("b"));
        cache.Keep(Of("c"));

        cache.Forget(Id("b"));
        cache.Forget(Id("unknown"));
        cache.Keep(Of("d"));

        Assert.Null(cache.Find(Id("b")));
        Assert.All(["a", "c", "d"], name => Assert.NotNull(cache.Find(Id(name))));
    }

    [Fact]
    public void Many_threads_leave_it_within_its_bound()
    {
        var cache = new SentenceCache(Capacity);

        Parallel.For(0, 20_000, turn =>
        {
            var name = $"{turn % 7}";
            if (turn % 5 == 0)
            {
                cache.Forget(Id(name));
            }
            else if (cache.Find(Id(name)) is { } found)
            {
                Assert.Equal(Id(name), found.Source);
            }
            else
            {
                cache.Keep(Of(name));
            }
        });

        Assert.InRange(Enumerable.Range(0, 7).Count(name => cache.Find(Id($"{name}")) is not null), 0, 3);
    }

    private static SourceId Id(string name) => new(GroupId.Terminal, ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(name)));

    private static SourceSentences Of(string name, int length = 1000) =>
        new(Id(name), new Document(new SourceText(new string('x', length)), [], new DocumentInfo(null, null, null, null, null, "en")), []);
}
