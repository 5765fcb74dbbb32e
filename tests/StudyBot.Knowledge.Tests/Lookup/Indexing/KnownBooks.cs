using NodaTime;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Lookup.Indexing;

/// <summary>Hand-made sources as a group's stores list them.</summary>
internal static class KnownBooks
{
    public static GroupKnowledge Of(params FactBook[] books) => new(
        [.. books.SelectMany(book => book.Facts)],
        [.. books.Select(book => SourceNames.Of(book.Extract()))],
        [.. books.Select((book, i) => Summary(book, Instant.FromUnixTimeSeconds(i)))]);

    private static SourceSummary Summary(FactBook book, Instant addedAt) =>
        new(book.Source, $"{book.Info.Title}.txt", book.Info, book.Original.Length, 1, book.Facts.Count, 1, null, addedAt);
}
