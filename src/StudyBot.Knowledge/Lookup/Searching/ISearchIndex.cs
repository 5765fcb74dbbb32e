using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Searching;

/// <summary>
/// A full-text index over passages. It is derived: it can be lost at any time, and is filled again from the store. What it gives are places and
/// scores only; what is shown is read through the store. One caller at a time changes it; any number search meanwhile.
/// </summary>
public interface ISearchIndex
{
    /// <summary>What is in it: each source with the version of the extraction it was made from. Empty where nothing is, or nothing could be read.</summary>
    IReadOnlyDictionary<SourceId, int> Sources { get; }

    /// <summary>Puts a source in the place of what was there of it. Seen by searches after <see cref="Commit"/>.</summary>
    void Put(SourceId source, int version, IEnumerable<IndexedPassage> passages);

    /// <summary>Takes a source out. Seen by searches after <see cref="Commit"/>.</summary>
    void Remove(SourceId source);

    /// <summary>Keeps what was changed, all or nothing.</summary>
    void Commit();

    /// <summary>The passages of a scope that fit best, best first. Null where the index was lost: fill it again and ask again.</summary>
    SearchHits? Search(SearchQuery query, SearchScope scope);
}
