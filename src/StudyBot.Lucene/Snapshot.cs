using Lucene.Net.Index;
using Lucene.Net.Search;
using StudyBot.Knowledge.Lookup.Searching;

namespace StudyBot.Lucene;

/// <summary>What one commit holds, open as long as a search reads it.</summary>
internal sealed class Snapshot
{
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    public Snapshot(DirectoryReader reader)
    {
        this.reader = reader;
        searcher = new IndexSearcher(reader) { Similarity = OpenIndex.Similarity };
    }

    public void Hold() => reader.IncRef();

    public void Release() => reader.DecRef();

    public SearchHits Search(SearchQuery query, Filter filter)
    {
        var frequencies = new int[query.Terms.Count];
        var any = new BooleanQuery(disableCoord: true);
        for (var i = 0; i < query.Terms.Count; i++)
        {
            frequencies[i] = reader.DocFreq(new Term(PassageFields.Body, query.Terms[i]));
            any.Add(PassageFields.QueryOf(query.Terms[i]), Occur.SHOULD);
        }

        var found = searcher.Search(any, filter, query.AtMost);
        return new SearchHits(Array.ConvertAll(found.ScoreDocs, hit => PassageFields.HitOf(searcher.Doc(hit.Doc), hit.Score)), reader.NumDocs, frequencies);
    }
}
