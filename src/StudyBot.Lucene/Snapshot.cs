using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Searching;

namespace StudyBot.Lucene;

/// <summary>What one commit holds, open as long as a search reads it.</summary>
internal sealed class Snapshot
{
    private readonly ConditionalWeakTable<SearchScope, ScopeFilter> filters = [];
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    /// <param name="sources">Each source that has a passage in it, with its version.</param>
    public Snapshot(DirectoryReader reader, IReadOnlyDictionary<SourceId, int> sources)
    {
        this.reader = reader;
        Sources = sources;
        searcher = new IndexSearcher(reader) { Similarity = OpenIndex.Similarity };
    }

    public IReadOnlyDictionary<SourceId, int> Sources { get; }

    public void Hold() => reader.IncRef();

    public void Release() => reader.DecRef();

    public SearchHits Search(SearchQuery query, SearchScope scope)
    {
        var frequencies = new int[query.Terms.Count];
        var any = new BooleanQuery(disableCoord: true);
        for (var i = 0; i < query.Terms.Count; i++)
        {
            frequencies[i] = reader.DocFreq(new Term(PassageFields.Body, query.Terms[i]));
            any.Add(PassageFields.QueryOf(query.Terms[i]), Occur.SHOULD);
        }

        var found = searcher.Search(any, filters.GetValue(scope, FilterOf).Filter, query.AtMost);
        return new SearchHits(PassageFields.HitsOf(reader, found.ScoreDocs), reader.NumDocs, frequencies);
    }

    /// <summary>Who sees everything needs no filter, which is checked for every passage that a term stands in.</summary>
    private ScopeFilter FilterOf(SearchScope scope)
    {
        var seen = scope.Sources.ToHashSet();
        return new ScopeFilter(Sources.Keys.All(seen.Contains) ? null : PassageFields.FilterOf(scope));
    }

    private sealed record ScopeFilter(Filter? Filter);
}
