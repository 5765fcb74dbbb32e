using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Searching;

namespace StudyBot.Lucene;

/// <summary>What one commit holds, open as long as a search reads it.</summary>
internal sealed class Snapshot
{
    /// <summary>A term is common that stands in one of so many passages, or oftener;</summary>
    private const int PassagesPerCommonTerm = 12;

    /// <summary>but not in fewer than these, which are read in no time.</summary>
    private const int ShortList = 1000;

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
        var lookup = new TermLookup(reader);
        var bodies = query.Terms.Select(term => lookup.Find(PassageFields.Body, term)).ToArray();

        // In the order of the index: the other way makes a table of 2,048 objects for each search.
        var found = TopScoreDocCollector.Create(query.AtMost, docsScoredInOrder: true);
        searcher.Search(QueryOf(query, bodies, lookup), filters.GetValue(scope, FilterOf).Filter, found);
        return new SearchHits(PassageFields.HitsOf(reader, found.GetTopDocs().ScoreDocs), reader.NumDocs, [.. bodies.Select(b => b.DocFreq)]);
    }

    /// <summary>
    /// Any of the terms; but where there is a rarer one, what stands in every few passages is scored only in those that a rarer one found: the long lists
    /// of the common ones are then hardly read. Where all of them are wanted, the rarest one leads through the lists of the others.
    /// </summary>
    private BooleanQuery QueryOf(SearchQuery query, TermContext[] bodies, TermLookup lookup)
    {
        var rarer = new BooleanQuery(disableCoord: true);
        var common = new BooleanQuery(disableCoord: true);
        var every = query.AtLeast >= query.Terms.Count ? new BooleanQuery(disableCoord: true) : null;
        var mostOfRarer = Math.Max(ShortList, reader.NumDocs / PassagesPerCommonTerm);
        for (var i = 0; i < bodies.Length; i++)
        {
            var body = bodies[i].DocFreq == 0 ? null : new TermQuery(new Term(PassageFields.Body, query.Terms[i]), bodies[i]);
            var one = PassageFields.QueryOf(query.Terms[i], body, lookup);
            if (!one.Any())
            {
                continue;
            }

            every?.Add(one, Occur.MUST);
            (bodies[i].DocFreq > mostOfRarer ? common : rarer).Add(one, Occur.SHOULD);
        }

        if (every is not null)
        {
            return every;
        }

        if (rarer.Clauses.Count == 0)
        {
            common.MinimumNumberShouldMatch = Math.Min(query.AtLeast, common.Clauses.Count);
            return common;
        }

        rarer.MinimumNumberShouldMatch = Math.Clamp(query.AtLeast - common.Clauses.Count, 1, rarer.Clauses.Count);
        if (common.Clauses.Count == 0)
        {
            return rarer;
        }

        common.Add(rarer, Occur.MUST);
        return common;
    }

    /// <summary>Who sees everything needs no filter, which is checked for every passage that a term stands in.</summary>
    private ScopeFilter FilterOf(SearchScope scope)
    {
        var seen = scope.Sources.ToHashSet();
        return new ScopeFilter(Sources.Keys.All(seen.Contains) ? null : PassageFields.FilterOf(scope));
    }

    private sealed record ScopeFilter(Filter? Filter);
}
